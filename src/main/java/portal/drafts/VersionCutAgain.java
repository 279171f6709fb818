package portal.drafts;

/// The provisions of a version that is not yet published are about to be replaced: whatever points at them must go.
public record VersionCutAgain(VersionId version) {}
