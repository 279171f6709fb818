package portal.workshops;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.INTERVENTION;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.people.BodyId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.Columns;
import portal.rounds.RoundId;

/// Reads workshops, their sessions and what was said there.
@Component
@Transactional(readOnly = true)
public class WorkshopQueries {

    private final DSLContext db;
    private final Permissions permissions;
    private final CommentQueries comments;

    WorkshopQueries(DSLContext db, Permissions permissions, CommentQueries comments) {
        this.db = db;
        this.permissions = permissions;
        this.comments = comments;
    }

    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(viewer, WORKSHOP.CONSULTATION_ID, Action.WORKSHOP_SEE, State.ANY, Relation.ANY);
    }

    /// The newest first, each with its sessions and how much was said that the viewer may read.
    public List<WorkshopRow> workshops(Viewer viewer, ConsultationId consultation) {
        var said = field(select(count())
                .from(INTERVENTION)
                .join(COMMENT)
                .on(COMMENT.ID.eq(INTERVENTION.COMMENT_ID))
                .where(
                        INTERVENTION.SESSION_ID.eq(WORKSHOP_SESSION.ID),
                        CommentQueries.counted(),
                        comments.visibleTo(viewer)));
        return db
                .select(WORKSHOP.fields())
                .select(WORKSHOP_SESSION.fields())
                .select(said)
                .from(WORKSHOP)
                .join(WORKSHOP_SESSION)
                .on(WORKSHOP_SESSION.WORKSHOP_ID.eq(WORKSHOP.ID))
                .where(WORKSHOP.CONSULTATION_ID.eq(consultation.value()), visibleTo(viewer))
                .orderBy(WORKSHOP.HELD_ON.desc(), WORKSHOP.SEQ.desc(), WORKSHOP_SESSION.ORDINAL)
                .fetch(row -> new WorkshopRow(
                        new WorkshopId(row.get(WORKSHOP.ID)),
                        new RoundId(row.get(WORKSHOP.ROUND_ID)),
                        row.get(WORKSHOP.NAME_VI),
                        row.get(WORKSHOP.NAME_EN),
                        row.get(WORKSHOP.PLACE_VI),
                        row.get(WORKSHOP.PLACE_EN),
                        row.get(WORKSHOP.HELD_ON),
                        List.of(new WorkshopRow.Session(
                                new SessionId(row.get(WORKSHOP_SESSION.ID)),
                                row.get(WORKSHOP_SESSION.TOPIC_VI),
                                row.get(WORKSHOP_SESSION.TOPIC_EN),
                                row.get(WORKSHOP_SESSION.STARTS_AT),
                                row.get(WORKSHOP_SESSION.ENDS_AT),
                                row.get(said)))))
                .stream()
                .collect(Collectors.groupingBy(WorkshopRow::id, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(WorkshopQueries::joined)
                .toList();
    }

    /// The workshop that a session belongs to.
    public Optional<WorkshopRow> of(Viewer viewer, ConsultationId consultation, SessionId session) {
        return workshops(viewer, consultation).stream()
                .filter(workshop ->
                        workshop.sessions().stream().anyMatch(one -> one.id().equals(session)))
                .findFirst();
    }

    /// What was said in a session and not taken back, the newest first.
    public List<Intervention> said(Viewer viewer, SessionId session) {
        var last = CommentQueries.LAST;
        return db.select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        COMMENT.NUMBER,
                        PROVISION.EID,
                        COMMENT.PERSON_ID.convertFrom(Columns.orNull(PersonId::new)),
                        COMMENT.BODY_ID.convertFrom(Columns.orNull(BodyId::new)),
                        COMMENT.AUTHOR_NAME,
                        COMMENT.AUTHOR_TITLE_VI,
                        COMMENT.AUTHOR_TITLE_EN,
                        COMMENT.BODY_NAME_VI,
                        COMMENT.BODY_NAME_EN,
                        CommentQueries.shown(),
                        INTERVENTION.SAID_AT,
                        field(INTERVENTION.TYPED_BY.eq(viewer.person().value())))
                .from(INTERVENTION)
                .join(COMMENT)
                .on(COMMENT.ID.eq(INTERVENTION.COMMENT_ID))
                .join(last)
                .on(CommentQueries.lastEdition())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .join(WORKSHOP_SESSION)
                .on(WORKSHOP_SESSION.ID.eq(INTERVENTION.SESSION_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(WORKSHOP_SESSION.WORKSHOP_ID))
                .where(
                        INTERVENTION.SESSION_ID.eq(session.value()),
                        COMMENT.WITHDRAWN_AT.isNull(),
                        visibleTo(viewer),
                        comments.visibleTo(viewer))
                .orderBy(INTERVENTION.SEQ.desc())
                .fetch(mapping(Intervention::new));
    }

    private static WorkshopRow joined(List<WorkshopRow> rows) {
        WorkshopRow first = rows.getFirst();
        return new WorkshopRow(
                first.id(),
                first.round(),
                first.nameVi(),
                first.nameEn(),
                first.placeVi(),
                first.placeEn(),
                first.heldOn(),
                rows.stream().flatMap(row -> row.sessions().stream()).toList());
    }
}
