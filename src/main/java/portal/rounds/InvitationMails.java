package portal.rounds;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.ACCOUNT;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.PARTICIPATION;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.ROUND;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import portal.consultations.Consultations;
import portal.consultations.Role;
import portal.people.BodyId;
import portal.people.CapacityId;
import portal.people.Links;
import portal.people.PersonId;
import portal.platform.Mails;
import portal.platform.Messages;

/// Writes to everyone of an asked body who has an account: a personal link that opens the draft, without a password.
/// Who has no role in the consultation yet becomes a participant.
@Component
class InvitationMails {

    private final DSLContext db;
    private final Consultations consultations;
    private final Post post;

    InvitationMails(DSLContext db, Consultations consultations, Post post) {
        this.db = db;
        this.consultations = consultations;
        this.post = post;
    }

    /// What goes out.
    @Component
    record Post(Mails mails, Links links, Messages messages) {}

    @EventListener
    void invited(BodiesInvited event) {
        var round = db.select(ROUND.CLOSES_AT, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .from(ROUND)
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(ROUND.CONSULTATION_ID))
                .where(ROUND.ID.eq(event.round().value()))
                .fetchSingle();
        Field<Boolean> takesPart = field(exists(selectOne()
                .from(PARTICIPATION)
                .where(
                        PARTICIPATION.CONSULTATION_ID.eq(event.consultation().value()),
                        PARTICIPATION.PERSON_ID.eq(PERSON.ID),
                        PARTICIPATION.UNTIL.isNull())));
        var people = db.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL, CAPACITY.ID, ACCOUNT.LANGUAGE, takesPart)
                .from(CAPACITY)
                .join(PERSON)
                .on(PERSON.ID.eq(CAPACITY.PERSON_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID))
                .where(
                        CAPACITY.BODY_ID.in(
                                event.bodies().stream().map(BodyId::value).toList()),
                        CAPACITY.VALID_TO.isNull(),
                        ACCOUNT.DISABLED_AT.isNull(),
                        PERSON.EMAIL.isNotNull())
                .fetch();
        for (var person : people) {
            PersonId id = new PersonId(person.value1());
            if (!person.get(takesPart)) {
                consultations.admit(
                        event.by(), event.consultation(), id, Role.PARTICIPANT, new CapacityId(person.value4()));
            }
            Locale locale = Locale.of(person.value5());
            String target = "c/" + event.consultation().value() + "/read";
            String title =
                    locale.getLanguage().equals("en") && round.value3() != null ? round.value3() : round.value2();
            String due = round.value1().format(DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy"));
            post.mails()
                    .write(
                            "invitation/" + event.round().value() + "/" + id.value(),
                            person.value3(),
                            post.messages().getTranslation("invitation.subject", locale, title),
                            post.messages()
                                    .getTranslation(
                                            "invitation.words",
                                            locale,
                                            person.value2(),
                                            title,
                                            due,
                                            post.links().make(id, Links.Purpose.INVITATION, target)));
        }
    }
}
