package portal.rounds;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.ACCOUNT;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.INVITATION;
import static portal.db.Tables.PARTICIPATION;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.ROUND;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.people.BodyId;
import portal.people.Viewer;

/// Reads who is asked: how far an invitation would reach, and in which rounds the viewer's own words are wanted.
@Component
@Transactional(readOnly = true)
public class AskedQueries {

    private final DSLContext db;
    private final Permissions permissions;
    private final RoundQueries rounds;

    AskedQueries(DSLContext db, Permissions permissions, RoundQueries rounds) {
        this.db = db;
        this.permissions = permissions;
        this.rounds = rounds;
    }

    /// A round in which the viewer, or the viewer's body, is asked.
    public record Asked(
            ConsultationId consultation,
            String titleVi,
            @Nullable String titleEn,
            int number,
            LocalDateTime opensAt,
            LocalDateTime closesAt,
            ZoneId zone) {}

    /// How many people with an account would get a mail if these bodies were asked; 0 for who may not ask.
    public int reached(Viewer viewer, ConsultationId consultation, Collection<BodyId> bodies) {
        if (bodies.isEmpty() || !permissions.may(viewer, consultation, Action.ROUND_INVITE)) {
            return 0;
        }
        return db.select(countDistinct(PERSON.ID))
                .from(CAPACITY)
                .join(PERSON)
                .on(PERSON.ID.eq(CAPACITY.PERSON_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID))
                .where(
                        CAPACITY.BODY_ID.in(bodies.stream().map(BodyId::value).toList()),
                        CAPACITY.VALID_TO.isNull(),
                        ACCOUNT.DISABLED_AT.isNull(),
                        PERSON.EMAIL.isNotNull())
                .fetchSingle(row -> row.value1());
    }

    /// Rounds of which the viewer is told personally, the first to close first.
    public List<Asked> asked(Viewer viewer) {
        var me = viewer.person().value();
        return db.selectDistinct(
                        ROUND.CONSULTATION_ID.convertFrom(ConsultationId::new),
                        CONSULTATION.TITLE_VI,
                        CONSULTATION.TITLE_EN,
                        ROUND.NUMBER,
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        CONSULTATION.ZONE.convertFrom(ZoneId::of))
                .from(ROUND)
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(ROUND.CONSULTATION_ID))
                .join(INVITATION)
                .on(INVITATION.ROUND_ID.eq(ROUND.ID), INVITATION.WITHDRAWN_AT.isNull())
                .join(PARTICIPATION)
                .on(
                        PARTICIPATION.CONSULTATION_ID.eq(ROUND.CONSULTATION_ID),
                        PARTICIPATION.PERSON_ID.eq(me),
                        PARTICIPATION.UNTIL.isNull(),
                        PARTICIPATION.ROLE.in("participant", "focal"))
                .where(
                        INVITATION
                                .PERSON_ID
                                .eq(me)
                                .or(INVITATION.BODY_ID.in(select(CAPACITY.BODY_ID)
                                        .from(CAPACITY)
                                        .where(CAPACITY.PERSON_ID.eq(me), CAPACITY.VALID_TO.isNull()))),
                        rounds.visibleTo(viewer))
                .orderBy(ROUND.CLOSES_AT)
                .fetch(mapping(Asked::new));
    }
}
