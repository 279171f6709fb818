package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Signs by which papers say what they want: enumeration marks, "delete", words of proposal, the wording proposed.
final class Marks {
    private static final Pattern ENUMERATION = Pattern.compile(
            "^(?:NEW |new |\\+ )?(?:\\(?\\d{1,3}[a-z]?(?: [a-z])?(?: new)?\\)|(?:\\d{1,3}[a-z]?\\.\\s*){1,2}|\\(?[a-zđ]{1,2}\\d?\\)"
                    + "|\\([a-z] [a-z]\\)|\\([ivx]+\\)|[•*+\\uF0B7\\uF0A7-])\\s*");

    /// UTF-16 units of "ab1)".
    private static final int LONGEST_LETTER = 4;

    private static final Pattern LABEL = Pattern.compile("\\(?(\\d{1,2}[a-z]?|[a-zđ])[.)]\\)?\\s.*", Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] ");

    private static final Pattern DELETE = Pattern.compile(
            "(?iu)[\\s\\p{Punct}]*(?:delete[ds]?|deletion|to be deleted|should be deleted|streichen|gestrichen|entfällt|supprimé|bỏ|bãi bỏ"
                    + "|đề nghị bỏ|bỏ khoản này|bỏ điều này)[\\s\\p{Punct}]*(?:alternatively:?)?");

    private static final Pattern NEW_RECITAL = Pattern.compile(
            "(?iu)[\\s+•*-]{0,4}(?:(?:add|insert)(?:ing)? )?(?:a )?(?:new recitals?|neuer? erwägungsgr\\p{L}{3,5})\\b(?! \\d)[\\s\\S]*");

    private static final String QUOTED = "[“\"«„']([^”\"»“']{1,2000}+)[”\"»“']";
    /// How letters begin and end: not about any provision.
    private static final Signs FORMALITY = new Signs(
            "",
            List.of(
                    "kính gửi",
                    "v/v(?!.{0,120}(?:điều|khoản|article) \\d)",
                    "trả lời (?:công văn|văn bản)",
                    "phúc đáp",
                    "thực hiện (?:công văn|văn bản)",
                    "trên đây là",
                    "nơi nhận",
                    "trân trọng",
                    "xin trân trọng",
                    "yours (?:sincerely|faithfully)",
                    "kind regards",
                    "best regards",
                    "about (?:us|the )",
                    "contact(?:s|:| us)",
                    "for (?:further|more) information",
                    "mit freundlichen",
                    "veuillez agréer"),
            "");

    /// "TM. ỦY BAN NHÂN DÂN": on whose behalf a letter is signed.
    private static final Pattern SIGNED = Pattern.compile("(?iu)(?:tl|tm|kt|q)\\. ?\\p{L}");

    private static final int SHORTEST_QUOTATION = 12;
    private static final int LONGEST_QUOTATION = 2000;
    private static final String IN_WORDS =
            "\\b[^“\"«„']{0,60}" + QUOTED + "[^“\"«„']{0,40}(?:with|by|for|durch|par)[^“\"«„']{0,30}" + QUOTED;
    private static final String IN_VIETNAMESE =
            "(?: đổi| thế| lý)?[^“\"]{0,60}" + QUOTED + "[^“\"]{0,40}(?:thành|bằng)[^“\"]{0,30}" + QUOTED;
    private static final Signs REPLACED = new Signs(List.of(
            new Signs.Group("", List.of("replace", "replacing", "substitute", "ersetzen", "remplacer"), IN_WORDS),
            new Signs.Group("", List.of("sửa", "thay", "thay thế", "chỉnh"), IN_VIETNAMESE)));
    private static final Signs READS = new Signs(
            "",
            List.of(
                    "should read",
                    "shall read",
                    "to read",
                    "as follows",
                    "reworded as",
                    "wording",
                    "wie folgt",
                    "như sau",
                    "thành",
                    "thêm cụm từ",
                    "bổ sung cụm từ",
                    "insert",
                    "add"),
            "[^“\"«„:\\n]{0,60}(?::\\s*" + QUOTED + "|:\\s*(\\S[^\\n]{8,2000})|\\s" + QUOTED + ")");

