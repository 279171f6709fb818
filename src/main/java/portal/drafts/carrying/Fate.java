package portal.drafts.carrying;

import java.util.Locale;

/// What became of the place a comment was made at. Every comment has exactly one.
public enum Fate {
    /// The words stand where they stood: in the same provision, whatever its number is now.
    SAME,
    /// The words stand in another provision.
    MOVED,
    /// Other words stand in their place.
    REWORDED,
    /// The words are gone; the nearest provision that held them and lives on is named.
    DEMOTED,
    /// Gone with everything that held them, short of the document.
    REMOVED;

    /// The word used in files, on the command line and in the database.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Fate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
