package portal.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes data up, the same for the same seed everywhere.
public final class Gen {
    private static final List<String> WHO = List.of(
            "Cơ quan chủ trì", "Bộ quản lý ngành", "Ủy ban nhân dân cấp tỉnh", "Doanh nghiệp tham gia", "Hội đồng thẩm định");
    private static final List<String> DOES = List.of(
            "có trách nhiệm lập kế hoạch", "báo cáo kết quả", "quyết định mức hỗ trợ", "công bố danh mục", "phối hợp kiểm tra");
    private static final List<String> WHAT = List.of(
            "nhiệm vụ hội nhập", "chương trình hợp tác", "văn phòng ở nước ngoài", "đào tạo cán bộ đối ngoại", "nguồn vốn đối ứng");
    private static final List<String> WHEN = List.of(
            "trong ba mươi ngày làm việc", "trước ngày kết thúc quý", "sau khi lấy ý kiến địa phương", "theo từng giai đoạn");

    private final Random random;

    public Gen(long seed) {
        random = new Random(seed);
    }

    /// One sentence of some twenty words that ends with a full stop.
    public String sentence() {
        return "%s %s về %s số %d %s.".formatted(any(WHO), any(DOES), any(WHAT), 1 + random.nextInt(900), any(WHEN));
    }

    /// So many sentences in one paragraph.
    public String paragraph(int sentences) {
        return Stream.generate(this::sentence).limit(sentences).collect(Collectors.joining(" "));
    }

    /// A law of so many articles, ten to a chapter, each with three clauses of which the second has two points.
    public String law(int articles) {
        var law = new StringBuilder("NGHỊ QUYẾT\nVề một số cơ chế thử nghiệm\n");
        for (int article = 1; article <= articles; article++) {
            if (article % 10 == 1) {
                law.append("Chương ").append(roman(article / 10 + 1)).append("\nQUY ĐỊNH THỬ NGHIỆM\n");
            }
            law.append("Điều ").append(article).append(". ").append(any(WHAT)).append('\n');
            for (int clause = 1; clause <= 3; clause++) {
                law.append(clause).append(". ").append(paragraph(2)).append('\n');
                if (clause == 2) {
                    law.append("a) ").append(sentence()).append("\nb) ").append(sentence()).append('\n');
                }
            }
        }
        return law.toString();
    }

    /// A position paper of so many remarks on a law of so many articles; every third says only what others said.
    public String paper(int remarks, int articles) {
        return Stream.generate(() -> remark(articles)).limit(remarks).collect(Collectors.joining("\n"));
    }

    private String remark(int articles) {
        int article = 1 + random.nextInt(articles);
        int clause = 1 + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> "Về khoản %d Điều %d: đề nghị sửa cụm từ “%s” thành “%s”.".formatted(
                    clause, article, any(WHAT), any(WHAT));
            case 1 -> "Tại điểm b khoản 2 Điều %d, đề nghị làm rõ vì %s".formatted(article, sentence());
            default -> paragraph(3);
        };
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        for (int i = 0, left = number; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(letters[i]);
            }
        }
        return roman.toString();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
