package portal.papers;

import java.time.Instant;

/// A paper that was taken back: kept as it is, and outside everything until it is put back.
///
/// @param at when
/// @param by whose act it was
/// @param mine whether it was the viewer's
public record Withdrawn(Paper paper, Instant at, String by, boolean mine) {}
