package portal.summary.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The mark that a line carries, out of sight, so that a table that comes back is known line by line, whatever was
/// moved or typed: number of the comment and revision of the decision that was printed. `R2-0147/1:3`.
///
/// @param number of the comment
/// @param revision of the decision that was printed, 0 for none; null where only the number was found
public record Mark(String number, @Nullable Integer revision) {

    /// Head of the hidden column that carries it in a workbook.
    public static final String COLUMN = "portal";

    /// In a row that goes on with the line above it.
    public static final String MORE = "…";

    private static final Pattern WHOLE = Pattern.compile("⟦(R\\d+-\\d+(?:/\\d+)?):(\\d+)⟧");
    private static final Pattern NUMBER = Pattern.compile("\\bR\\d+-\\d+(?:/\\d+)?\\b");

    static String of(TableRow row) {
        return "⟦" + row.number() + ":" + row.trace().revision() + "⟧";
    }

    /// The mark in a text, or at least the number as it is printed.
    public static Optional<Mark> in(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (whole.find()) {
            return Optional.of(new Mark(whole.group(1), Integer.valueOf(whole.group(2))));
        }
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(new Mark(number.group(), null)) : Optional.empty();
    }

    /// The text without marks.
    public static String without(String text) {
        return text.indexOf('⟦') < 0 ? text : WHOLE.matcher(text).replaceAll("");
    }
}
