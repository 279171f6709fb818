package portal.summary.table;

import java.util.Locale;

/// By what the lines stand together.
public enum Grouping {
    /// Remarks on the whole, then the draft's order, then other matters.
    PROVISION,
    /// Bodies in the order of the alphabet, within each the draft's order.
    BODY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
