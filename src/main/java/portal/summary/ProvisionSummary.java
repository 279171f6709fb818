package portal.summary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.comments.Kind;
import portal.outcomes.OutcomeKind;

/// What is said of one article, with all below it; of a chapter's or annex's own words; or of the draft as a whole.
///
/// @param eid empty for the draft as a whole
/// @param chapter whether it only holds articles: its own comments, without theirs
/// @param kinds comments without a kind are in `comments` alone
/// @param lackingReason decided, and nobody has said why
/// @param bodies the most talkative first
public record ProvisionSummary(
        String eid,
        @Nullable String heading,
        boolean chapter,
        int comments,
        Map<Kind, Integer> kinds,
        Map<OutcomeKind, Integer> outcomes,
        int undecided,
        int lackingReason,
        List<Voice> bodies) {

    /// How often a body, or people without one, spoke.
    ///
    /// @param nameVi null for people who spoke for no body
    public record Voice(@Nullable String nameVi, @Nullable String nameEn, int comments) {

        public @Nullable String name(Locale locale) {
            return locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
        }
    }
}
