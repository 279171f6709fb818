package portal.drafts;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentId;

/// A version as lists show it.
///
/// @param language in which it is authentic
/// @param publishedAt null while it may still be corrected
/// @param document the file it was imported from; null where it was typed
/// @param outline whether it is made of headings and questions alone
/// @param corrects the version whose typing errors it corrects
/// @param correctionReason why; null where it corrects none
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
        @Nullable String fileName,
        boolean outline,
        @Nullable VersionId corrects,
        @Nullable String correctionReason) {

    public boolean published() {
        return publishedAt != null;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") && titleEn != null ? titleEn : titleVi;
    }
}
