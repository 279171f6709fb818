package portal.drafts;

import org.jspecify.annotations.Nullable;

/// What a person corrected of the machine's cut.
///
/// @param eid the provision it is about, as it is named before the correction
/// @param words the new heading for `RETITLE`; null otherwise
public record Correction(Act act, String eid, @Nullable String words) {

    /// The commonest repairs.
    public enum Act {
        /// The heading is other than the machine read it.
        RETITLE,
        /// Not a provision of its own: it belongs to the words of the one before it, with what it holds.
        MERGE
    }
}
