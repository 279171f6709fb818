package portal.home;

import java.time.LocalDate;

/// A point of a consultation's time line.
///
/// @param what in the reader's language
/// @param about what belongs to it, such as `2 sessions`; may be empty
/// @param path to the place where it is seen
public record Milestone(LocalDate on, String what, String about, String path) {}
