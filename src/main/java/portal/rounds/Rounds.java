package portal.rounds;

import static org.jooq.impl.DSL.max;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.INVITATION;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.drafts.VersionCorrected;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Opens rounds and asks bodies.
@Component
public class Rounds {

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Rounds(DSLContext db, Clock clock, Permissions permissions, Trail trail, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.trail = trail;
        this.events = events;
    }

    /// @throws Refusal where the version is not published, or the round would close before it opens
    @Transactional
    public RoundId open(Viewer viewer, NewRound wanted, String commandKey) {
        permissions.demand(viewer, wanted.consultation(), Action.ROUND_OPEN);
        if (!wanted.opensAt().isBefore(wanted.closesAt())) {
            throw new Refusal("round.closes-before-opening");
        }
        if (!db.fetchExists(VERSION, VERSION.ID.eq(wanted.version().value()), VERSION.PUBLISHED_AT.isNotNull())) {
            throw new Refusal("round.version-not-published");
        }
        RoundId id = RoundId.next();
        int inserted = db.insertInto(ROUND)
                .set(ROUND.ID, id.value())
                .set(ROUND.CONSULTATION_ID, wanted.consultation().value())
                .set(ROUND.NUMBER, nextNumber(wanted.consultation()))
                .set(ROUND.NAME_VI, Text.clean(wanted.nameVi()).strip())
                .set(ROUND.NAME_EN, wanted.nameEn())
                .set(ROUND.VERSION_ID, wanted.version().value())
                .set(ROUND.OPENS_AT, wanted.opensAt())
                .set(ROUND.CLOSES_AT, wanted.closesAt())
                .set(ROUND.SILENCE_AGREES, wanted.silenceAgrees())
                .set(ROUND.OPENED_BY, viewer.person().value())
                .set(ROUND.CREATED_AT, clock.instant())
                .set(ROUND.COMMAND_KEY, commandKey)
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            return db.select(ROUND.ID)
                    .from(ROUND)
                    .where(ROUND.OPENED_BY.eq(viewer.person().value()), ROUND.COMMAND_KEY.eq(commandKey))
                    .fetchSingle(row -> new RoundId(row.value1()));
        }
        trail.record(
                viewer.person().value(),
                "round.open",
                "round",
                id.value(),
                wanted.consultation().value(),
                "");
        invite(viewer, id, wanted.bodies());
        return id;
    }

    /// What is still asked is asked of the corrected text; nobody is asked anew. A round that is closed was held on the
    /// text as it was.
    @EventListener
    void corrected(VersionCorrected corrected) {
        db
                .select(ROUND.ID, ROUND.CLOSES_AT, CONSULTATION.ZONE)
                .from(ROUND)
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(ROUND.CONSULTATION_ID))
                .where(ROUND.VERSION_ID.eq(corrected.version().value()))
                .fetch()
                .stream()
                .filter(row ->
                        row.value2().atZone(ZoneId.of(row.value3())).toInstant().isAfter(clock.instant()))
                .forEach(row -> db.update(ROUND)
                        .set(ROUND.VERSION_ID, corrected.corrected().value())
                        .where(ROUND.ID.eq(row.value1()))
                        .execute());
    }

    /// Asks bodies. A body that is asked already is not asked again.
    ///
    /// @return how many were asked anew
    @Transactional
    public int invite(Viewer viewer, RoundId round, List<BodyId> bodies) {
        var row = db.select(ROUND.CONSULTATION_ID, ROUND.CLOSES_AT)
                .from(ROUND)
                .where(ROUND.ID.eq(round.value()))
                .fetchOptional()
                .orElseThrow(Hidden::new);
        ConsultationId consultation = new ConsultationId(row.value1());
        permissions.demand(viewer, consultation, Action.ROUND_INVITE);
        LocalDateTime due = row.value2();
        List<BodyId> fresh = bodies.stream()
                .distinct()
                .filter(body -> invited(viewer, round, body, due))
                .toList();
        if (!fresh.isEmpty()) {
            trail.record(
                    viewer.person().value(),
                    "round.invite",
                    "round",
                    round.value(),
                    consultation.value(),
                    fresh.size() + " bodies");
            events.publishEvent(new BodiesInvited(consultation, round, fresh, viewer));
        }
        return fresh.size();
    }

    private boolean invited(Viewer viewer, RoundId round, BodyId body, LocalDateTime due) {
        return db.insertInto(INVITATION)
                        .set(INVITATION.ID, Ids.next())
                        .set(INVITATION.ROUND_ID, round.value())
                        .set(INVITATION.BODY_ID, body.value())
                        .set(INVITATION.ADDRESSEE_ID, body.value())
                        .set(INVITATION.INVITED_BY, viewer.person().value())
                        .set(INVITATION.INVITED_AT, clock.instant())
                        .set(INVITATION.DUE_AT, due)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private int nextNumber(ConsultationId consultation) {
        return db.select(max(ROUND.NUMBER))
                        .from(ROUND)
                        .where(ROUND.CONSULTATION_ID.eq(consultation.value()))
                        .fetchOptional(0, Integer.class)
                        .orElse(0)
                + 1;
    }
}
