package portal.drafts.cutting;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A place in a numbering: 68a is 68 and "a", đ1 is the fifth letter and "1" (Decree 78/2025 Art. 69.4).
///
/// @param value 1, 2, 3 ... whatever the script; 0 for a provision without a number
/// @param suffix what an insertion added, lower case; empty for the rest
record Numeral(int value, String suffix) implements Comparable<Numeral> {
    /// Of a provision without a number.
    static final Numeral NONE = new Numeral(0, "");

    /// The letters of points in Vietnamese; f, j, w and z are never used.
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");

    private static final Numeral[] SMALL =
            IntStream.range(0, 200).mapToObj(value -> new Numeral(value, "")).toArray(Numeral[]::new);

    /// How a numeral stands to the one before it.
    enum Step {
        NEXT,
        INSERTED,
        GAP,
        REPEAT,
        BACK
    }

    Step after(Numeral before) {
        if (value == before.value + 1) return suffix.isEmpty() ? Step.NEXT : Step.GAP;
        if (value > before.value) return Step.GAP;
        if (equals(before)) return Step.REPEAT;
        return value == before.value && compareTo(before) > 0 ? Step.INSERTED : Step.BACK;
    }

    boolean first() {
        return value == 1 && suffix.isEmpty();
    }

    /// The part of an id: `68a`, `5`.
    String id() {
        return value + suffix;
    }

    Numeral next() {
        return new Numeral(value + 1, "");
    }

    /// The letter of a point, as warnings name it; `?` past the end of the alphabet.
    String letter(boolean vietnamese) {
        var alphabet = vietnamese ? VIETNAMESE : LATIN;
        return value < 1 || value > alphabet.length() ? "?" : alphabet.charAt(value - 1) + suffix;
    }

    static Numeral arabic(String digits, String suffix) {
        int value = Integer.parseInt(digits);
        return suffix.isEmpty() && value < SMALL.length
                ? SMALL[value]
                : new Numeral(value, suffix.toLowerCase(Locale.ROOT));
    }

    /// The number of a part or chapter: `IV`, `IVa`, `4`, `thứ tư`, `A`; null where it is none of these.
    static @Nullable Numeral any(String printed) {
        var number = printed.toLowerCase(Locale.ROOT).strip();
        if (number.startsWith("thứ ")) return ordinal(number.substring(4).strip());
        int digits = 0;
        while (digits < number.length() && number.charAt(digits) >= '0' && number.charAt(digits) <= '9') digits++;
        if (digits > 4) return null;
        if (digits > 0) return arabic(number.substring(0, digits), number.substring(digits));
        var whole = roman(number);
        if (whole != null || number.length() < 2) return whole == null ? letter(number, false) : whole;
        var stem = roman(number.substring(0, number.length() - 1));
        return stem == null ? null : new Numeral(stem.value, number.substring(number.length() - 1));
    }

    /// The place of a number as a provision carries it; 0 for none.
    static Numeral of(@Nullable String number, boolean vietnamese) {
        if (number == null || number.isEmpty()) return new Numeral(0, "");
        if (number.matches("\\p{Ll}\\d{0,2}")) {
            var letter = letter(number, vietnamese);
            return letter == null ? new Numeral(0, "") : letter;
        }
        var known =
                number.matches("[\\d.]+\\.\\d{1,4}") ? any(number.substring(number.lastIndexOf('.') + 1)) : any(number);
        return known == null ? new Numeral(0, "") : known;
    }

    private static @Nullable Numeral ordinal(String word) {
        int at = ORDINALS.indexOf(word);
        return at < 0 ? null : new Numeral(at + 1, "");
    }

    /// A small Roman number up to 399, lower case, in its one correct spelling; null where it is none.
    static @Nullable Numeral roman(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int here = worth(letters.charAt(i));
            if (here == 0) return null;
            value += i + 1 < letters.length() && worth(letters.charAt(i + 1)) > here ? -here : here;
        }
        return value > 0 && value < 400 && spelled(value).equals(letters) ? new Numeral(value, "") : null;
    }

    private static int worth(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
        };
    }

    private static String spelled(int value) {
        var tens = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
        var ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        return "c".repeat(value / 100) + tens.get(value / 10 % 10) + ones.get(value % 10);
    }

    /// The number of a point: `đ`, `b1`, `aa`, and `dd` as renderings write đ; null where it is none.
    static @Nullable Numeral letter(String point, boolean vietnamese) {
        var alphabet = vietnamese ? VIETNAMESE : LATIN;
        char letter = point.charAt(0);
        int at = alphabet.indexOf(letter);
        if (at < 0 && letter == 'đ') return new Numeral(LATIN.indexOf('d') + 1, point);
        if (at < 0) return letter < 'a' || letter > 'z' ? null : new Numeral(foreign(letter), point);
        if (vietnamese && point.equals("dd")) return new Numeral(at + 2, "");
        return new Numeral(at + 1, point.substring(1));
    }

    /// Where a letter that the Vietnamese order leaves out would stand: after the nearest one before it.
    private static int foreign(char letter) {
        int at = -1;
        for (char before = letter; at < 0; before--) at = VIETNAMESE.indexOf(before);
        return at + 1;
    }

    @Override
    public int compareTo(Numeral other) {
        if (value != other.value) return Integer.compare(value, other.value);
        return suffix.length() == other.suffix.length()
                ? suffix.compareTo(other.suffix)
                : Integer.compare(suffix.length(), other.suffix.length());
    }
}
