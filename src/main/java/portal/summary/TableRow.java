package portal.summary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.drafts.Addresses;
import portal.outcomes.OutcomeKind;

/// A line of the consolidated table: one comment that counts, with what became of it.
///
/// @param section whether it is on the whole draft, on a provision, or on what the last version no longer has
/// @param eid of the provision; null for a remark on the whole
/// @param reason why the author asks for it
/// @param outcome null where nothing is decided
/// @param answer what the drafters say to it
/// @param page of the paper it stands on
/// @param submittedAt in the consultation's zone
/// @param version number of the version it was written on
public record TableRow(
        long seq,
        Section section,
        @Nullable String eid,
        @Nullable Integer ordinal,
        String number,
        Speaker speaker,
        String words,
        @Nullable String wording,
        @Nullable String reason,
        @Nullable OutcomeKind outcome,
        @Nullable String answer,
        @Nullable Kind kind,
        @Nullable Stance stance,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable Integer page,
        LocalDateTime submittedAt,
        String version) {

    /// The three parts of the form, in their order.
    public enum Section {
        GENERAL,
        PROVISION,
        OTHER
    }

    /// Who speaks, as on that day.
    public record Speaker(
            String name,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String bodyVi,
            @Nullable String bodyEn,
            boolean official,
            Door door,
            @Nullable LocalDate workshop) {

        public @Nullable String title(Locale locale) {
            return english(locale) && titleEn != null ? titleEn : titleVi;
        }

        public @Nullable String body(Locale locale) {
            return english(locale) && bodyEn != null ? bodyEn : bodyVi;
        }

        /// A body that answers as one, by letter or with its paper, is printed alone.
        public boolean asBody() {
            return bodyVi != null && (official || door == Door.LETTER || door == Door.PAPER);
        }

        private static boolean english(Locale locale) {
            return locale.getLanguage().equals("en");
        }
    }

    /// `Khoản 2 Điều 12`; null for a remark on the whole.
    public @Nullable String address(Locale locale) {
        return eid == null ? null : Addresses.full(eid, locale);
    }

    /// Whether it keeps the table from being final.
    public boolean open() {
        return switch (outcome) {
            case null -> true;
            case ABSORBED, NOTED -> false;
            case PARTLY_ABSORBED, EXPLAINED -> answer == null || answer.isBlank();
        };
    }

    /// Whether it stands under the same provision as another line.
    public boolean besides(@Nullable TableRow other) {
        return other != null && section == other.section() && Objects.equals(eid, other.eid());
    }
}
