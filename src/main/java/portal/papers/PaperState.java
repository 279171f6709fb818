package portal.papers;

/// How far a paper is. Derived from its text and its excerpts, never stored.
public enum PaperState {
    /// A secrecy stamp holds it back until the secretariat decides.
    HELD,
    /// The worker has not read the file yet.
    READING,
    /// The text is there; links are being proposed.
    LINKING,
    /// No text could be read: a person works from the original.
    BY_HAND,
    /// The text was read and nothing in it was recognised as speaking of the draft: a person has to look.
    NOTHING_FOUND,
    /// Some excerpts wait for a person.
    OPEN,
    /// Every excerpt is confirmed or dropped with a reason.
    SETTLED
}
