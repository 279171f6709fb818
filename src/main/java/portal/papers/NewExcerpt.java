package portal.papers;

import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionId;

/// A stretch that a person found in a paper.
///
/// @param page from 1; null where the format has none or it is not known
/// @param words as they stand in the paper, or as typed from a scan
public record NewExcerpt(@Nullable Integer page, String words, ProvisionId provision) {}
