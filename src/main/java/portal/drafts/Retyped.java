package portal.drafts;

import org.jspecify.annotations.Nullable;

/// A provision of a published version as it should have read, in one language.
///
/// @param heading null where it has none
public record Retyped(String eid, String language, @Nullable String heading, String words) {}
