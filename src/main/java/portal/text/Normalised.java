package portal.text;

import java.util.Map;

/// A text after `Text.normalise`, and how often each kind of change was made to it.
///
/// @param text the one text that offsets refer to, UTF-16 units
/// @param changes only kinds that happened, with their counts (all above zero)
public record Normalised(String text, Map<Change, Integer> changes) {
    public Normalised {
        changes = Map.copyOf(changes);
    }

    /// What was done to the characters of a text.
    public enum Change {
        /// A paragraph was not in Unicode normalisation form C; counted by line.
        COMPOSED,
        /// A zero-width character, byte order mark or soft hyphen was dropped.
        INVISIBLE,
        /// A no-break or other special space became a space, or several spaces one.
        SPACE,
        /// A line end of another system became a line feed.
        LINE_END,
        /// Ð (eth) or Ɖ stood where Vietnamese writes Đ.
        D_STROKE,
        /// A control character or half of a surrogate pair was dropped.
        CONTROL,
        /// A line lost its marks of Markdown; counted by line.
        MARKUP
    }
}
