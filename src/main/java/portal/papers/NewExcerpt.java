package portal.papers;

import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionId;

/// A stretch that a person found in a paper.
///
/// @param page from 1; null where the format has none or it is not known
/// @param words as they stand in the paper, or as typed from a scan
/// @param provision it speaks of; null for the draft as a whole
/// @param cut the part of the page's image they stand in; null where the words are marked in the text
public record NewExcerpt(
        @Nullable Integer page,
        String words,
        @Nullable ProvisionId provision,
        @Nullable Cutting cut) {

    public NewExcerpt(@Nullable Integer page, String words, @Nullable ProvisionId provision) {
        this(page, words, provision, null);
    }
}
