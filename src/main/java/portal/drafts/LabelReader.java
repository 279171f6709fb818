package portal.drafts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one number as it is printed in a citation: "5", "68a", "IV", "(a)", ".2", "25 a (new)".
final class LabelReader {

    /// The letter of what is to be inserted: "Recital 25 a (new)".
    private static final Pattern ADDED = Pattern.compile(" [a-z] \\(?(?:new|neu|nouv)");

    /// "6 bis", as French counts what is inserted.
    private static final Pattern LATIN =
            Pattern.compile(" ?(?:bis|ter|quater)\\b(?!\\s+(?:\\d|\\(?[a-z]\\)|[zZ]u|ein|Art|Abs))");

    /// "Article premier", "article 1er".
    private static final String FIRST = "premier";

    /// What may follow a paragraph that is counted in Roman numbers.
    private static final Set<String> INNER = Set.of("Nr", "lit", "Satz", "S", "Buchs", "Ziff", "Alt", "Hs");
    private static final Set<String> NUMBER = Set.of("no", "nr", "number", "n", "so", "thu", "nummer");
    private static final Set<String> FIRSTS = Set.of("er", "re", "ère");

    /// @param number as an eId writes it
    /// @param end where the text goes on
    /// @param bare not in brackets
    record Label(String number, int end, boolean bare) {}

    private final String text;
    private final Words words;

