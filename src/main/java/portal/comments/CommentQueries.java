package portal.comments;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.PLACEMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

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
import portal.drafts.carrying.Fate;
import portal.people.BodyId;
import portal.people.PersonId;
import portal.people.Viewer;

/// Reads comments.
@Component
@Transactional(readOnly = true)
public class CommentQueries {

    /// The last edition of a comment, to be joined on its id.
    public static final CommentEdition LAST = COMMENT_EDITION.as("last_edition");

    private static final portal.db.tables.Placement HERE = PLACEMENT.as("here");
    private static final portal.db.tables.Provision MADE = PROVISION.as("made_at");

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
        return comments(viewer, version, standsIn(version));
    }

    /// Of some provisions of a version; the draft as a whole for no provision at all.
    public List<Comment> at(Viewer viewer, VersionId version, Collection<ProvisionId> provisions) {
        Condition there = provisions.isEmpty()
                ? provisionHere().isNull()
                : provisionHere().in(provisions.stream().map(ProvisionId::value).toList());
        return comments(viewer, version, standsIn(version).and(there));
    }

    /// Where comments stand in a version, without their words: enough to mark the whole text. Those taken back are left
    /// out.
    public List<Place> places(Viewer viewer, VersionId version) {
        Field<Boolean> counted = field(counted());
        return db.select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        coalesce(PROVISION.EID, ""),
                        COMMENT.PASSAGE_LANGUAGE,
                        here(HERE.PASSAGE_START, COMMENT.PASSAGE_START),
                        here(HERE.PASSAGE_END, COMMENT.PASSAGE_END),
                        counted)
                .from(COMMENT)
                .leftJoin(HERE)
                .on(carriedTo(version))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(provisionHere()))
                .where(standsIn(version), COMMENT.WITHDRAWN_AT.isNull(), visibleTo(viewer))
                .orderBy(coalesce(PROVISION.ORDINAL, -1), COMMENT.SEQ)
                .fetch(mapping(Place::new));
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
                NO_VERSION,
                COMMENT.CONSULTATION_ID.eq(consultation.value()).and(own(viewer)));
    }

    public Optional<Comment> find(Viewer viewer, CommentId comment) {
        return comments(viewer, NO_VERSION, COMMENT.ID.eq(comment.value())).stream()
                .findFirst();
    }

    /// How many counted comments each provision of a version has; the empty key is the draft as a whole.
    public Map<String, Integer> counts(Viewer viewer, VersionId version) {
        return db.select(PROVISION.EID, count())
                .from(COMMENT)
                .leftJoin(HERE)
                .on(carriedTo(version))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(provisionHere()))
                .where(standsIn(version), counted(), visibleTo(viewer))
                .groupBy(PROVISION.EID)
                .fetchMap(row -> row.value1() == null ? "" : row.value1(), row -> row.value2());
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

    /// Made on the version, or carried into it.
    private static Condition standsIn(VersionId version) {
        return COMMENT.VERSION_ID.eq(version.value()).or(HERE.COMMENT_ID.isNotNull());
    }

    private static Condition carriedTo(VersionId version) {
        return HERE.COMMENT_ID.eq(COMMENT.ID).and(HERE.VERSION_ID.eq(version.value()));
    }

    private static Field<UUID> provisionHere() {
        return here(HERE.PROVISION_ID, COMMENT.PROVISION_ID);
    }

    private static <T> Field<T> here(Field<T> carried, Field<T> made) {
        return when(HERE.COMMENT_ID.isNotNull(), carried).otherwise(made);
    }

    /// @param version where the comments are read
    private List<Comment> comments(Viewer viewer, VersionId version, Condition which) {
        Field<UUID> provision = provisionHere();
        Field<Integer> start = here(HERE.PASSAGE_START, COMMENT.PASSAGE_START);
        Field<Integer> end = here(HERE.PASSAGE_END, COMMENT.PASSAGE_END);
        Field<Boolean> late = field(COMMENT.LATE.isTrue().and(COMMENT.INCLUDED_AT.isNull()));
        Field<Boolean> withdrawn = field(COMMENT.WITHDRAWN_AT.isNotNull());
        Field<Boolean> own = when(own(viewer), true).otherwise(false);
        Field<String> words = shown();
        Field<String> wording = shownWording();
        Field<String> reason = when(COMMENT.REDACTED_AT.isNull(), LAST.REASON);
        return db.select(COMMENT.fields())
                .select(PROVISION.EID, late, withdrawn, own, words, wording, reason)
                .select(provision, start, end, HERE.STATE, MADE.EID, VERSION.NUMBER)
                .from(COMMENT)
                .join(LAST)
                .on(lastEdition())
                .join(VERSION)
                .on(VERSION.ID.eq(COMMENT.VERSION_ID))
                .leftJoin(HERE)
                .on(carriedTo(version))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(provision))
                .leftJoin(MADE)
                .on(MADE.ID.eq(COMMENT.PROVISION_ID))
                .where(which, visibleTo(viewer))
                .orderBy(coalesce(PROVISION.ORDINAL, -1), COMMENT.SEQ)
                .fetch(row -> new Comment(
                        new CommentId(row.get(COMMENT.ID)),
                        row.get(COMMENT.SEQ),
                        row.get(COMMENT.NUMBER),
                        named(row.get(provision), ProvisionId::new),
                        row.get(PROVISION.EID),
                        row.get(start),
                        row.get(end),
                        row.get(COMMENT.PASSAGE_EXACT),
                        row.get(COMMENT.PASSAGE_LANGUAGE),
                        Door.of(row.get(COMMENT.DOOR)),
                        row.get(COMMENT.ORIGIN_PAGE),
                        named(row.get(COMMENT.PERSON_ID), PersonId::new),
                        named(row.get(COMMENT.BODY_ID), BodyId::new),
                        row.get(COMMENT.OFFICIAL),
                        row.get(COMMENT.AUTHOR_NAME),
                        row.get(COMMENT.BODY_NAME_VI),
                        row.get(COMMENT.BODY_NAME_EN),
                        row.get(COMMENT.LETTER_NUMBER),
                        named(row.get(COMMENT.KIND), Kind::of),
                        named(row.get(COMMENT.STANCE), Stance::of),
                        row.get(COMMENT.SUBMITTED_AT),
                        row.get(late),
                        row.get(withdrawn),
                        row.get(own),
                        row.get(words),
                        row.get(wording),
                        row.get(reason),
                        named(
                                row.get(HERE.STATE),
                                state -> new Comment.Earlier(
                                        row.get(VERSION.NUMBER), row.get(MADE.EID), Fate.of(state)))));
    }

    private static <A, B> @Nullable B named(@Nullable A value, java.util.function.Function<A, B> type) {
        return value == null ? null : type.apply(value);
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
