package portal.comments;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.db.tables.CommentEdition;
import portal.drafts.ProvisionId;
import portal.drafts.VersionId;
import portal.people.Viewer;

/// Reads comments.
@Component
@Transactional(readOnly = true)
public class CommentQueries {

    /// The last edition of a comment, to be joined on its id.
    public static final CommentEdition LAST = COMMENT_EDITION.as("last_edition");

    private static final portal.db.tables.Comment POINT = COMMENT.as("point");

    private final DSLContext db;
    private final Permissions permissions;

    CommentQueries(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /// One's own, those of one's body, and those of others where the role may read them and they are not restricted.
    public Condition visibleTo(Viewer viewer) {
        Condition own = own(viewer).and(may(viewer, Relation.OWN));
        Condition body = COMMENT.BODY_ID
                .in(select(CAPACITY.BODY_ID)
                        .from(CAPACITY)
                        .where(
                                CAPACITY.PERSON_ID.eq(viewer.person().value()),
                                CAPACITY.VALID_TO.isNull(),
                                CAPACITY.BODY_ID.isNotNull()))
                .and(may(viewer, Relation.BODY));
        Condition other = COMMENT.SECRECY.eq("open").and(may(viewer, Relation.OTHER));
        return own.or(body).or(other);
    }

    /// In tables and counts: not withdrawn, and not late unless included; of a comment that was split, its points alone
    /// (research: B3).
    public static Condition counted() {
        return COMMENT.WITHDRAWN_AT
                .isNull()
                .and(COMMENT.LATE.isFalse().or(COMMENT.INCLUDED_AT.isNotNull()))
                .and(notExists(selectOne().from(POINT).where(POINT.SPLIT_OF.eq(COMMENT.ID))));
    }

    /// Joins the last edition.
    public static Condition lastEdition() {
        return LAST.COMMENT_ID
                .eq(COMMENT.ID)
                .and(LAST.EDITION.eq(select(max(COMMENT_EDITION.EDITION))
                        .from(COMMENT_EDITION)
                        .where(COMMENT_EDITION.COMMENT_ID.eq(COMMENT.ID))));
    }

    /// The words as they may be shown: a redacted comment shows the reason instead.
    public static Field<String> shown() {
        return when(COMMENT.REDACTED_AT.isNotNull(), coalesce(COMMENT.REDACTION_REASON, ""))
                .otherwise(LAST.WORDS);
    }

    public static Field<String> shownWording() {
        return when(COMMENT.REDACTED_AT.isNull(), LAST.WORDING);
    }

    /// All of a version, in the order of the draft, then of arrival.
    public List<Comment> on(Viewer viewer, VersionId version) {
        StandingIn there = new StandingIn(db, version);
        return comments(viewer, there, there.whole());
    }

    /// Of some provisions of a version; the draft as a whole for no provision at all.
    public List<Comment> at(Viewer viewer, VersionId version, Collection<ProvisionId> provisions) {
        StandingIn there = new StandingIn(db, version);
        return comments(viewer, there, there.at(provisions));
    }

    /// Where comments stand in a version, without their words: enough to mark the whole text. Those taken back are left
    /// out.
    public List<Place> places(Viewer viewer, VersionId version) {
        return new StandingIn(db, version).places(visibleTo(viewer));
    }

    /// Where a comment stands.
    ///
    /// @param eid empty for the draft as a whole
    /// @param start null where it is about the provision as a whole
    /// @param counted whether it is in tables and counts
    public record Place(
            CommentId comment,
            String eid,
            @Nullable String language,
            @Nullable Integer start,
            @Nullable Integer end,
            boolean counted) {}

    /// What the viewer wrote or sent, the newest last.
    public List<Comment> mine(Viewer viewer, ConsultationId consultation) {
        return comments(
                viewer,
                new StandingIn(db, NO_VERSION),
                COMMENT.CONSULTATION_ID.eq(consultation.value()).and(own(viewer)));
    }

    public Optional<Comment> find(Viewer viewer, CommentId comment) {
        return comments(viewer, new StandingIn(db, NO_VERSION), COMMENT.ID.eq(comment.value())).stream()
                .findFirst();
    }

    /// How many counted comments each provision of a version has; the empty key is the draft as a whole.
    public Map<String, Integer> counts(Viewer viewer, VersionId version) {
        return new StandingIn(db, version).counts(visibleTo(viewer));
    }

    /// What is proposed in place of the provision's words, if anything.
    public Optional<Proposal> proposal(Viewer viewer, CommentId comment) {
        return db.select(shownWording(), when(COMMENT.REDACTED_AT.isNull(), LAST.REASON))
                .from(COMMENT)
                .join(LAST)
                .on(lastEdition())
                .where(COMMENT.ID.eq(comment.value()), visibleTo(viewer))
                .fetchOptional(mapping(Proposal::new));
    }

    /// The parts of a comment beyond its words.
    public record Proposal(
            @Nullable String wording, @Nullable String reason) {}

    private static final VersionId NO_VERSION = new VersionId(new UUID(0, 0));

    private List<Comment> comments(Viewer viewer, StandingIn there, Condition which) {
        return there.comments(which.and(visibleTo(viewer)), own(viewer));
    }

    private Condition may(Viewer viewer, Relation relation) {
        return permissions.filter(viewer, COMMENT.CONSULTATION_ID, Action.COMMENT_READ, State.ANY, relation);
    }

    private static Condition own(Viewer viewer) {
        return COMMENT.PERSON_ID
                .eq(viewer.person().value())
                .or(COMMENT.SUBMITTED_BY.eq(viewer.person().value()));
    }
}
