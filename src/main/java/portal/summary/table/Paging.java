package portal.summary.table;

import java.util.List;

/// What pages make of lines, by an estimate of their height, since only the reader's program knows where a page ends: a
/// high row may be torn, and a group that goes over several pages is named again about once a page.
final class Paging {

    /// Printed lines of a row that is not torn: a quarter of a page, the most that may stay empty below.
    private static final int WHOLE = 8;

    /// Printed lines after which a group is named again: about a page.
    private static final int PAGE = 24;

    private final List<Column> columns;
    private final int[] across;
    private int since;

    /// @param widths of the columns, in twentieths of a point
    Paging(List<Column> columns, int[] widths, Look look) {
        this.columns = columns;
        across = new int[widths.length];
        for (int i = 0; i < across.length; i++) {
            across[i] = Math.max(2, widths[i] / (look.table() * 5));
        }
    }

    /// How the next line stands on its page.
    ///
    /// @param torn whether it may be
    /// @param again whether its group is named once more
    record Stand(boolean torn, boolean again) {}

    /// @param fresh whether it begins a group
    /// @param height in printed lines
    Stand next(boolean fresh, int height) {
        boolean again = !fresh && since >= PAGE;
        since = fresh || again ? height : since + height;
        return new Stand(height > WHOLE, again);
    }

    /// Printed lines that it takes, about.
    int height(Line line) {
        int most = 1;
        for (int i = 0; i < across.length; i++) {
            if (!columns.get(i).merged()) {
                most = Math.max(most, height(line.cells().get(i), across[i]));
            }
        }
        return most;
    }

    private static int height(Line.Cell cell, int across) {
        int lines = 0;
        for (Line.Para para : cell.paras()) {
            int length = para.lead().length();
            for (int from = 0; from <= para.text().length(); ) {
                int end = para.text().indexOf('\n', from);
                int to = end < 0 ? para.text().length() : end;
                lines += 1 + (length + to - from) / across;
                length = 0;
                from = to + 1;
            }
        }
        return lines;
    }
}
