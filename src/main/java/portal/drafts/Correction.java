package portal.drafts;

import org.jspecify.annotations.Nullable;

/// What a person corrected of the machine's cut.
///
/// @param eid the provision it is about, as it is named before the correction
/// @param words the new heading for `RETITLE`, the first words of the second part for `SPLIT`, the kind of the warning
///     for `SEEN`; null otherwise
public record Correction(Act act, String eid, @Nullable String words) {

    /// The repairs.
    public enum Act {
        /// The heading is other than the machine read it.
        RETITLE,
        /// Not a provision of its own: it belongs to the words of the one before it, with what it holds.
        MERGE,
        /// From some words on it is a provision of its own.
        SPLIT,
        /// It belongs into the one before it, a level further in.
        INDENT,
        /// It stands beside what now holds it.
        OUTDENT,
        /// It is to be read in another law: it belongs into a quotation.
        QUOTE,
        /// It is no provision: its label and heading are mere words.
        PLAIN,
        /// A warning was looked at and nothing is wrong.
        SEEN
    }
}
