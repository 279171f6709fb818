package portal.consultations;

import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.PARTICIPATION;

import java.time.Clock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.people.CapacityId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Sets up consultations and admits people to them.
@Component
public class Consultations {

    private static final int LONGEST_PLACE = 120;

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Trail trail;

    Consultations(DSLContext db, Clock clock, Permissions permissions, Trail trail) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.trail = trail;
    }

    @Transactional
    public ConsultationId create(Viewer viewer, NewConsultation wanted) {
        permissions.demand(viewer, Action.CONSULTATION_CREATE);
        String title = Text.clean(wanted.titleVi()).strip();
        if (title.isEmpty()) {
            throw new Refusal("consultation.title.missing");
        }
        if (wanted.agencyVi().isBlank()) {
            throw new Refusal("consultation.agency.missing");
        }
        ConsultationId id = ConsultationId.next();
        db.insertInto(CONSULTATION)
                .set(CONSULTATION.ID, id.value())
                .set(CONSULTATION.TITLE_VI, title)
                .set(CONSULTATION.TITLE_EN, wanted.titleEn())
                .set(CONSULTATION.AGENCY_VI, wanted.agencyVi())
                .set(CONSULTATION.AGENCY_EN, wanted.agencyEn())
                .set(CONSULTATION.COMMITTEE_VI, wanted.committeeVi())
                .set(CONSULTATION.COMMITTEE_EN, wanted.committeeEn())
                .set(CONSULTATION.PROFILE, "2025-ordinary")
                .set(CONSULTATION.ZONE, wanted.zone().getId())
                .set(CONSULTATION.SAMPLE, wanted.sample())
                .set(CONSULTATION.CREATED_AT, clock.instant())
                .execute();
        trail.record(viewer.person().value(), "consultation.create", "consultation", id.value(), id.value(), title);
        return id;
    }

    /// Says from where the agency writes: what stands above the date on its papers.
    ///
    /// @param place empty where it is to be filled in by hand
    @Transactional
    public void place(Viewer viewer, ConsultationId consultation, String place) {
        permissions.demand(viewer, consultation, Action.CONSULTATION_PLACE);
        String clean = Text.clean(place).strip();
        if (clean.length() > LONGEST_PLACE) {
            throw new Refusal("consultation.place.long", LONGEST_PLACE);
        }
        db.update(CONSULTATION)
                .set(CONSULTATION.PLACE, clean.isEmpty() ? null : clean)
                .where(CONSULTATION.ID.eq(consultation.value()))
                .execute();
        trail.record(
                viewer.person().value(),
                "consultation.place",
                "consultation",
                consultation.value(),
                consultation.value(),
                clean);
    }

    /// Gives a person a role. Giving it twice changes nothing.
    @Transactional
    public void admit(
            Viewer viewer, ConsultationId consultation, PersonId person, Role role, @Nullable CapacityId capacity) {
        permissions.demand(viewer, consultation, Action.CONSULTATION_ADMIT);
        boolean held = db.fetchExists(
                PARTICIPATION,
                PARTICIPATION.CONSULTATION_ID.eq(consultation.value()),
                PARTICIPATION.PERSON_ID.eq(person.value()),
                PARTICIPATION.ROLE.eq(role.word()),
                PARTICIPATION.UNTIL.isNull());
        if (!held) {
            db.insertInto(PARTICIPATION)
                    .set(PARTICIPATION.ID, Ids.next())
                    .set(PARTICIPATION.CONSULTATION_ID, consultation.value())
                    .set(PARTICIPATION.PERSON_ID, person.value())
                    .set(PARTICIPATION.ROLE, role.word())
                    .set(PARTICIPATION.CAPACITY_ID, capacity == null ? null : capacity.value())
                    .set(PARTICIPATION.SINCE, clock.instant())
                    .execute();
            record(viewer, consultation, person, role.word());
        }
    }

    /// Takes a role away, from the next click on.
    @Transactional
    public void dismiss(Viewer viewer, ConsultationId consultation, PersonId person, Role role) {
        permissions.demand(viewer, consultation, Action.CONSULTATION_ADMIT);
        db.update(PARTICIPATION)
                .set(PARTICIPATION.UNTIL, clock.instant())
                .where(
                        PARTICIPATION.CONSULTATION_ID.eq(consultation.value()),
                        PARTICIPATION.PERSON_ID.eq(person.value()),
                        PARTICIPATION.ROLE.eq(role.word()),
                        PARTICIPATION.UNTIL.isNull())
                .execute();
        record(viewer, consultation, person, "-" + role.word());
    }

    private void record(Viewer viewer, ConsultationId consultation, PersonId person, String role) {
        trail.record(
                viewer.person().value(), "consultation.admit", "person", person.value(), consultation.value(), role);
    }
}
