package portal.text;

import java.text.Normalizer;
import java.util.Locale;

/// The form of a text that is searched, see [Text#fold(String)]. What a character folds to stands in a table, as far as
/// it
/// is one character or none whatever stands beside it; a text with any other is decomposed by the Unicode library.
final class Folding {

    /// Above all letters with which European languages and Vietnamese are written.
    private static final int END = 0x2200;

    private static final char NOTHING = '\uffff';
    private static final char OTHERWISE = '\ufffe';
    private static final char SIGMA = 'Σ';
    private static final char[] FOLDED = new char[END];

    static {
        for (char c = 0; c < END; c++) {
            var folded = decomposed(String.valueOf(c));
            FOLDED[c] = folded.isEmpty() ? NOTHING : folded.length() > 1 || c == SIGMA ? OTHERWISE : folded.charAt(0);
        }
    }

    private Folding() {}

    static String fold(String text) {
        var folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char to = c < END ? FOLDED[c] : OTHERWISE;
            if (to == OTHERWISE) {
                return decomposed(text);
            }
            if (to != NOTHING) {
                folded[length++] = to;
            }
        }
        return new String(folded, 0, length);
    }

    /// By its definition.
    static String decomposed(String text) {
        return bare(Normalizer.normalize(text, Normalizer.Form.NFD))
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('\u0256', 'd')
                .replace("ß", "ss");
    }

    private static String bare(String decomposed) {
        var bare = new StringBuilder(decomposed.length());
        int point;
        for (int i = 0; i < decomposed.length(); i += Character.charCount(point)) {
            point = decomposed.codePointAt(i);
            if (Character.getType(point) != Character.NON_SPACING_MARK) {
                bare.appendCodePoint(point);
            }
        }
        return bare.toString();
    }
}
