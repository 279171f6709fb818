package portal.summary.table;

import java.util.Locale;

/// What stands above and below the lines.
public enum Head {
    /// Agency and national title, title, legal basis, counts, signature (research: A5a).
    NATIONAL,
    /// As above, on the opinion of an appraising or verifying body, without the counts of a round.
    OPINION,
    /// As above, asking the leaders to decide.
    LEADERS,
    /// The title alone.
    PLAIN,
    /// Date, document and project in the head of every page (ISO/IEC commenting template 2012-03).
    ISO;

    boolean national() {
        return this == NATIONAL || this == OPINION || this == LEADERS;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
