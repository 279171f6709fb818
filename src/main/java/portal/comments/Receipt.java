package portal.comments;

/// The proof that a comment was taken: it is on disk.
///
/// @param number spoken in the room, for ever: R2-0147
/// @param tracking random, with a check digit, for use outside
/// @param late it came after the close and counts once the secretariat includes it
public record Receipt(CommentId id, String number, String tracking, boolean late) {}
