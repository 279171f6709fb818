package portal.papers.linking;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Signs by which papers say what they want: enumeration marks, "delete", words of proposal, the wording proposed.
final class Marks {
    private static final Pattern ENUMERATION = Pattern.compile(
            "^(?:NEW |new |\\+ )?(?:\\(?\\d{1,3}[a-z]?(?: [a-z])?(?: new)?\\)|(?:\\d{1,3}[a-z]?\\.\\s*){1,2}|\\(?[a-zđ]{1,2}\\d?\\)"
                    + "|\\([a-z] [a-z]\\)|\\([ivx]+\\)|[•*+\\uF0B7\\uF0A7-])\\s*");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] ");

    private static final Pattern DELETE = Pattern.compile(
            "(?iu)[\\s\\p{Punct}]*(?:delete[ds]?|deletion|to be deleted|should be deleted|streichen|gestrichen|entfällt|supprimé|bỏ|bãi bỏ"
                    + "|đề nghị bỏ|bỏ khoản này|bỏ điều này)[\\s\\p{Punct}]*(?:alternatively:?)?");

    private static final Pattern PROPOSAL = Pattern.compile(
            "(?iu)\\b(?:we (?:propose|suggest|recommend|ask|request|call for|would like|"
                    + "urge)|propos(?:e|es|al is) to|(?:propose|suggest)(?:s|ed|ing)?\\b|recommend(?:s|ed|ation)?|should (?:be|read|also|not|only|include|clarify|"
                    + "apply|state|provide)|must be|ought to|needs? to be|delet(?:e|ed|ing|ion)|replac(?:e|ed|ing)|amend(?:ed|ing)?|insert(?:ed|ing)?|"
                    + "add(?:ed|ing)?|remov(?:e|ed|ing)|clarif(?:y|ied|ication)|reword(?:ed|ing)?|rephrase)\\b|"
                    + "(?<!\\p{L})(?:đề nghị|kiến nghị|đề xuất|cần|nên|sửa|bổ sung|bãi bỏ|thay (?:cụm từ|bằng)|làm rõ|cân nhắc|xem xét|rà soát|chỉnh lý|quy định rõ"
                    + "|nghiên cứu|de nghi|kien nghi|de xuat|sua doi|bo sung)(?!\\p{L})|"
                    + "(?:vorschlagen|schlagen wir|sollte[n]?|streichen|gestrichen|ergänzen|ergänzt|ersetzen|ersetzt|klarstellen|klargestellt|fordern)\\b");

    private static final String QUOTED = "[“\"«„']([^”\"»“']{1,2000})[”\"»“']";
    private static final Pattern REPLACED =
            Pattern.compile("(?iu)(?:(?:replace|replacing|substitute|ersetzen|remplacer)\\b[^“\"«„']{0,60}" + QUOTED
                    + "[^“\"«„']{0,40}(?:with|by|for|durch|par)[^“\"«„']{0,30}|(?:sửa|thay|thay thế|chỉnh)(?: đổi| thế| lý)?[^“\"]{0,60}"
                    + QUOTED
                    + "[^“\"]{0,40}(?:thành|bằng)[^“\"]{0,30})" + QUOTED);
    private static final Pattern READS = Pattern.compile(
            "(?iu)(?:should read|shall read|to read|as follows|reworded as|wording|wie folgt|như sau|thành|thêm cụm từ|bổ sung cụm từ|insert|add)"
                    + "[^“\"«„:\\n]{0,60}(?::\\s*" + QUOTED + "|:\\s*(\\S[^\\n]{8,2000})|\\s" + QUOTED + ")");

    private Marks() {}

    /// The text without the number or letter it begins with.
    static String bare(String text) {
        return ENUMERATION.matcher(text).replaceFirst("");
    }

    static boolean enumerated(String text) {
        return ENUMERATION.matcher(text).find();
    }

    /// Whether the text begins like a provision, with a number or a letter and not with a bullet.
    static boolean labelled(String text) {
        return enumerated(text) && "•*+-\uF0B7\uF0A7".indexOf(text.charAt(0)) < 0;
    }

    /// Whether the text is a numbered remark: "3. …".
    static boolean numbered(String text) {
        return NUMBERED.matcher(text).lookingAt();
    }

    static boolean deletes(String text) {
        return text.length() < 60 && DELETE.matcher(text).matches();
    }

    static boolean proposes(String text) {
        return PROPOSAL.matcher(text).find();
    }

    /// The wording a sentence asks for: 'replace "x" by "y"', "sửa cụm từ “x” thành “y”", "should read: …".
    static @Nullable String wording(String text) {
        var replaced = REPLACED.matcher(text);
        if (replaced.find()) {
            return replaced.group(3).strip();
        }
        var reads = READS.matcher(text);
        if (reads.find()) {
            for (int group = 1; group <= 3; group++) {
                if (reads.group(group) != null) {
                    return reads.group(group).strip();
                }
            }
        }
        return null;
    }
}
