package portal.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/// Pure functions over the characters of a text.
public final class Text {
    private static final Collator VIETNAMESE =
            Collator.getInstance(ULocale.forLanguageTag("vi")).freeze();

    /// The kinds of characters that are numbers, a bit each.
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Text() {}

    /// The text without what a database or a file format cannot hold: NUL and other control characters but tab
    /// and line feed, and surrogates without their other half. A carriage return, vertical tab or form feed ends
    /// a line.
    public static String clean(String text) {
        if (text.chars().noneMatch(Text::suspect)) return text;
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') kept.append('\n');
            } else if (c == '\f' || c == 0x0b) {
                kept.append('\n');
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                    kept.append(c).append(text.charAt(++i));
                }
            } else if (!suspect(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /// The one text that is stored and counted in: cleaned, in NFC, without invisible characters, one space
    /// between words and none at line ends, lines ended by a line feed, Đ where the word demands it. A tab stays,
    /// for it parts cells. Idempotent.
    public static Normalised normalise(String text) {
        return new Normalising(text).done();
    }

    /// A form for searching: lower case, no diacritics, đ as d; so `hòa`, `hoà` and `HOA` are the same.
    public static String fold(String text) {
        return Folding.fold(text);
    }

    /// Nothing but the letters and numbers of a text, one space where others stood between them.
    public static String words(String text) {
        var words = new StringBuilder(text.length());
        boolean parted = false;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Character.isLetter(point) || (NUMBERS >>> Character.getType(point) & 1) != 0) {
                if (parted && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(point);
                parted = false;
            } else {
                parted = true;
            }
        }
        return words.toString();
    }

    /// A key whose plain order is the order of a Vietnamese dictionary (ICU, locale vi); hexadecimal.
    public static String sortKey(String text) {
        return HexFormat.of().formatHex(VIETNAMESE.getCollationKey(text).toByteArray());
    }

    private static boolean suspect(int c) {
        return c < ' ' ? c != '\n' && c != '\t' : (c >= 0x7f && c <= 0x9f) || Character.isSurrogate((char) c);
    }
}
