package portal.review.ui;

import org.jspecify.annotations.Nullable;
import portal.review.ReviewRow;

/// A line at its place in the list; the same comment is the same line, whatever became of it.
record Line(int index, ReviewRow row) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line && line.row.id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }
}
