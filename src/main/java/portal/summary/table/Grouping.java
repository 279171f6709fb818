package portal.summary.table;

import java.util.Locale;

/// By what the lines stand together.
public enum Grouping {
    /// Remarks on the whole, then the draft's order, then other matters.
    PROVISION,
    /// Bodies in the order of the alphabet, within each the draft's order.
    BODY,
    /// Policies in their order, then what belongs to none; within each the draft's order.
    POLICY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
