package portal.summary.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
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
/// @param procedure under which it was asked for
/// @param page of the paper it stands on
/// @param submittedAt in the consultation's zone
/// @param version number of the version it was written on
/// @param leaders whether the leaders are asked for their opinion on it
/// @param policy null where the provision belongs to none
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
        Procedure procedure,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable Integer page,
        LocalDateTime submittedAt,
        String version,
        boolean leaders,
        @Nullable Policy policy,
        Trace trace) {

    /// The policy that the provision belongs to.
    ///
    /// @param id by which a filter names it
    /// @param number its place among the policies, from 1
    public record Policy(
            String id, int number, String nameVi, @Nullable String nameEn) {

        public String name(Locale locale) {
            return Speaker.english(locale) && nameEn != null ? nameEn : nameVi;
        }
    }

    /// The three parts of the form, in their order.
    public enum Section {
        GENERAL,
        PROVISION,
        OTHER
    }

    /// Which state of which comment the line shows.
    ///
    /// @param comment null where the line comes from files alone
    /// @param revision of the decision; 0 where nothing was ever decided
    public record Trace(@Nullable UUID comment, int edition, int revision) {}

    /// Who speaks, as on that day.
    ///
    /// @param shortVi the body's short name, where it has one
    public record Speaker(
            String name,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String bodyVi,
            @Nullable String bodyEn,
            boolean official,
            Door door,
            @Nullable LocalDate workshop,
            @Nullable String shortVi,
            @Nullable String shortEn) {

        public @Nullable String title(Locale locale) {
            return english(locale) && titleEn != null ? titleEn : titleVi;
        }

        public @Nullable String body(Locale locale) {
            return english(locale) && bodyEn != null ? bodyEn : bodyVi;
        }

        public @Nullable String shortName(Locale locale) {
            return english(locale) && shortEn != null ? shortEn : shortVi;
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
}
