package portal.drafts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Letters and figures that scans mistake for each other: "Artic1e l4", "Recita1 12", "Đ iều 1O".
final class Scanned {
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final int LONGEST = 12;

    static {
        for (var word : new String[] {"article", "articles", "recital", "recitals", "artikel", "clause", "clauses"}) {
            WORDS.put(alike(word), word);
        }
    }

    private Scanned() {}

    /// Whether a word may be a misread one, by its first three letters.
    static boolean may(String text, int at) {
        return text.regionMatches(true, at, "art", 0, 3)
                || text.regionMatches(true, at, "rec", 0, 3)
                || text.regionMatches(true, at, "cla", 0, 3);
    }

    /// The level word that a misread one stands for; null where it stands for none.
    static @Nullable String word(String folded) {
        return folded.length() > LONGEST ? null : WORDS.get(alike(folded));
    }

    private static String alike(String word) {
        return word.replace('l', 'i').replace('1', 'i').replace('|', 'i').replace('!', 'i');
    }

    /// Where a misread word ends that figures stand in; the end as given where none do.
    static int end(String text, int end, Words words) {
        boolean figure = end < text.length() && (text.charAt(end) == '1' || text.charAt(end) == '|');
        return figure ? words.end(end + 1) : end;
    }

    /// The figure that a letter beside figures stands for; 0 for none.
    static char figure(char c) {
        return switch (c) {
            case 'l', 'I', '|' -> '1';
            case 'O' -> '0';
            default -> 0;
        };
    }

    /// The end of a number in which letters stand for figures; the place itself where it is none.
    static int number(String text, int at) {
        int i = at;
        boolean digit = false;
        boolean letter = false;
        while (i < text.length() && i - at < 4) {
            boolean plain = Character.isDigit(text.charAt(i));
            boolean misread = figure(text.charAt(i)) > 0;
            if (!plain && !misread) {
                break;
            }
            digit |= plain;
            letter |= misread;
            i++;
        }
        boolean whole = i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
        return digit && letter && whole ? i : at;
    }

    static String digits(String text, int at, int end) {
        var digits = new StringBuilder();
        for (int i = at; i < end; i++) {
            char figure = figure(text.charAt(i));
            digits.append(figure > 0 ? figure : text.charAt(i));
        }
        return digits.toString();
    }
}
