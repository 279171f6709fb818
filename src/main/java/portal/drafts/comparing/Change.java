package portal.drafts.comparing;

import java.util.Locale;

/// What became of a provision. One word each; the similarity of the pair tells whether its words changed too.
public enum Change {
    /// The same number in the same place with the same words.
    UNCHANGED,
    /// Other words, or another heading.
    MODIFIED,
    /// Another number in the same place.
    RENUMBERED,
    /// Held by another provision, or in another order among those it stood with.
    MOVED,
    /// Its words are now in several.
    SPLIT,
    /// Together with others it became one.
    MERGED,
    INSERTED,
    DELETED;

    /// The word used in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
