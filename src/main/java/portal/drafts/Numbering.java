package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers of provisions: Roman to Arabic, and what lies between the ends of a range.
final class Numbering {

    /// Letters of points in order (Decree 78/2025, Art. 69: no f, j, w, z; đ after d).
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final Pattern ROMAN = Pattern.compile("(?i)X{0,3}(IX|IV|V?I{0,3})");
    private static final int LONGEST_RANGE = 200;

    private Numbering() {}

    /// Whether the letters are a Roman number up to XXXIX.
    static boolean roman(String letters) {
        return !letters.isEmpty() && ROMAN.matcher(letters).matches();
    }

    static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int here = digit(roman.charAt(i));
            sum += i + 1 < roman.length() && here < digit(roman.charAt(i + 1)) ? -here : here;
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (Character.toUpperCase(c)) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }

    /// The numbers after `first` up to and with `last`; `last` alone where no order between the two is known.
    static List<String> upTo(String first, String last, boolean vietnamese) {
        if (digits(first) && digits(last)) {
            return numbers(Integer.parseInt(first), Integer.parseInt(last));
        }
        String order = vietnamese ? VIETNAMESE : LATIN;
        if (first.length() != 1 || last.length() != 1) {
            return List.of(last);
        }
        int from = order.indexOf(first);
        int to = order.indexOf(last);
        return from < 0 || to <= from
                ? List.of(last)
                : List.of(order.substring(from + 1, to + 1).split(""));
    }

    private static List<String> numbers(int from, int to) {
        if (to <= from || to - from > LONGEST_RANGE) {
            return List.of(String.valueOf(to));
        }
        var numbers = new ArrayList<String>();
        for (int n = from + 1; n <= to; n++) {
            numbers.add(String.valueOf(n));
        }
        return numbers;
    }

    static boolean digits(String number) {
        return !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
