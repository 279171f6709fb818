package portal.drafts;

import java.util.regex.Pattern;

/// The initials of "Điều" and "khoản" as officials note them: "K2 Đ4", "Đ4, K2", "Đ12 khoản 2", "khoản 2 Đ12". Neither
/// means a provision without another one beside it: "lớp Đ4" is a class.
final class Initials {
    private static final String WHOLE = "(?![\\p{L}\\d])";

    private static final Pattern PAIR =
            Pattern.compile("(?iu)(?:k\\d{1,2}[a-zđ]?,? đ\\d{1,3}[a-z]?|đ\\d{1,3}[a-z]?,? k\\d{1,2}[a-zđ]?)" + WHOLE);

    private static final Pattern BEFORE_WORD = Pattern.compile(
            "(?iu)(?:đ\\d{1,3}[a-z]?,? (?:khoản \\d|điểm [a-zđ]" + WHOLE + ")|k\\d{1,2}[a-zđ]?,? (?:của )?điều \\d)");

    private static final Pattern AFTER_WORD =
            Pattern.compile("(?iu)(?:(?:khoản \\d{1,2}[a-zđ]?|điểm [a-zđ]\\d?),? (?=đ)"
                    + "|điều \\d{1,3}[a-z]?,? (?=k))[đk]\\d{1,3}[a-zđ]?" + WHOLE);

    /// Of two initials, and of a word, a number and an initial.
    private static final int LONGEST_PAIR = 8;

    private static final int LONGEST_WORD = 12;

    private final String text;

    Initials(String text) {
        this.text = text;
    }

    /// Whether the letter is one of them.
    boolean at(int at, int end) {
        if (end - at > 1 || end >= text.length() || !Character.isDigit(text.charAt(end))) {
            return false;
        }
        int before = token(at, at);
        return begins(PAIR, at)
                || begins(BEFORE_WORD, at)
                || before < at && (begins(PAIR, before) || begins(AFTER_WORD, token(before, at)));
    }

    /// Where the word before begins, blanks and commas passed over.
    private int token(int from, int at) {
        int longest = from == at ? LONGEST_PAIR : LONGEST_WORD;
        int before = from;
        while (before > 0 && at - before < longest && " ,".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        while (before > 0 && at - before < longest && Character.isLetterOrDigit(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private boolean begins(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }
}
