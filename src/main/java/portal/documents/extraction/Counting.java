package portal.documents.extraction;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The numbers of one list of several levels, counted as word processors count them (ECMA-376 Part 1, 17.9; ODF 1.3
/// Part 3, 5.3).
final class Counting {
    static final int LEVELS = 10;
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})");
    private static final int MOST_LETTERS = 20;

    private final int[] now = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    /// One level of a list.
    ///
    /// @param start the first number
    /// @param format of the number, as either standard calls it
    /// @param text around the numbers of this level and those above: `Điều %3.`
    /// @param restart 0 where it never restarts, n where the first n levels restart it, -1 where all above do
    /// @param digits whether the levels above show as digits whatever their own format
    record Level(int start, String format, String text, int restart, boolean digits) {
        static final Level NONE = new Level(1, "none", "", -1, false);
    }

    /// The number of the next item of a level, empty for one without.
    ///
    /// @param level from 0
    String next(int level, List<Level> levels) {
        if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
            return "";
        }
        now[level] = begun[level] ? now[level] + 1 : levels.get(level).start();
        begun[level] = true;
        for (int below = level + 1; below < Math.min(LEVELS, levels.size()); below++) {
            int restart = levels.get(below).restart();
            begun[below] &= restart == 0 || (restart > 0 && level >= restart);
        }
        return shown(level, levels);
    }

    /// The next item of a level gets this number.
    void restart(int level, int number) {
        if (level >= 0 && level < LEVELS) {
            now[level] = number - 1;
            begun[level] = true;
        }
    }

    /// Forgets a level and all below it.
    void forget(int level) {
        for (int below = Math.max(0, level); below < LEVELS; below++) {
            begun[below] = false;
        }
    }

    private String shown(int level, List<Level> levels) {
        Level own = levels.get(level);
        if (own.format().equals("bullet")) {
            return own.text().codePoints().allMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? "•" : own.text();
        }
        return PLACE.matcher(own.text()).replaceAll(place -> {
            int of = Integer.parseInt(place.group(1)) - 1;
            if (of < 0 || of > level) {
                return "";
            }
            int number = begun[of] ? now[of] : levels.get(of).start();
            return java.util.regex.Matcher.quoteReplacement(
                    written(number, own.digits() ? "decimal" : levels.get(of).format()));
        });
    }

    /// A number in one of the scripts; in digits where the format is not known.
    static String written(int number, String format) {
        return switch (format) {
            case "none", "" -> "";
            case "I", "upperRoman" -> roman(number);
            case "i", "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "A", "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "a", "lowerLetter" -> letters(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "vietnameseCounting", "cardinalText" ->
                new RuleBasedNumberFormat(ULocale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT).format(number);
            default -> String.valueOf(number);
        };
    }

    /// `a` to `z`, then `aa`, `bb` and so on.
    private static String letters(int number) {
        if (number < 1 || number > 26 * MOST_LETTERS) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 399) {
            return String.valueOf(number);
        }
        List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return "C".repeat(number / 100) + tens.get(number / 10 % 10) + ones.get(number % 10);
    }
}
