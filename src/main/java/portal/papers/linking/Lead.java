package portal.papers.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Citation;

/// What may stand before the provision in a heading: numbering, and words like "Về", "Re", "Zu", "Amendment 5", "NEW".
/// It
/// is read word by word, and a provision looked for only where one may begin: most lines have none there.
final class Lead {
    private static final int MOST_WORDS = 5;

    /// "IV." before the words of a heading.
    private static final int LONGEST_NUMBER = 5;

    private static final String BETWEEN = "[\\s\\d:.–’'-]*";

    private static final Signs WORDS = new Signs(List.of(
            new Signs.Group(
                    "",
                    List.of(
                            "amendments?",
                            "after",
                            "nach",
                            "après",
                            "sau",
                            "dans",
                            "proposal",
                            "proposed",
                            "new",
                            "neu",
                            "re",
                            "on",
                            "ad",
                            "zu",
                            "zum",
                            "zur",
                            "in",
                            "at",
                            "về",
                            "ve",
                            "tại",
                            "đối với",
                            "góp ý",
                            "ý kiến",
                            "nội dung",
                            "dự thảo",
                            "sửa đổi",
                            "bổ sung",
                            "khoản",
                            "vào",
                            "cho",
                            "for",
                            "to",
                            "sur",
                            "concerning",
                            "regarding",
                            "comment on",
                            "comments?",
                            "insert",
                            "delete",
                            "deletion of",
                            "und",
                            "and",
                            "changes?",
                            "the"),
                    "(?!\\p{L})" + BETWEEN),
            new Signs.Group("", List.of("à ", "l'", "l’", "l "), BETWEEN)));

    private final String text;
    private final Reading reading;

    private Lead(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /// The provision that a text names after nothing but such a lead; null where it does not.
    static @Nullable Citation provision(String text, Reading reading) {
        return new Lead(text, reading).provision();
    }

    private @Nullable Citation provision() {
        int at = signs(0);
        var found = reading.citedAt(text, at);
        int numbered = found == null ? numbered(at) : at;
        if (numbered > at) {
            at = numbered;
            found = reading.citedAt(text, at);
        }
        for (int words = 0; found == null && words < MOST_WORDS; words++) {
            var word = WORDS.found(text, at);
            if (word == null) {
                return null;
            }
            at = word.end();
            found = reading.citedAt(text, at);
        }
        return found;
    }

    private int signs(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '§' && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// What follows a number in letters: "iv.", "b)"; the place itself where none stands there.
    private int numbered(int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_NUMBER && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        boolean number = end - at == 1 || end > at && roman(at, end);
        return closed && number ? Spaces.after(text, end + 1, text.length()) : at;
    }

    private boolean roman(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("ivxIVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return to - from <= LONGEST_NUMBER;
    }
}
