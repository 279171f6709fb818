package portal.rounds;

import static org.jooq.Records.mapping;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.INVITATION;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record10;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.db.tables.BodyName;
import portal.drafts.VersionId;
import portal.people.BodyId;
import portal.people.Viewer;

/// Reads rounds and who was asked in them.
@Component
@Transactional(readOnly = true)
public class RoundQueries {

    private static final BodyName VI = BODY_NAME.as("vi");
    private static final BodyName EN = BODY_NAME.as("en");

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;

    RoundQueries(DSLContext db, Clock clock, Permissions permissions) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
    }

    /// A body that was asked.
    public record Invited(
            BodyId body, String nameVi, @Nullable String nameEn, Instant invitedAt, LocalDateTime dueAt) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
        }
    }

    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(viewer, ROUND.CONSULTATION_ID, Action.ROUND_SEE, State.ANY, Relation.ANY);
    }

    /// The newest first.
    public List<Round> rounds(Viewer viewer, ConsultationId consultation) {
        return rounds().where(ROUND.CONSULTATION_ID.eq(consultation.value()), visibleTo(viewer))
                .orderBy(ROUND.NUMBER.desc())
                .fetch(mapping(Round::new));
    }

    public Optional<Round> round(Viewer viewer, RoundId round) {
        return rounds().where(ROUND.ID.eq(round.value()), visibleTo(viewer)).fetchOptional(mapping(Round::new));
    }

    /// The round one comments in now: the open one, else the one closed last, else the next one.
    public Optional<Round> current(Viewer viewer, ConsultationId consultation) {
        Comparator<Round> open = Comparator.comparing(round -> round.phase(clock) != Phase.OPEN);
        Comparator<Round> begun = Comparator.comparing(round -> round.phase(clock) == Phase.UPCOMING);
        return rounds(viewer, consultation).stream()
                .min(open.thenComparing(begun)
                        .thenComparing(Comparator.comparingInt(Round::number).reversed()));
    }

    /// In the order of a Vietnamese dictionary.
    public List<Invited> invited(Viewer viewer, RoundId round) {
        return db.select(
                        INVITATION.BODY_ID.convertFrom(BodyId::new),
                        VI.NAME,
                        EN.NAME,
                        INVITATION.INVITED_AT,
                        INVITATION.DUE_AT)
                .from(INVITATION)
                .join(ROUND)
                .on(ROUND.ID.eq(INVITATION.ROUND_ID))
                .join(VI)
                .on(VI.BODY_ID.eq(INVITATION.BODY_ID).and(VI.LANGUAGE.eq("vi")).and(VI.VALID_TO.isNull()))
                .leftJoin(EN)
                .on(EN.BODY_ID.eq(INVITATION.BODY_ID).and(EN.LANGUAGE.eq("en")).and(EN.VALID_TO.isNull()))
                .where(INVITATION.ROUND_ID.eq(round.value()), INVITATION.WITHDRAWN_AT.isNull(), visibleTo(viewer))
                .orderBy(VI.SORT_KEY)
                .fetch(mapping(Invited::new));
    }

    private SelectOnConditionStep<
                    Record10<
                            RoundId,
                            ConsultationId,
                            Integer,
                            String,
                            String,
                            VersionId,
                            String,
                            LocalDateTime,
                            LocalDateTime,
                            ZoneId>>
            rounds() {
        return db.select(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.CONSULTATION_ID.convertFrom(ConsultationId::new),
                        ROUND.NUMBER,
                        ROUND.NAME_VI,
                        ROUND.NAME_EN,
                        ROUND.VERSION_ID.convertFrom(VersionId::new),
                        VERSION.NUMBER,
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        CONSULTATION.ZONE.convertFrom(ZoneId::of))
                .from(ROUND)
                .join(VERSION)
                .on(VERSION.ID.eq(ROUND.VERSION_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(ROUND.CONSULTATION_ID));
    }
}
