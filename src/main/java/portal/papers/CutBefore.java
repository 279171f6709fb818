package portal.papers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import portal.db.tables.records.ExcerptLinkRecord;
import portal.db.tables.records.ExcerptRecord;

/// How excerpts were cut and linked before someone corrected that, so that the correction can be taken back.
public final class CutBefore {

    final List<ExcerptRecord> rows;
    final List<ExcerptLinkRecord> links;

    /// What the correction left in their place: the words of each.
    final Map<UUID, String> left;

    CutBefore(List<ExcerptRecord> rows, List<ExcerptLinkRecord> links, Map<UUID, String> left) {
        this.rows = rows;
        this.links = links;
        this.left = left;
    }

    /// The first of them, which is to be shown when they are back.
    public ExcerptId excerpt() {
        return new ExcerptId(rows.getFirst().getId());
    }
}