    private Marks() {}

    /// The text without the number or letter it begins with.
    static String bare(String text) {
        if (worded(text)) {
            return text;
        }
        var found = ENUMERATION.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    static boolean enumerated(String text) {
        return !worded(text) && ENUMERATION.matcher(text).lookingAt();
    }

    /// Whether it begins with a word, as most stretches do, and not with a number or letter: "NEW (3)", "ab1)".
    static boolean worded(String text) {
        if (text.isEmpty()
                || !Character.isLetter(text.charAt(0))
                || text.startsWith("NEW ")
                || text.startsWith("new ")) {
            return false;
        }
        int bracket = text.indexOf(')', 1, Math.min(text.length(), LONGEST_LETTER));
        return bracket < 0;
    }

    /// Whether the text begins like a provision, with a number or a letter and not with a bullet.
    static boolean labelled(String text) {
        return enumerated(text) && "•*+-\uF0B7\uF0A7".indexOf(text.charAt(0)) < 0;
    }

    /// The number or letter a text begins with, like a clause or a point; empty where it has none.
    static String label(String text) {
        var found = LABEL.matcher(text);
        return found.matches() ? found.group(1) : "";
    }

    /// Whether the text is a numbered remark: "3. …".
    static boolean numbered(String text) {
        return NUMBERED.matcher(text).lookingAt();
    }

    static boolean deletes(String text) {
        return text.length() < 60 && DELETE.matcher(text).matches();
    }

    /// Whether two remarks are items of one list: both numbered, or after the same bullet.
    static boolean siblings(String a, String b) {
        boolean bullets = "•*+-–\uF0B7\uF0A7".indexOf(a.charAt(0)) >= 0
                && a.charAt(0) == b.charAt(0)
                && a.length() > 1
                && b.length() > 1
                && a.charAt(1) == ' '
                && b.charAt(1) == ' ';
        return bullets || numbered(a) && numbered(b);
    }

    /// Whether the text is a recital to be added that has no number yet.
    static boolean newRecital(String text) {
        return NEW_RECITAL.matcher(text).matches();
    }

    /// Whether the text is an address line, a closing or a signature.
    static boolean formality(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || "/.".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return FORMALITY.at(text, start)
                || text.indexOf('.', start, Math.min(text.length(), start + LONGEST_LETTER)) >= 0
                        && SIGNED.matcher(text).region(start, text.length()).lookingAt();
    }

    /// What stands in quotation marks, without others between, and is long enough to be found.
    static List<String> quotations(String text) {
        if (!quoting(text)) {
            return List.of();
        }
        var quotations = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean opens = mark == '“' || mark == '"' || mark == '«' || mark == '„';
            boolean closes = mark == '”' || mark == '"' || mark == '»' || mark == '“';
            if (!opens && !closes) {
                continue;
            }
            int length = i - start;
            if (start >= 0 && closes && length >= SHORTEST_QUOTATION && length <= LONGEST_QUOTATION) {
                quotations.add(text.substring(start, i));
                start = -1;
            } else {
                start = opens ? i + 1 : -1;
            }
        }
        return quotations;
    }

    private static boolean quoting(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('«') >= 0 || text.indexOf('„') >= 0;
    }

    /// The wording a sentence asks for: 'replace "x" by "y"', "sửa cụm từ “x” thành “y”", "should read: …".
    static @Nullable String wording(String text) {
        boolean quotes = quoting(text) || text.indexOf('\'') >= 0;
        var asked = quotes ? REPLACED.find(text) : null;
        if (asked == null && (quotes || text.indexOf(':') >= 0)) {
            asked = READS.find(text);
        }
        if (asked == null) {
            return null;
        }
        for (int group = asked.groupCount(); group > 0; group--) {
            if (asked.group(group) != null) {
                return asked.group(group).strip();
            }
        }
        return null;
    }
}
