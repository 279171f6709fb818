package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;

/// Reads the labels of clauses, points and numbered headings.
final class Items {
    static final int REACH = 64;

    /// Numbers so short are kept once for all the provisions that carry them.
    private static final int SHORT = 3;

    /// A bullet, or the word for what the label numbers, may stand before it.
    private static final String BEFORE_COUNT = "(?:[-–*•+]\\s|(?:Khoản|Clause|Paragraph)\\s(?=\\d{1,3}[a-z]?[.:)]))?";

    private static final String BEFORE_LETTER = "(?:[-–*•+]\\s|(?:Điểm|Point)\\s(?=\\p{L}\\d?[.:)]))?";
    private static final Pattern COUNTED = Pattern.compile(
            BEFORE_COUNT + "(\\()?(\\d{1,3})([a-zđ]{0,2})(?:\\s?([.])(?![\\d.])|(\\))|\\s?([-–/])(?=\\s)|([°º]))\\s?");
    private static final Pattern LETTERED = Pattern.compile(
            BEFORE_LETTER + "(\\()?([a-zđ]{1,5}|[A-ZĐ])(\\d{0,2})(?:\\s?(\\))|([.])(?=\\s)|([-–/])(?=\\s))\\s?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,5})[.]?(?:\\s|$)");
    private static final Pattern CAPITALS = Pattern.compile("([IVXLC]{1,7}|[A-Z])[.]\\s?");

    /// `Stk. 2.`, `§ 2º`: the words and signs of clauses.
    private static final Pattern NAMED = Pattern.compile("(?:Stk\\.\\s?(\\d{1,2})\\.|§\\s?(\\d{1,2})[º°])\\s?");

    private static final Pattern ONLY = Pattern.compile("Parágrafo único[.:]?\\s?[-–—]?\\s?", Pattern.CASE_INSENSITIVE);

