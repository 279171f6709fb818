package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Signs by which papers say what they want: enumeration marks, "delete", words of proposal, the wording proposed.
final class Marks {
    private static final Pattern ENUMERATION = Pattern.compile(
            "^(?:NEW |new |\\+ )?(?:\\(?\\d{1,3}[a-z]?(?: [a-z])?(?: new)?\\)|(?:\\d{1,3}[a-z]?\\.\\s*){1,2}|\\(?[a-zđ]{1,2}\\d?\\)"
                    + "|\\([a-z] [a-z]\\)|\\([ivx]+\\)|[•*+\\uF0B7\\uF0A7-])\\s*");

    private static final Pattern LABEL = Pattern.compile("\\(?(\\d{1,2}[a-z]?|[a-zđ])[.)]\\)?\\s.*", Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] ");

    private static final Pattern DELETE = Pattern.compile(
            "(?iu)[\\s\\p{Punct}]*(?:delete[ds]?|deletion|to be deleted|should be deleted|streichen|gestrichen|entfällt|supprimé|bỏ|bãi bỏ"
                    + "|đề nghị bỏ|bỏ khoản này|bỏ điều này)[\\s\\p{Punct}]*(?:alternatively:?)?");

    private static final Signs PROPOSAL = new Signs(
            new Signs.Group(
                    "\\b",
                    "we (?:propose|suggest|recommend|ask|request|call for|would like|urge)|propos(?:e|es|al is) to|propose(?:s|ed|ing)?|suggest(?:s|ed|ing)?"
                            + "|recommend(?:s|ed|ation)?|should (?:be|read|also|not|only|include|clarify|apply|state|provide)|must be|ought to|needs? to be"
                            + "|delet(?:e|ed|ing|ion)|replac(?:e|ed|ing)|amend(?:ed|ing)?|insert(?:ed|ing)?|add(?:ed|ing)?|remov(?:e|ed|ing)"
                            + "|clarif(?:y|ied|ication)|reword(?:ed|ing)?|rephrase",
                    "\\b"),
            new Signs.Group(
                    "(?<!\\p{L})",
                    "đề nghị|kiến nghị|đề xuất|cần(?! thiết)|nên|sửa|bổ sung|bãi bỏ|thay (?:cụm từ|bằng)|làm rõ|cân nhắc|xem xét|rà soát|chỉnh lý|quy định rõ"
                            + "|de nghi|kien nghi|de xuat|sua doi|bo sung",
                    "(?!\\p{L})"),
            new Signs.Group(
                    "",
                    "vorschlagen|schlagen wir|sollte[n]?|streichen|gestrichen|ergänzen|ergänzt|ersetzen|ersetzt|klarstellen|klargestellt|fordern",
                    "\\b"));

    private static final Signs CONSEQUENTIAL = new Signs(
            new Signs.Group(
                    "\\b",
                    "corresponding(?:ly)?|consequential|consequently|accordingly|entsprechend\\p{L}{0,2}|folgeänderung\\p{L}{0,2}|en conséquence|mutatis mutandis",
                    "\\b"),
            new Signs.Group("", "sửa|chỉnh(?: lý)?|điều chỉnh|quy định", "(?: đổi)? tương ứng"),
            new Signs.Group("", "tương ứng (?:sửa|chỉnh)", ""));

    private static final Pattern NEW_RECITAL = Pattern.compile(
            "(?iu)[\\s+•*-]{0,4}(?:(?:add|insert)(?:ing)? )?(?:a )?(?:new recitals?|neuer? erwägungsgr\\p{L}{3,5})\\b(?! \\d)[\\s\\S]*");

    /// Further words that ask for a change or say what is wrong, in the languages papers come in.
    private static final Signs WISH = new Signs(
            new Signs.Group(
                    "\\b",
                    "should|please|unclear|not clear|too (?:low|high|short|long|broad|narrow|vague)|overlaps?|contradicts?|we (?:object|oppose|regret)"
                            + "|concern(?:s|ed)?|goes too far|unworkable|not (?:workable|practicable|feasible|justified)|disproportionate|excessive|burdensome"
                            + "|soll(?:te|ten)?|muss|müss(?:te|ten|en)|abzulehnen|lehnen|nicht (?:umsetzbar|praktikabel|nachvollziehbar)"
                            + "|bitten|regen an|zu streichen|unklar|zu (?:hoch|niedrig|weit|eng|unbestimmt)"
                            + "|devrai(?:t|ent)|doi(?:t|vent) être|mérit\\p{L}+|trop (?:vague|large|long|court|lourd)\\p{L}*|convient|supprim\\p{L}+|modifi\\p{L}+|précis\\p{L}+|remplac\\p{L}+|ajout\\p{L}+|nous (?:demandons|proposons)",
                    "\\b"),
            new Signs.Group(
                    "(?<!\\p{L})",
                    "chưa (?:rõ|phù hợp|hợp lý|đầy đủ|thống nhất|cụ thể|quy định)|không (?:nên|phù hợp|hợp lý|đồng ý|tán thành|rõ)|phản đối"
                            + "|quá (?:thấp|cao|ngắn|dài|rộng|hẹp|chung)|trùng lặp|chồng chéo|mâu thuẫn|rút ngắn|kéo dài|nâng|giảm|tăng|gộp|tách|bỏ|thay|chung chung"
                            + "|hạn chế|vướng mắc|bất cập|khó (?:thực hiện|khả thi|áp dụng)",
                    "(?!\\p{L})"));

