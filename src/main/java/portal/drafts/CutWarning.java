package portal.drafts;

/// Something a person should look at before the text is published.
///
/// @param eid the provision it was seen at; empty for the text as a whole
/// @param expected the number that should stand here; empty where none can be named
/// @param found the number, or the count, that was found
public record CutWarning(String eid, Kind kind, String expected, String found) {
    /// Whether it only tells what was done and asks for nothing.
    public boolean notice() {
        return kind == Kind.PAGE_EDGES || kind == Kind.NORMALISED;
    }

    /// What was noticed.
    public enum Kind {
        /// One or more numbers are missing before this provision.
        GAP,
        /// The number stands at an earlier provision too; the id got a suffix.
        REPEAT,
        /// The number runs backwards, or the first one is not 1.
        JUMP,
        /// A provision without words, heading or children; or the whole text is empty.
        EMPTY,
        /// The other articles have headings, this one has none.
        MISSING_HEADING,
        /// A first clause or point, `found`, stands within the heading: a line end is missing before it.
        STUCK,
        /// A quotation opens and never closes; where it ends was guessed.
        UNCLOSED_QUOTE,
        /// Lines left out as page numbers or running headers; `found` is how many.
        PAGE_EDGES,
        /// Characters were changed to make the one normalised text; `expected` is how, `found` how often.
        NORMALISED,
        /// Neither articles nor headings were recognised.
        NO_STRUCTURE
    }
}
