package portal.papers.linking;

import java.util.Locale;

/// What a proposed link rests on.
public enum How {
    /// The excerpt names the provision.
    CITATION,
    /// A heading above the excerpt names the provision.
    HEADING,
    /// The excerpt repeats the words of the draft.
    QUOTE,
    /// A column of a table names the provision.
    TABLE,
    /// A tracked change or margin comment in a copy of the draft.
    MARKUP,
    /// The excerpt is worded like the provision.
    SIMILARITY;

    /// The word used in files and on the command line, e.g. `citation`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
