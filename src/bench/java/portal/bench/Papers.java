package portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Position papers on a made-up law, in words as frequent as in a language.
final class Papers {
    /// Of four real position papers.
    static final int LETTERS_A_PAGE = 2_800;

    private static final List<String> HEADS =
            List.of("Điều, khoản", "Nội dung dự thảo", "Nội dung đề nghị sửa", "Lý do");

    private final Laws law;
    private final Random random = new Random(11);

    Papers(Laws law) {
        this.law = law;
    }

    /// Paragraphs of remarks of some thousand letters, as six real papers have one link for so many: a third amend a
    /// clause they quote, a third stand below a heading, a third argue with another law's article.
    List<String> remarks(int pages) {
        var paragraphs = new ArrayList<String>();
        for (int left = pages * LETTERS_A_PAGE; left > 0; ) {
            var remark = remark();
            paragraphs.addAll(remark);
            left -= letters(remark);
        }
        return paragraphs;
    }

    /// Rows of a table of amendments below its head: the provision, what it says, what it is to say, and why.
    List<List<String>> amendments(int pages) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        for (int left = pages * LETTERS_A_PAGE; left > 0; ) {
            var row = amendment();
            rows.add(row);
            left -= letters(row);
        }
        return rows;
    }

    private List<String> amendment() {
        int article = random.nextInt(law.articles());
        int clause = random.nextInt(law.clauses(article));
        var words = law.clause(article, clause);
        return List.of(
                "Khoản %d Điều %d".formatted(clause + 1, article + 1),
                words,
                part(words) + " " + law.sentence(6),
                argument(2));
    }

    private static int letters(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    private List<String> remark() {
        int article = random.nextInt(law.articles());
        int clause = random.nextInt(law.clauses(article));
        return switch (random.nextInt(3)) {
            case 0 -> List.of(
                    "Tại khoản %d Điều %d quy định “%s” là chưa rõ. %s".formatted(
                            clause + 1, article + 1, part(law.clause(article, clause)), argument(3)),
                    argument(4),
                    "Đề nghị sửa thành “%s %s” vì %s".formatted(
                            part(law.clause(article, clause)), law.sentence(6), argument(2)));
            case 1 -> List.of(
                    "%d. Về Điều %d".formatted(1 + random.nextInt(20), article + 1),
                    argument(4),
                    argument(3),
                    "Đề nghị quy định rõ. " + argument(2));
            default -> List.of(
                    argument(5),
                    "%s Theo Điều %d Luật Ban hành văn bản thì %s".formatted(
                            argument(2), 1 + random.nextInt(90), argument(2)));
        };
    }

    private String argument(int sentences) {
        return Stream.generate(() -> law.sentence(15 + random.nextInt(15)))
                .limit(sentences)
                .collect(Collectors.joining(" "));
    }

    private String part(String clause) {
        var words = List.of(clause.split(" "));
        int from = random.nextInt(words.size() / 2);
        return String.join(" ", words.subList(from, Math.min(words.size(), from + 16)));
    }

    /// A text in pieces of whole words, of at least so many letters each but the last.
    static List<String> pieces(String text, int letters) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            piece.append(word);
            if (piece.length() >= letters) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces.stream().filter(one -> !one.isBlank()).toList();
    }
}
