package portal.revision;

import org.jspecify.annotations.Nullable;

/// A reference inside the text that no longer leads where it should.
///
/// @param in eid of the provision that says it, in the new version
/// @param says as written
/// @param to eid of what it should say now; null where what it meant is gone or was never there
/// @param dangling whether nothing is there at all; else something else is
public record Reference(String in, String says, @Nullable String to, boolean dangling) {}
