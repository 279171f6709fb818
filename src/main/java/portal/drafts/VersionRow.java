package portal.drafts;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentId;

/// A version as lists show it.
///
/// @param language in which it is authentic
/// @param publishedAt null while it may still be corrected
/// @param document the file it was imported from
public record VersionRow(
        VersionId id,
        DraftId draft,
        String titleVi,
        @Nullable String titleEn,
        String number,
        String language,
        Instant importedAt,
        @Nullable Instant publishedAt,
        @Nullable DocumentId document,
        @Nullable String fileName) {

    public boolean published() {
        return publishedAt != null;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") && titleEn != null ? titleEn : titleVi;
    }
}