    /// `I. – `, `II bis. – ` number clauses in French; `I – ` points in Portuguese.
    private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,6})(?:\\s(bis|ter|quater))?([.])?\\s?[-–—]\\s");

    private Items() {}

    /// The readings of a line as an item of a list, likeliest first; `(i)` has two. Empty where it is none.
    static List<Label> of(String line, boolean vietnamese) {
        var found = new ArrayList<Label>(2);
        if (line.isEmpty() || (line.charAt(0) > 'đ' && "–•Đ".indexOf(line.charAt(0)) < 0)) return found;
        var head = line.substring(0, Math.min(line.length(), REACH));
        var counted = COUNTED.matcher(head);
        if (counted.lookingAt()) counted(counted, found);
        var lettered = LETTERED.matcher(head);
        if (lettered.lookingAt()) lettered(lettered, found, vietnamese);
        if (!vietnamese) abroad(head, found);
        return found;
    }

    private static void counted(Matcher item, List<Label> found) {
        boolean bracket = item.group(5) != null;
        if (item.group(1) != null && !bracket) return;
        var mark = bracket
                ? item.group(1) == null ? Mark.BRACKET : Mark.BRACKETS
                : item.group(7) != null ? Mark.DEGREE : item.group(4) == null ? Mark.DASH : Mark.DOT;
        found.add(item(item, Numeral.arabic(item.group(2), item.group(3)), item.group(2) + item.group(3), mark));
    }

    private static void lettered(Matcher item, List<Label> found, boolean vietnamese) {
        boolean bracket = item.group(4) != null;
        if (item.group(1) != null && !bracket) return;
        var letters = item.group(2);
        var number = letters + item.group(3);
        boolean capital = Character.isUpperCase(letters.charAt(0));
        if (capital && !bracket) return;
        if (letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == letters.charAt(1))) {
            var numeral = Numeral.letter(number.toLowerCase(Locale.ROOT), vietnamese);
            var mark = mark(capital, bracket, item.group(1) != null);
            if (numeral != null) {
                found.add(item(item, numeral, number, mark));
                if (vietnamese && number.equalsIgnoreCase("d"))
                    found.add(item(item, numeral.next(), capital ? "Đ" : "đ", mark));
            }
            if (number.equals("l") && mark == Mark.LETTER_DOT)
                found.add(item(item, Numeral.arabic("1", ""), "1", Mark.DOT));
        }
        var roman = bracket && !capital && item.group(3).isEmpty() ? Numeral.roman(letters) : null;
        if (roman != null) found.add(item(item, roman, number, item.group(1) == null ? Mark.ROMAN : Mark.ROMANS));
    }

    private static Mark mark(boolean capital, boolean bracket, boolean both) {
        if (capital) return both ? Mark.CAPITAL_LETTERS : Mark.CAPITAL_LETTER;
        return !bracket ? Mark.LETTER_DOT : both ? Mark.LETTERS : Mark.LETTER;
    }

    private static void abroad(String head, List<Label> found) {
        if ("S§PIVXL".indexOf(head.charAt(0)) < 0) return;
        var named = NAMED.matcher(head);
        if (named.lookingAt()) {
            var number = named.group(1) == null ? named.group(2) : named.group(1);
            found.add(item(named, Numeral.arabic(number, ""), number, Mark.NAMED));
        }
        var only = ONLY.matcher(head);
        if (only.lookingAt()) found.add(item(only, Numeral.arabic("1", ""), "1", Mark.NAMED));
        var roman = ROMAN.matcher(head);
        var numeral = roman.lookingAt() ? Numeral.roman(roman.group(1).toLowerCase(Locale.ROOT)) : null;
        if (numeral == null) return;
        var suffix = roman.group(2) == null ? "" : roman.group(2);
        var mark = roman.group(3) == null ? Mark.ROMAN_DASH : Mark.ROMAN_DOT_DASH;
        found.add(item(roman, new Numeral(numeral.value(), suffix), roman.group(1) + suffix, mark));
    }

    /// A number without dot or bracket before a capital, as Swiss laws write clauses and British schedules paragraphs.
    static @Nullable Label plain(String line) {
        int end = 0;
        while (end < line.length() && end < SHORT && Character.isDigit(line.charAt(end))) end++;
        boolean set = end > 0 && end + 1 < line.length() && line.charAt(end) == ' ';
        char next = set ? line.charAt(end + 1) : ' ';
        if (!set || !(Character.isUpperCase(next) || next == '(')) return null;
        var numeral = Numeral.arabic(line.substring(0, end), "");
        return new Label(ProvisionKind.POINT, "point", line.substring(0, end), numeral, end + 1, Mark.PLAIN, true);
    }

    /// A capital letter and a dot as the label of an item, as in the by-laws of American towns; null for none.
    static @Nullable Label capital(String line) {
        boolean labelled = line.length() > 3 && line.charAt(1) == '.' && line.charAt(2) == ' ';
        var numeral = labelled ? Numeral.letter(line.substring(0, 1).toLowerCase(Locale.ROOT), false) : null;
        return numeral == null || Character.isLowerCase(line.charAt(0))
                ? null
                : new Label(ProvisionKind.POINT, "point", line.substring(0, 1), numeral, 3, Mark.CAPITAL, true);
    }

    /// `I.` as the label of an item; null for none.
    static @Nullable Label roman(String line) {
        if (line.isEmpty() || "IVX".indexOf(line.charAt(0)) < 0) return null;
        var label = heading(line);
        return label == null || label.mark() != Mark.CAPITAL_ROMAN || label.rest() >= line.length() ? null : label;
    }

    /// A number with dots in it: `1.2`; null where the line begins with none.
    static @Nullable Label decimal(String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0))) return null;
        var decimal = DECIMAL.matcher(line.substring(0, Math.min(line.length(), REACH)));
        if (!decimal.lookingAt()) return null;
        var number = decimal.group(1);
        return item(decimal, Numeral.arabic(number.substring(number.lastIndexOf('.') + 1), ""), number, Mark.DECIMAL);
    }

    /// The numbers that headings of reports carry: `1.2`, `IV.`, `B.`; null where the line begins with none.
    static @Nullable Label heading(String line) {
        var decimal = decimal(line);
        if (decimal != null) return decimal;
        var capital = CAPITALS.matcher(line.substring(0, Math.min(line.length(), REACH)));
        if (!capital.lookingAt()) return null;
        var roman = Numeral.roman(capital.group(1).toLowerCase(Locale.ROOT));
        if (roman != null && roman.value() < 50) return item(capital, roman, capital.group(1), Mark.CAPITAL_ROMAN);
        var letter = Numeral.letter(capital.group(1).substring(0, 1).toLowerCase(Locale.ROOT), false);
        return letter == null || capital.group(1).length() > 1
                ? null
                : item(capital, letter, capital.group(1), Mark.CAPITAL);
    }

    private static Label item(Matcher item, Numeral numeral, String number, Mark mark) {
        var once = number.length() <= SHORT ? number.intern() : number;
        return new Label(ProvisionKind.POINT, "point", once, numeral, item.end(), mark, true);
    }
}