    LabelReader(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// Where the number begins after a word for it: "Recital No 5", "Điều thứ 5", "Phụ lục số 2".
    int number(int at) {
        int end = words.end(at);
        if (end == at || end - at > 6 || !NUMBER.contains(Lexicon.fold(text, at, end))) {
            return at;
        }
        int after = words.spaces(end < text.length() && ".º°".indexOf(text.charAt(end)) >= 0 ? end + 1 : end);
        return after < text.length() && (digit(after) || "IVX".indexOf(text.charAt(after)) >= 0) ? after : at;
    }

    /// "(2)", " (a)", ".2", the "a" of "5.2a", "a)" after a number in brackets.
    @Nullable
    Label part(int at, Level outer) {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (i >= text.length()) {
            return null;
        }
        char c = text.charAt(i);
        if (c == '(') {
            return bracketed(i);
        }
        if (c == '.' && i == at && i + 1 < text.length() && digit(i + 1)) {
            var label = digits(i + 1);
            return label == null || label.number.length() > 3 ? null : split(label);
        }
        if (c == '.' && i == at && lone(i + 1)) {
            return new Label(text.substring(i + 1, i + 2), i + 2, false);
        }
        if (outer == Level.ARTICLE && i > at && "IVX".indexOf(c) >= 0) {
            return romans(i);
        }
        boolean letter = outer.depth >= Level.PARAGRAPH.depth && c >= 'a' && c <= 'z' && words.end(i) == i + 1;
        boolean closed = i + 1 < text.length() && text.charAt(i + 1) == ')';
        boolean apart = c >= 'b' && c <= 'h' || c == 'a' && closing(i + 1);
        boolean glued = i == at || apart && at > 0 && text.charAt(at - 1) == ')';
        return letter && (closed || glued) ? new Label(String.valueOf(c), closed ? i + 2 : i + 1, false) : null;
    }

    /// "§ 3 II Nr. 2", "Art. 6 I lit. f", as German lawyers count paragraphs.
    private @Nullable Label romans(int at) {
        int end = words.end(at);
        var letters = text.substring(at, Math.min(end, at + 5));
        int next = words.spaces(end);
        boolean inner = INNER.contains(text.substring(next, Math.min(words.end(next), next + 5)));
        return letters.length() == end - at
                        && Numbering.roman(letters)
                        && (inner || letters.length() > 1 && closing(end))
                ? new Label(String.valueOf(Numbering.value(letters)), end, false)
                : null;
    }

    /// Whether nothing follows that a small word could belong to.
    private boolean closing(int at) {
        return at >= text.length() || ".,;:\t\n\f".indexOf(text.charAt(at)) >= 0;
    }

    /// Whether a small letter stands there alone, as the last step of "14.1.c".
    private boolean lone(int at) {
        return at < text.length()
                && Character.isLowerCase(text.charAt(at))
                && words.end(at) == at + 1
                && !(at + 1 < text.length() && text.charAt(at + 1) == '.');
    }

    /// After a dot "2a" is paragraph 2, point a.
    private static Label split(Label label) {
        int last = label.number.length() - 1;
        boolean both = last > 0 && !Character.isDigit(label.number.charAt(last));
        return both ? new Label(label.number.substring(0, last), label.end - 1, true) : label;
    }

    /// The number at this place in the form an eId has; `first`: right after the level word.
    @Nullable
    Label label(Level level, int at, boolean first) {
        if (at >= text.length()) {
            return null;
        }
        if (text.charAt(at) == '(' || text.charAt(at) == '[') {
            return bracketed(at);
        }
        int scanned = Scanned.number(text, at);
        if (scanned > at && level.depth < Level.POINT.depth) {
            return new Label(Scanned.digits(text, at, scanned), scanned, true);
        }
        if (digit(at)) {
            return digits(at);
        }
        int end = words.end(at);
        if (level == Level.PARAGRAPH && end - at == 1 && Scanned.figure(text.charAt(at)) == '1') {
            return new Label("1", end, true);
        }
        if (level == Level.ARTICLE && end - at <= 4) {
            return series(at, end);
        }
        var letters = text.substring(at, Math.min(end, at + 7));
        if ((level == Level.ARTICLE || level == Level.PARAGRAPH)
                && end - at == FIRST.length()
                && letters.equalsIgnoreCase(FIRST)) {
            return new Label("1", end, true);
        }
        boolean clear = end < text.length() && Character.isDigit(text.charAt(end));
        if (level.depth < Level.ARTICLE.depth || level == Level.ANNEX) {
            boolean upper = letters.equals(letters.toUpperCase(Locale.ROOT));
            if (level == Level.ANNEX && letters.length() == 1 && "ABCDEFGH".contains(letters) && !clear) {
                return new Label(String.valueOf("ABCDEFGH".indexOf(letters) + 1), end, true);
            }
            var ordinal = Ordinals.vietnamese(text, at, words);
            if (ordinal != null) {
                return new Label(ordinal, words.end(words.spaces(end)), true);
            }
            return upper && !clear && Numbering.roman(letters)
                    ? new Label(String.valueOf(Numbering.value(letters)), end, true)
                    : null;
        }
        return level.depth >= Level.POINT.depth ? lettered(at, end, first) : null;
    }

    /// "VII" of "Article VII", "L. 123" of "article L. 123-4".
    private @Nullable Label series(int at, int end) {
        var letters = text.substring(at, end);
        int number = end < text.length() && text.charAt(end) == '.' ? words.spaces(end + 1) : words.spaces(end);
        if (letters.length() == 1 && "LRDA".contains(letters) && number < text.length() && digit(number)) {
            var label = digits(number);
            return label == null ? null : new Label(letters.toLowerCase(Locale.ROOT) + label.number, label.end, true);
        }
        boolean alone = letters.length() > 1 || closing(end) || text.startsWith(" (", end);
        return alone && letters.equals(letters.toUpperCase(Locale.ROOT)) && Numbering.roman(letters)
                ? new Label(String.valueOf(Numbering.value(letters)), end, true)
                : null;
    }

    private @Nullable Label lettered(int at, int wordEnd, boolean first) {
        if (wordEnd - at != 1) {
            return null;
        }
        int end = wordEnd;
        while (end < text.length() && end - at < 3 && digit(end)) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ')';
        boolean lower = Character.isLowerCase(text.charAt(at)) || first;
        var number = text.substring(at, end).toLowerCase(Locale.ROOT);
        return lower ? new Label(number, closed && unopened(at) ? end + 1 : end, !closed) : null;
    }

    private boolean unopened(int at) {
        return at == 0 || text.charAt(at - 1) != '(';
    }

    /// "(2)", "(a)", "(16a)", "(iv)", "(28 a new)".
    private @Nullable Label bracketed(int open) {
        int i = open + 1;
        while (i < text.length() && i - open < 6 && (Lexicon.letter(text.charAt(i)) || digit(i))) {
            i++;
        }
        int end = text.startsWith(" a new", i) ? i + 6 : i;
        boolean closed = i > open + 1 && end < text.length() && ")]".indexOf(text.charAt(end)) >= 0;
        var number = text.substring(open + 1, i).toLowerCase(Locale.ROOT) + (end > i ? "a" : "");
        boolean number2 = Character.isDigit(number.isEmpty() ? ' ' : number.charAt(0));
        boolean fits = number2 || number.length() <= 2 || Numbering.roman(number);
        return closed && fits ? new Label(number, end + 1, false) : null;
    }

    private @Nullable Label digits(int at) {
        int i = at;
        while (i < text.length() && digit(i)) {
            i++;
        }
        int digits = i;
        int letters = words.end(i);
        i = letters - i == 1 ? letters : i;
        var latin = i == digits && digits - at <= 3 ? latin(i) : 0;
        if (latin > 0) {
            return new Label(text.substring(at, latin).replace(" ", ""), latin, true);
        }
        if (letters > i && digits - at == 1 && text.charAt(at) == '1' && FIRSTS.contains(text.substring(i, letters))) {
            return new Label("1", letters, true);
        }
        if (letters - i == 2 && text.startsWith("ff", i) && digits - at <= 3) {
            return new Label(text.substring(at, digits), letters, true);
        }
        boolean word = letters > i || digits - at > 3;
        boolean more = i > digits && i < text.length() && Character.isDigit(text.charAt(i));
        if (word || more) {
            return null;
        }
        if (i == digits
                && ADDED.matcher(text).region(i, Math.min(text.length(), i + 9)).lookingAt()) {
            i += 2;
        }
        int from = at;
        while (from + 1 < digits && text.charAt(from) == '0') {
            from++;
        }
        return new Label(text.substring(from, i).replace(" ", "").toLowerCase(Locale.ROOT), i, true);
    }

    /// Where the "bis" ends that follows a number; 0 where none does.
    private int latin(int at) {
        char next = at + 1 < text.length() ? text.charAt(text.charAt(at) == ' ' ? at + 1 : at) : ' ';
        if ("btq".indexOf(next) < 0) {
            return 0;
        }
        var found = LATIN.matcher(text).region(at, Math.min(text.length(), at + 9));
        return found.useTransparentBounds(true).lookingAt() ? found.end() : 0;
    }

    private boolean digit(int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }
}
