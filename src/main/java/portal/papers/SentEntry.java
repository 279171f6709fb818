package portal.papers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.drafts.Provision;
import portal.papers.linking.SentRow;

/// A row of a comment table and what will become of it.
///
/// @param provision where its comment will stand; null for the draft as a whole, or where none was found
/// @param print by which it is known again; null where it says nothing
/// @param number of the comment it became before; empty where it was settled at the desk
public record SentEntry(
        SentRow row,
        Becomes becomes,
        @Nullable Provision provision,
        @Nullable String print,
        String number) {

    /// What becomes of a row.
    public enum Becomes {
        /// A comment will be made of it.
        MADE,
        /// It became one before, or was settled at the desk.
        HAD,
        /// A row above says the same in the same name.
        TWICE,
        /// Where it belongs is not clear: a person decides at the desk.
        DESK,
        /// It says nothing.
        NOTHING,
        /// It says more than one comment holds.
        LONG;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
