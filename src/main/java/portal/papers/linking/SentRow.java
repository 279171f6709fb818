package portal.papers.linking;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A row of a comment table as it was read.
///
/// @param number within the tables of these heads, from 1
/// @param start offset of the row in the paper's text; end likewise
/// @param place as written; empty where the row goes on with the place above it
/// @param who speaks, as written; empty where nobody is named
/// @param kind of remark, as written
/// @param excerpt what it says; null where it says nothing
public record SentRow(
        int number,
        int start,
        int end,
        List<String> cells,
        String place,
        String who,
        String kind,
        Placing placing,
        @Nullable Excerpt excerpt) {

    public SentRow {
        cells = List.copyOf(cells);
    }

    /// Where a row's words belong.
    public enum Placing {
        /// At a provision of the draft.
        PLACED,
        /// At the draft as a whole.
        GENERAL,
        /// At a provision that this version does not have.
        MISSING,
        /// At a place that cannot be read.
        UNKNOWN,
        /// Nowhere: the row repeats the words of the draft.
        SAME,
        /// Nowhere: the row says nothing.
        SILENT;

        /// Under which messages name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SentRow numbered(int other) {
        return new SentRow(other, start, end, cells, place, who, kind, placing, excerpt);
    }
}
