package portal.workshops;

import static portal.db.Tables.INTERVENTION;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;

import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.Comments;
import portal.comments.Door;
import portal.comments.NewComment;
import portal.comments.Origin;
import portal.comments.Procedure;
import portal.comments.Receipt;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.Refusal;
import portal.rounds.RoundId;
import portal.text.Text;
import portal.trail.Trail;

/// Holds workshops and records what is said there. An intervention is a comment whose door is the spoken word.
@Component
public class Workshops {

    private final DSLContext db;
    private final Clock clock;
    private final Comments comments;
    private final Gate gate;

    Workshops(DSLContext db, Clock clock, Comments comments, Gate gate) {
        this.db = db;
        this.clock = clock;
        this.comments = comments;
        this.gate = gate;
    }

    /// Who may, and the record that they did.
    @Component("workshopGate")
    record Gate(Permissions permissions, Trail trail) {}

    /// @throws Refusal where the name, a topic or every session is missing, or a session ends before it begins
    @Transactional
    public WorkshopId hold(Viewer viewer, NewWorkshop wanted, String commandKey) {
        ConsultationId consultation = db.select(ROUND.CONSULTATION_ID)
                .from(ROUND)
                .where(ROUND.ID.eq(wanted.round().value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        gate.permissions().demand(viewer, consultation, Action.WORKSHOP_HOLD);
        demandSense(wanted);
        WorkshopId id = WorkshopId.next();
        int inserted = db.insertInto(WORKSHOP)
                .set(WORKSHOP.ID, id.value())
                .set(WORKSHOP.CONSULTATION_ID, consultation.value())
                .set(WORKSHOP.ROUND_ID, wanted.round().value())
                .set(WORKSHOP.NAME_VI, Text.clean(wanted.nameVi()).strip())
                .set(WORKSHOP.NAME_EN, cleaned(wanted.nameEn()))
                .set(WORKSHOP.PLACE_VI, cleaned(wanted.placeVi()))
                .set(WORKSHOP.PLACE_EN, cleaned(wanted.placeEn()))
                .set(WORKSHOP.HELD_ON, wanted.heldOn())
                .set(WORKSHOP.CREATED_BY, viewer.person().value())
                .set(WORKSHOP.COMMAND_KEY, commandKey)
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            return db.select(WORKSHOP.ID)
                    .from(WORKSHOP)
                    .where(WORKSHOP.CREATED_BY.eq(viewer.person().value()), WORKSHOP.COMMAND_KEY.eq(commandKey))
                    .fetchSingle(row -> new WorkshopId(row.value1()));
        }
        sessions(id, wanted);
        gate.trail().record(viewer.person().value(), "workshop.hold", "workshop", id.value(), consultation.value(), "");
        return id;
    }

    /// Takes an intervention down: comment and place in the session in one transaction, on disk when this returns.
    ///
    /// @throws Refusal where words are missing or the round has not begun
    @Transactional
    public Receipt record(Viewer viewer, Speaking speaking) {
        UUID session = speaking.session().value();
        var row = db.select(WORKSHOP.ROUND_ID, WORKSHOP.CONSULTATION_ID)
                .from(WORKSHOP_SESSION)
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(WORKSHOP_SESSION.WORKSHOP_ID))
                .where(WORKSHOP_SESSION.ID.eq(session))
                .fetchOptional()
                .orElseThrow(Hidden::new);
        gate.permissions().demand(viewer, new ConsultationId(row.value2()), Action.INTERVENTION_RECORD);
        Receipt receipt = comments.submit(viewer, comment(new RoundId(row.value1()), speaking));
        boolean known = db.fetchExists(
                INTERVENTION, INTERVENTION.COMMENT_ID.eq(receipt.id().value()));
        if (!known) {
            db.insertInto(INTERVENTION)
                    .set(INTERVENTION.ID, Ids.next())
                    .set(INTERVENTION.SESSION_ID, session)
                    .set(INTERVENTION.COMMENT_ID, receipt.id().value())
                    .set(INTERVENTION.TYPED_BY, viewer.person().value())
                    .set(INTERVENTION.SAID_AT, clock.instant())
                    .execute();
        }
        return receipt;
    }

    private static NewComment comment(RoundId round, Speaking speaking) {
        return new NewComment(
                round,
                speaking.provision(),
                null,
                speaking.words(),
                null,
                null,
                speaking.kind(),
                null,
                new Origin(Door.SPOKEN, Procedure.WORKSHOP, speaking.session().value(), null, null, null),
                speaking.speaker(),
                false,
                speaking.commandKey());
    }

    private void sessions(WorkshopId workshop, NewWorkshop wanted) {
        int ordinal = 1;
        var insert = db.insertInto(
                WORKSHOP_SESSION,
                WORKSHOP_SESSION.ID,
                WORKSHOP_SESSION.WORKSHOP_ID,
                WORKSHOP_SESSION.ORDINAL,
                WORKSHOP_SESSION.TOPIC_VI,
                WORKSHOP_SESSION.TOPIC_EN,
                WORKSHOP_SESSION.STARTS_AT,
                WORKSHOP_SESSION.ENDS_AT);
        for (NewWorkshop.NewSession session : wanted.sessions()) {
            insert = insert.values(
                    SessionId.next().value(),
                    workshop.value(),
                    ordinal++,
                    Text.clean(session.topicVi()).strip(),
                    cleaned(session.topicEn()),
                    wanted.heldOn().atTime(session.startsAt()),
                    wanted.heldOn().atTime(session.endsAt()));
        }
        insert.execute();
    }

    private static void demandSense(NewWorkshop wanted) {
        if (wanted.nameVi().isBlank()) {
            throw new Refusal("workshop.name.missing");
        }
        if (wanted.sessions().isEmpty()
                || wanted.sessions().stream()
                        .anyMatch(session -> session.topicVi().isBlank())) {
            throw new Refusal("workshop.topic.missing");
        }
        if (wanted.sessions().stream().anyMatch(session -> !session.startsAt().isBefore(session.endsAt()))) {
            throw new Refusal("workshop.ends-before-beginning");
        }
    }

    private static @Nullable String cleaned(@Nullable String words) {
        String clean = words == null ? "" : Text.clean(words).strip();
        return clean.isEmpty() ? null : clean;
    }
}
