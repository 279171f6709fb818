package portal.workshops;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.people.Viewer;
import portal.platform.Messages;

/// Sessions of today wait for whoever takes down what is said.
@Component
class WorkshopsWaiting implements Waiting {

    private final DSLContext db;
    private final Permissions permissions;
    private final Messages messages;
    private final Clock clock;

    WorkshopsWaiting(DSLContext db, Permissions permissions, Messages messages, Clock clock) {
        this.db = db;
        this.permissions = permissions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        LocalDate day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return db
                .select(
                        CONSULTATION.ID,
                        CONSULTATION.ZONE,
                        WORKSHOP.SEQ,
                        WORKSHOP.NAME_VI,
                        WORKSHOP.NAME_EN,
                        WORKSHOP.HELD_ON,
                        count())
                .from(WORKSHOP)
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(WORKSHOP.CONSULTATION_ID))
                .join(WORKSHOP_SESSION)
                .on(WORKSHOP_SESSION.WORKSHOP_ID.eq(WORKSHOP.ID))
                .where(
                        WORKSHOP.HELD_ON.between(day.minusDays(1), day.plusDays(1)),
                        permissions.filter(
                                viewer, WORKSHOP.CONSULTATION_ID, Action.INTERVENTION_RECORD, State.ANY, Relation.ANY))
                .groupBy(
                        CONSULTATION.ID,
                        CONSULTATION.ZONE,
                        WORKSHOP.SEQ,
                        WORKSHOP.NAME_VI,
                        WORKSHOP.NAME_EN,
                        WORKSHOP.HELD_ON)
                .orderBy(WORKSHOP.SEQ)
                .stream()
                .filter(this::today)
                .map(row -> item(row, locale))
                .toList();
    }

    private boolean today(Record row) {
        ZoneId zone = ZoneId.of(row.get(CONSULTATION.ZONE));
        return clock.instant().atZone(zone).toLocalDate().equals(row.get(WORKSHOP.HELD_ON));
    }

    private WaitingItem item(Record row, Locale locale) {
        String english = row.get(WORKSHOP.NAME_EN);
        int sessions = row.get(count());
        return new WaitingItem(
                sessions,
                messages.getTranslation("workshops.waiting", locale, sessions),
                locale.getLanguage().equals("en") && english != null ? english : row.get(WORKSHOP.NAME_VI),
                null,
                "c/" + Objects.requireNonNull(row.get(CONSULTATION.ID)) + "/workshops");
    }
}
