package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.Address;
import portal.drafts.Citation;

/// Agreement by the way: "While we support Article 5, Article 7 should go" asks nothing of Article 5. Where no other
/// provision is named in the sentence, or what follows goes back to the one agreed with, it is what is spoken of.
final class Concession {
    private static final int REACH = 100;

    private static final String WORDS = "(?:\\s(?!not\\b|never\\b|cannot\\b|không\\s|chưa\\s)\\p{L}+){0,4}?";

    /// Words between the agreement and the provision; none that say what is to become of it.
    private static final String AIMS =
            "(?:\\s(?!delet|remov|amend|chang|insert|add|replac|bỏ|sửa|bổ|suppr|modif)[\\p{L}'’]+){0,5}?\\s(?:l['’])?$";

    private static final Signs BEFORE = new Signs(List.of(
            new Signs.Group(
                    "\\b",
                    List.of("while", "whilst", "although", "though", "even if", "much as"),
                    WORDS + "\\s(?:support|welcom|endors|appreciat|agree|accept|applaud)\\p{L}*" + AIMS),
            new Signs.Group(
                    "\\b",
                    List.of("tuy", "mặc dù", "dù", "tuy rằng"),
                    WORDS + "\\s(?:nhất trí|đồng ý|tán thành|ủng hộ)" + AIMS),
            new Signs.Group(
                    "\\b",
                    List.of("bien que", "quoique", "même si", "tout en"),
                    WORDS + "\\s(?:souten|soutien|appu|approuv|salu|accueill)\\p{L}*" + AIMS)));

    /// German says the agreement after the provision.
    private static final Signs GERMAN_BEFORE = new Signs(
            "\\b",
            List.of("obwohl", "obgleich", "auch wenn", "wenngleich", "während"),
            "\\swir(?:\\s\\p{L}+){0,4}?\\s$");

    private static final Pattern GERMAN_AFTER = Pattern.compile(
            "(?iU)^(?:\\s(?!nicht\\b)[\\p{L}-]+){0,4}?\\s(?:begrüßen|unterstützen|zustimmen|befürworten)\\b");

    private static final Pattern CLAUSE_END = Pattern.compile("(?U),|\\s(?:nhưng|song)\\s");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s");

    /// What goes back to the provision agreed with.
    private static final Pattern BACK =
            Pattern.compile("(?iU)\\b(?:its?|they|their|this|that article|nó|này|er|sie|es|diese[rs]?|il|elle)\\b");

    private Concession() {}

    /// The citations of the draft; those that a comma parts into one agreed with and another one stand apart: "While we
    /// support Article 5, Article 7 should go".
    static List<Citation> parted(String text, List<Citation> citations, Reading reading) {
        return citations.stream()
                .filter(citation -> !citation.external())
                .flatMap(citation -> parted(text, citation, reading).stream())
                .toList();
    }

    private static List<Citation> parted(String text, Citation citation, Reading reading) {
        int comma = text.lastIndexOf(", ", citation.end() - 1);
        boolean several = citation.addresses().size() > 1 && comma > citation.start();
        if (!several
                || CLAUSE_END
                        .matcher(text)
                        .region(citation.end(), text.length())
                        .lookingAt()) {
            return List.of(citation);
        }
        int article = text.startsWith("l'", comma + 2) || text.startsWith("l’", comma + 2) ? comma + 4 : comma + 2;
        var second = reading.citedAt(text, article);
        var first = second == null || !agreed(text, citation)
                ? null
                : reading.citedAt(text.substring(0, comma), citation.start());
        return first == null || second == null || second.end() != citation.end()
                ? List.of(citation)
                : List.of(first, second);
    }

    /// Whether a provision is agreed with by the way while the same sentence is about another one.
    static boolean grants(String text, List<Citation> own, int i) {
        return own.size() > 1 && agreed(text, own, i) && other(text, own, i);
    }

    /// Whether it stands in such a clause, be it as the second one there.
    private static boolean agreed(String text, List<Citation> own, int i) {
        int first = i;
        while (first > 0
                && !CLAUSE_END.matcher(between(text, own, first - 1, first)).find()) {
            first--;
        }
        for (int j = first; j <= i; j++) {
            if (agreed(text, own.get(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean agreed(String text, Citation citation) {
        var before = text.substring(Math.max(0, citation.start() - REACH), citation.start());
        return BEFORE.in(before)
                || GERMAN_BEFORE.in(before)
                        && GERMAN_AFTER.matcher(text.substring(citation.end())).find();
    }

    private static boolean other(String text, List<Citation> own, int i) {
        int after = i + 1;
        while (after < own.size()
                && !CLAUSE_END.matcher(between(text, own, i, after)).find()) {
            after++;
        }
        if (after < own.size() && spoken(text, own.get(after)) && apart(between(text, own, i, after))) {
            return true;
        }
        return i > 0 && spoken(text, own.get(i - 1)) && apart(between(text, own, i - 1, i));
    }

    /// Whether the words between two provisions are one sentence, its clauses parted, and do not go back.
    private static boolean apart(String between) {
        var end = CLAUSE_END.matcher(between);
        return end.find()
                && !SENTENCE_END.matcher(between).find()
                && !BACK.matcher(between.substring(end.end())).find();
    }

    private static boolean spoken(String text, Citation citation) {
        return citation.addresses().stream().noneMatch(Address::relative) && !References.compared(text, citation);
    }

    private static String between(String text, List<Citation> own, int first, int second) {
        int end = own.get(first).end();
        return text.substring(end, Math.max(end, own.get(second).start()));
    }
}
