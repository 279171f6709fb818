package portal.summary;

import java.util.List;
import portal.summary.returned.Meanings;

/// What a table that came back would change.
///
/// @param foreign whether the file says of itself that it belongs to another consultation
/// @param reordered whether its lines stand in another order; harmless
public record Preview(String file, Meanings meanings, boolean foreign, boolean reordered, List<Finding> findings) {

    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    public List<Finding> retyped() {
        return findings.stream().filter(Finding::retyped).toList();
    }
}
