package portal.papers;

import java.util.List;
import portal.papers.linking.SentTable;

/// What a table would become. Nothing is written.
///
/// @param table as read with the columns chosen
public record SentPreview(SentTable table, List<SentEntry> entries) {

    public SentPreview {
        entries = List.copyOf(entries);
    }

    public List<SentEntry> of(SentEntry.Becomes... fates) {
        List<SentEntry.Becomes> wanted = List.of(fates);
        return entries.stream()
                .filter(entry -> wanted.contains(entry.becomes()))
                .toList();
    }

    /// Rows that do not become comments here, in their order.
    public List<SentEntry> rejected() {
        return of(SentEntry.Becomes.DESK, SentEntry.Becomes.NOTHING, SentEntry.Becomes.TWICE, SentEntry.Becomes.LONG);
    }
}
