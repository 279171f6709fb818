package portal.drafts.cutting;

import java.util.regex.Pattern;

/// What the end of a line tells about the next one.
final class Wrapped {
    /// Lines shorter than this are not taken for wrapped ones, unless the next one goes on in lower case.
    private static final int WIDE = 60;

    private static final int REACH = 30;

    private static final String NUMBER = "(?:\\d{1,3}\\p{L}{0,2}|\\p{L}\\d?|[IVX]{1,4}|\\(\\w{1,3}\\))";

    /// Words after which a label can only be the end of a citation: "quy định tại / Điều 5.".
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?:^|[\\s(])(?:tại|khoản|điểm|điều|mục|chương|và|hoặc|của|theo|các|đến|từ|với"
                    + "|(?:khoản|điểm|mục|đoạn|paragraph|points?|absatz|clause)\\s"
                    + NUMBER
                    + "|of|in|to|and|or|with|under|by|from|the|see|than|articles?|paragraphs?"
                    + "|des|der|gemäß|nach|und|oder|von|mit|bis|artikels?|absatz|de|du|à|et|ou|aux)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern JOINS =
            Pattern.compile("[\\p{L})][,;]?\\s(?:and|or|und|oder|et|ou)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CITING = Pattern.compile(
            "(?:^|[\\s(])(?:khoản|điểm|paragraph|points?|absatz|clause)\\s" + NUMBER + "$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// How a ground of the enactment begins.
    private static final Pattern GROUND = Pattern.compile(
            "(?:căn cứ|theo đề nghị|xét đề nghị|trên cơ sở|quốc hội ban hành|chính phủ ban hành"
                    + "|having regard|pursuant to|acting in accordance|after transmission|at the proposal)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AMENDS = Pattern.compile(
            "sửa đổi|bổ sung|thay thế|bãi bỏ|như sau|amended|replaced|inserted|following|folgende|remplacé",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LEAD_IN = 400;

    private Wrapped() {}

    static boolean goesOn(CharSequence before, String line) {
        char last = before.charAt(before.length() - 1);
        if (".;:!?”\"…".indexOf(last) >= 0 || last == '\t' || line.indexOf('\t') >= 0) return false;
        char first = line.charAt(0);
        if (Character.isLowerCase(first)) return true;
        return Character.isLetterOrDigit(first) && before.length() - lastBreak(before) > WIDE;
    }

    /// Whether a line of a head stands for itself: its capitals begin or end there, or a ground of the enactment does.
    static boolean setOut(CharSequence before, String line) {
        String last = before.toString().substring(lineStart(before));
        return capitals(last) != capitals(line) || GROUND.matcher(line).lookingAt();
    }

    private static int lineStart(CharSequence text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) != '\n') at--;
        return at;
    }

    private static int lastBreak(CharSequence text) {
        int at = text.length() - 1;
        while (at >= 0 && text.charAt(at) != '\n' && text.length() - at <= WIDE + 1) at--;
        return at;
    }

    static boolean leadsOn(String line) {
        return LEADS_ON.matcher(line.substring(Math.max(0, line.length() - REACH)))
                .find();
    }

    /// Whether it ends with a citation; `one or` ends an item of a list elsewhere than in Vietnamese.
    static boolean cited(String line, Labels labels) {
        return leadsOn(line)
                && (labels.vietnamese() || !JOINS.matcher(tail(line)).find());
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - REACH));
    }

    /// Whether it leads on by the number of a clause or point alone, with which a heading may end too.
    static boolean citing(String line) {
        return CITING.matcher(line.substring(Math.max(0, line.length() - REACH)))
                .find();
    }

    /// Whether it ends a sentence or a limb of one.
    static boolean ended(String line) {
        return !line.isEmpty() && ".;:,!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /// Whether it says that another text is to be changed.
    static boolean amends(String line) {
        return AMENDS.matcher(line.substring(0, Math.min(line.length(), LEAD_IN)))
                .find();
    }

    static boolean ledIn(String line) {
        return line.endsWith(":") || line.endsWith(": “") || line.endsWith("—") || line.endsWith("--");
    }

    /// All its letters are capitals and there are at least two.
    static boolean capitals(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) return false;
            if (Character.isLetter(c)) letters++;
        }
        return letters > 1;
    }

    static boolean lowerStart(String line, int at) {
        return at < line.length() && Character.isLowerCase(line.charAt(at));
    }
}
