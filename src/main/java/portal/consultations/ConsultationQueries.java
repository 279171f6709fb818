package portal.consultations;

import static org.jooq.Records.mapping;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.PARTICIPATION;
import static portal.db.Tables.PERSON;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.people.PersonId;
import portal.people.Viewer;

/// Reads consultations and who takes part in them.
@Component
@Transactional(readOnly = true)
public class ConsultationQueries {

    private final DSLContext db;
    private final Permissions permissions;

    ConsultationQueries(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /// A person in a role.
    public record Participant(PersonId person, String name, Role role) {}

    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(viewer, CONSULTATION.ID, Action.CONSULTATION_SEE, State.ANY, Relation.ANY);
    }

    public Optional<Consultation> find(Viewer viewer, ConsultationId id) {
        return consultations()
                .where(CONSULTATION.ID.eq(id.value()), visibleTo(viewer))
                .fetchOptional(mapping(Consultation::new));
    }

    /// The newest first.
    public List<Consultation> all(Viewer viewer) {
        return consultations()
                .where(visibleTo(viewer))
                .orderBy(CONSULTATION.SEQ.desc())
                .fetch(mapping(Consultation::new));
    }

    public Set<Role> roles(Viewer viewer, ConsultationId id) {
        return db.selectDistinct(PARTICIPATION.ROLE)
                .from(PARTICIPATION)
                .where(
                        PARTICIPATION.CONSULTATION_ID.eq(id.value()),
                        PARTICIPATION.PERSON_ID.eq(viewer.person().value()),
                        PARTICIPATION.UNTIL.isNull())
                .fetchSet(row -> Role.valueOf(row.value1().toUpperCase(Locale.ROOT)));
    }

    public List<Participant> participants(Viewer viewer, ConsultationId id) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PARTICIPATION.ROLE.convertFrom(role -> Role.valueOf(role.toUpperCase(Locale.ROOT))))
                .from(PARTICIPATION)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPATION.PERSON_ID))
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(PARTICIPATION.CONSULTATION_ID))
                .where(CONSULTATION.ID.eq(id.value()), PARTICIPATION.UNTIL.isNull(), visibleTo(viewer))
                .orderBy(PERSON.SORT_KEY, PARTICIPATION.ROLE)
                .fetch(mapping(Participant::new));
    }

    /// How many people take part, each once.
    public int readers(Viewer viewer, ConsultationId id) {
        return (int) participants(viewer, id).stream()
                .map(Participant::person)
                .distinct()
                .count();
    }

    private SelectJoinStep<Record9<ConsultationId, String, String, String, String, String, String, ZoneId, Boolean>>
            consultations() {
        return db.select(
                        CONSULTATION.ID.convertFrom(ConsultationId::new),
                        CONSULTATION.TITLE_VI,
                        CONSULTATION.TITLE_EN,
                        CONSULTATION.AGENCY_VI,
                        CONSULTATION.AGENCY_EN,
                        CONSULTATION.COMMITTEE_VI,
                        CONSULTATION.COMMITTEE_EN,
                        CONSULTATION.ZONE.convertFrom(ZoneId::of),
                        CONSULTATION.SAMPLE)
                .from(CONSULTATION);
    }
}
