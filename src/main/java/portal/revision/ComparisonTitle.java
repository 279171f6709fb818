package portal.revision;

import java.time.Instant;

/// What is compared.
///
/// @param old name of the old version
/// @param now name of the new one
/// @param by who is named as the author of tracked changes
/// @param at when they were made
public record ComparisonTitle(String old, String now, String by, Instant at) {}