    private static final String QUOTED = "[“\"«„']([^”\"»“']{1,2000})[”\"»“']";
    /// How letters begin and end: not about any provision.
    private static final Pattern FORMALITY = Pattern.compile(
            "(?iu)[\\s/.]*(?:kính gửi|trả lời (?:công văn|văn bản)|phúc đáp|thực hiện (?:công văn|văn bản)|trên đây là|nơi nhận|trân trọng|xin trân trọng|(?:tl|tm|kt|q)\\. ?\\p{L}"
                    + "|yours (?:sincerely|faithfully)|(?:kind|best) regards|about (?:us|the )|contact(?:s|:| us)|for (?:further|more) information"
                    + "|mit freundlichen|veuillez agréer)[\\s\\S]*");

    private static final Pattern QUOTATION = Pattern.compile("[“\"«„]([^”\"»“„«]{12,2000})[”\"»“]");
    private static final Signs REPLACED = new Signs(
            new Signs.Group(
                    "",
                    "replace|replacing|substitute|ersetzen|remplacer",
                    "\\b[^“\"«„']{0,60}" + QUOTED + "[^“\"«„']{0,40}(?:with|by|for|durch|par)[^“\"«„']{0,30}" + QUOTED),
            new Signs.Group(
                    "",
                    "sửa|thay|thay thế|chỉnh",
                    "(?: đổi| thế| lý)?[^“\"]{0,60}" + QUOTED + "[^“\"]{0,40}(?:thành|bằng)[^“\"]{0,30}" + QUOTED));
    private static final Signs READS = new Signs(new Signs.Group(
            "",
            "should read|shall read|to read|as follows|reworded as|wording|wie folgt|như sau|thành|thêm cụm từ|bổ sung cụm từ|insert|add",
            "[^“\"«„:\\n]{0,60}(?::\\s*" + QUOTED + "|:\\s*(\\S[^\\n]{8,2000})|\\s" + QUOTED + ")"));

    private Marks() {}

    /// The text without the number or letter it begins with.
    static String bare(String text) {
        var found = ENUMERATION.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    static boolean enumerated(String text) {
        return ENUMERATION.matcher(text).lookingAt();
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

    /// Whether the sentence asks to change further provisions so that they fit: mentioned by the way, yet meant.
    static boolean consequential(String text) {
        return CONSEQUENTIAL.in(text);
    }

    /// Whether the text is a recital to be added that has no number yet.
    static boolean newRecital(String text) {
        return NEW_RECITAL.matcher(text).matches();
    }

    static boolean proposes(String text) {
        return PROPOSAL.in(text);
    }

    /// Whether the text wants something or finds fault, however it says so.
    static boolean wants(String text) {
        return proposes(text) || WISH.in(text);
    }

    /// Whether the text is an address line, a closing or a signature.
    static boolean formality(String text) {
        return FORMALITY.matcher(text).matches();
    }

    /// What stands in quotation marks and is long enough to be found.
    static List<String> quotations(String text) {
        if (!quoting(text)) {
            return List.of();
        }
        return QUOTATION.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static boolean quoting(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('«') >= 0 || text.indexOf('„') >= 0;
    }

    /// The wording a sentence asks for: 'replace "x" by "y"', "sửa cụm từ “x” thành “y”", "should read: …".
    static @Nullable String wording(String text) {
        var asked = REPLACED.find(text);
        if (asked == null) {
            asked = READS.find(text);
        }
        for (int group = asked == null ? 0 : asked.groupCount(); group > 0; group--) {
            if (asked.group(group) != null) {
                return asked.group(group).strip();
            }
        }
        return null;
    }
}
