package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

/// A made-up act and its next version, with the truth of what became what.
public final class Acts {

    /// A provision that lives on under whatever number.
    public static final class Item {
        public String words;
        public final List<Item> items = new ArrayList<>();

        public Item(String words) {
            this.words = words;
        }

        Item copy(Map<Item, Item> copies) {
            Item copy = new Item(words);
            copies.put(this, copy);
            items.forEach(item -> copy.items.add(item.copy(copies)));
            return copy;
        }
    }

    private static final String[] SYLLABLES =
            ("việc hỗ trợ chi phí tham gia hội nghị quốc tế do ngân sách bảo đảm theo mức khoán cho từng chuyến đi "
                            + "người đứng đầu cơ quan chủ trì chịu trách nhiệm về kết quả nhiệm vụ được giao trong năm kế hoạch "
                            + "báo cáo gửi đến văn phòng ban chỉ đạo trước ngày mười lăm tháng cuối quý để tổng hợp trình xem xét "
                            + "mỗi địa phương được cử một đại diện thường trực ở nước ngoài khi có đủ điều kiện nhân sự")
                    .split(" ");

    public final Random random;
    public final List<Item> old = new ArrayList<>();
    public final List<Item> now = new ArrayList<>();
    public final Map<Item, Item> became = new HashMap<>();

    public Acts(long seed, int articles) {
        random = new Random(seed);
        for (int i = 0; i < articles; i++) {
            Item article = new Item("");
            for (int clause = random.nextInt(1, 5); clause > 0; clause--) {
                Item paragraph = new Item(sentence(random.nextInt(14, 40)));
                for (int point = random.nextInt(-4, 4); point > 0; point--) {
                    paragraph.items.add(new Item(sentence(random.nextInt(10, 25))));
                }
                article.items.add(paragraph);
            }
            old.add(article);
        }
        old.forEach(article -> now.add(article.copy(became)));
    }

    /// So many random edits: words changed, provisions deleted, inserted, moved, copied.
    public void edit(int times) {
        for (int i = 0; i < times && now.size() > 2; i++) {
            Item article = now.get(random.nextInt(now.size()));
            List<Item> clauses = article.items;
            switch (random.nextInt(8)) {
                case 0 -> remove(now, random.nextInt(now.size()));
                case 1 -> now.add(random.nextInt(now.size()), fresh());
                case 2 -> now.add(random.nextInt(now.size()), now.remove(random.nextInt(now.size())));
                case 3 -> remove(clauses, clauses.isEmpty() ? -1 : random.nextInt(clauses.size()));
                case 4 -> clauses.add(random.nextInt(clauses.size() + 1), new Item(sentence(25)));
                case 5 -> move(clauses);
                case 6 -> copy(clauses);
                default -> reword(clauses);
            }
        }
    }

    public List<CutProvision> oldCut() {
        return cut(old, new LinkedHashMap<>());
    }

    public List<CutProvision> nowCut() {
        return cut(now, new LinkedHashMap<>());
    }

    /// eids by item.
    public static Map<Item, String> eids(List<Item> articles) {
        Map<Item, String> eids = new LinkedHashMap<>();
        cut(articles, eids);
        return eids;
    }

    private static List<CutProvision> cut(List<Item> articles, Map<Item, String> eids) {
        List<CutProvision> cut = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            String article = "art_" + (a + 1);
            add(cut, eids, articles.get(a), article, ProvisionKind.ARTICLE, a + 1 + "", null);
            List<Item> clauses = articles.get(a).items;
            for (int c = 0; c < clauses.size(); c++) {
                String clause = article + "__para_" + (c + 1);
                add(cut, eids, clauses.get(c), clause, ProvisionKind.PARAGRAPH, c + 1 + "", article);
                List<Item> points = clauses.get(c).items;
                for (int p = 0; p < points.size(); p++) {
                    String letter = String.valueOf((char) ('a' + p));
                    add(cut, eids, points.get(p), clause + "__point_" + letter, ProvisionKind.POINT, letter, clause);
                }
            }
        }
        return cut;
    }

    private static void add(
            List<CutProvision> cut,
            Map<Item, String> eids,
            Item item,
            String eid,
            ProvisionKind kind,
            String number,
            @Nullable String parent) {
        eids.put(item, eid);
        cut.add(new CutProvision(eid, kind, number, null, item.words, parent));
    }

    public String sentence(int size) {
        StringBuilder words = new StringBuilder("Quy định " + random.nextInt(10_000));
        for (int i = 0; i < size; i++) {
            words.append(' ').append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return words.append('.').toString();
    }

    private Item fresh() {
        Item article = new Item("");
        article.items.add(new Item(sentence(30)));
        return article;
    }

    private void move(List<Item> clauses) {
        if (!clauses.isEmpty()) {
            Item clause = clauses.remove(random.nextInt(clauses.size()));
            List<Item> there = now.get(random.nextInt(now.size())).items;
            there.add(random.nextInt(there.size() + 1), clause);
        }
    }

    private void copy(List<Item> clauses) {
        if (!clauses.isEmpty()) {
            Item twin = clauses.get(random.nextInt(clauses.size())).copy(new HashMap<>());
            now.get(random.nextInt(now.size())).items.add(twin);
        }
    }

    private void reword(List<Item> clauses) {
        if (!clauses.isEmpty()) {
            Item clause = clauses.get(random.nextInt(clauses.size()));
            String[] words = clause.words.split(" ");
            int at = random.nextInt(words.length * 2 / 3);
            for (int i = at; i < at + words.length / 4; i++) {
                words[i] = SYLLABLES[random.nextInt(SYLLABLES.length)];
            }
            clause.words = String.join(" ", words);
        }
    }

    private void remove(List<Item> items, int at) {
        if (at >= 0) {
            Item gone = items.remove(at);
            forget(gone);
        }
    }

    private void forget(Item gone) {
        became.values().remove(gone);
        gone.items.forEach(this::forget);
    }
}
