package portal.papers;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;
import static portal.db.Tables.PAPER;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.PROVISION;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import portal.comments.CommentId;
import portal.comments.Receipt;
import portal.consultations.Hidden;
import portal.drafts.ProvisionId;
import portal.drafts.VersionId;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Writes excerpts: those a person adds, and what became of each.
@Repository
class ExcerptRepository {

    private final DSLContext db;
    private final Clock clock;

    ExcerptRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Locks an open excerpt and moves its version on.
    void touch(ExcerptId excerpt, int seen) {
        int touched = db.update(EXCERPT)
                .set(EXCERPT.ROW_VERSION, seen + 1)
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.ROW_VERSION.eq(seen), EXCERPT.STATE.eq("open"))
                .execute();
        if (touched == 0) {
            throw overtaken(excerpt);
        }
    }

    private AlreadySettled overtaken(ExcerptId excerpt) {
        return new AlreadySettled(db.select(PERSON.NAME)
                .from(EXCERPT)
                .join(PERSON)
                .on(PERSON.ID.eq(EXCERPT.SETTLED_BY))
                .where(EXCERPT.ID.eq(excerpt.value()))
                .fetchOptional(PERSON.NAME)
                .orElse(""));
    }

    /// Confirmed with others in one go: marked until someone opens them.
    void markBulk(Collection<ExcerptId> excerpts) {
        db.update(EXCERPT)
                .set(EXCERPT.IN_BULK, true)
                .where(EXCERPT.ID.in(excerpts.stream().map(ExcerptId::value).toList()))
                .execute();
    }

    /// What the same command of the same person gave before.
    Optional<Receipt> confirmed(Viewer viewer, ExcerptId excerpt, String commandKey) {
        return db.select(COMMENT.ID, COMMENT.NUMBER, COMMENT.TRACKING, COMMENT.LATE)
                .from(COMMENT)
                .join(EXCERPT)
                .on(EXCERPT.COMMENT_ID.eq(COMMENT.ID))
                .where(
                        EXCERPT.ID.eq(excerpt.value()),
                        COMMENT.SUBMITTED_BY.eq(viewer.person().value()),
                        COMMENT.COMMAND_KEY.eq(commandKey))
                .fetchOptional(
                        row -> new Receipt(new CommentId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /// The first of two takes it: the row is locked, and its version moves on.
    void claim(Viewer viewer, ExcerptId excerpt, int seen, String state, @Nullable String reason) {
        int claimed = db.update(EXCERPT)
                .set(EXCERPT.STATE, state)
                .set(EXCERPT.DROP_REASON, reason)
                .set(EXCERPT.SETTLED_BY, viewer.person().value())
                .set(EXCERPT.SETTLED_AT, clock.instant())
                .set(EXCERPT.ROW_VERSION, seen + 1)
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.ROW_VERSION.eq(seen), EXCERPT.STATE.eq("open"))
                .execute();
        if (claimed == 0) {
            throw overtaken(excerpt);
        }
    }

    void remember(ExcerptId excerpt, Receipt receipt) {
        db.update(EXCERPT)
                .set(EXCERPT.COMMENT_ID, receipt.id().value())
                .where(EXCERPT.ID.eq(excerpt.value()))
                .execute();
    }

    /// The comment that the excerpt became, unless it was taken back elsewhere.
    Optional<CommentId> standingComment(ExcerptId excerpt) {
        return db.select(COMMENT.ID)
                .from(EXCERPT)
                .join(COMMENT)
                .on(COMMENT.ID.eq(EXCERPT.COMMENT_ID))
                .where(EXCERPT.ID.eq(excerpt.value()), COMMENT.WITHDRAWN_AT.isNull())
                .fetchOptional(row -> new CommentId(row.value1()));
    }

    /// An excerpt without words stands for a whole paper: it goes where its verdict goes.
    void reopen(ExcerptId excerpt) {
        db.deleteFrom(EXCERPT)
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.QUOTE.eq(""))
                .execute();
        db.update(EXCERPT)
                .set(EXCERPT.STATE, "open")
                .setNull(EXCERPT.DROP_REASON)
                .setNull(EXCERPT.COMMENT_ID)
                .setNull(EXCERPT.SETTLED_BY)
                .setNull(EXCERPT.SETTLED_AT)
                .setNull(EXCERPT.OBJECTION)
                .setNull(EXCERPT.OBJECTED_AT)
                .set(EXCERPT.IN_BULK, false)
                .set(EXCERPT.ROW_VERSION, EXCERPT.ROW_VERSION.plus(1))
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.STATE.ne("open"))
                .execute();
    }

    /// @param provision null for the draft as a whole
    void demandStands(VersionId version, @Nullable ProvisionId provision) {
        if (provision == null) {
            return;
        }
        if (!db.fetchExists(PROVISION, PROVISION.ID.eq(provision.value()), PROVISION.VERSION_ID.eq(version.value()))) {
            throw new Hidden();
        }
    }

    ExcerptId add(PaperId paper, NewExcerpt wanted, String words) {
        Integer page = wanted.page();
        ProvisionId provision = wanted.provision();
        Cutting cut = wanted.cut();
        Stretch stretch = Stretch.of(text(paper.value()), words, page);
        ExcerptId id = ExcerptId.next();
        db.insertInto(EXCERPT)
                .set(EXCERPT.ID, id.value())
                .set(EXCERPT.PAPER_ID, paper.value())
                .set(EXCERPT.ORDINAL, last(paper.value()) + 1)
                .set(EXCERPT.PAGE, stretch.page())
                .set(EXCERPT.START_AT, stretch.start())
                .set(EXCERPT.END_AT, stretch.end())
                .set(EXCERPT.QUOTE, words)
                .set(EXCERPT.CUT_LEFT, cut == null ? null : (Integer) cut.left())
                .set(EXCERPT.CUT_TOP, cut == null ? null : (Integer) cut.top())
                .set(EXCERPT.CUT_RIGHT, cut == null ? null : (Integer) cut.right())
                .set(EXCERPT.CUT_BOTTOM, cut == null ? null : (Integer) cut.bottom())
                .execute();
        if (provision != null) {
            db.insertInto(EXCERPT_LINK)
                    .set(EXCERPT_LINK.EXCERPT_ID, id.value())
                    .set(EXCERPT_LINK.ORDINAL, 0)
                    .set(EXCERPT_LINK.PROVISION_ID, provision.value())
                    .set(EXCERPT_LINK.HOW, ProposedLink.BY_HAND)
                    .set(EXCERPT_LINK.CONFIDENCE, 1.0)
                    .execute();
        }
        return id;
    }

    ExcerptId dropWhole(Viewer viewer, PaperId paper, String reason) {
        if (last(paper.value()) > 0) {
            throw new Refusal("papers.has-excerpts");
        }
        ExcerptId id = ExcerptId.next();
        db.insertInto(EXCERPT)
                .set(EXCERPT.ID, id.value())
                .set(EXCERPT.PAPER_ID, paper.value())
                .set(EXCERPT.ORDINAL, 1)
                .set(EXCERPT.START_AT, 0)
                .set(EXCERPT.END_AT, 0)
                .set(EXCERPT.QUOTE, "")
                .set(EXCERPT.STATE, "dropped")
                .set(EXCERPT.DROP_REASON, reason)
                .set(EXCERPT.SETTLED_BY, viewer.person().value())
                .set(EXCERPT.SETTLED_AT, clock.instant())
                .execute();
        return id;
    }

    /// The paper's text; empty where it has none.
    String text(UUID paper) {
        return db.select(DOCUMENT_TEXT.WORDS)
                .from(DOCUMENT_TEXT)
                .join(PAPER)
                .on(PAPER.DOCUMENT_ID.eq(DOCUMENT_TEXT.DOCUMENT_ID))
                .where(PAPER.ID.eq(paper))
                .fetchOptional(DOCUMENT_TEXT.WORDS)
                .orElse("");
    }

    /// The highest ordinal given so far.
    int last(UUID paper) {
        return db.select(coalesce(max(EXCERPT.ORDINAL), 0))
                .from(EXCERPT)
                .where(EXCERPT.PAPER_ID.eq(paper))
                .fetchSingle()
                .value1();
    }

    void opened(ExcerptId excerpt) {
        db.update(EXCERPT)
                .set(EXCERPT.IN_BULK, false)
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.IN_BULK.isTrue())
                .execute();
    }

    /// @param objection null where there is none any more
    void object(ExcerptId excerpt, @Nullable String objection) {
        db.update(EXCERPT)
                .set(EXCERPT.OBJECTION, objection)
                .set(EXCERPT.OBJECTED_AT, objection == null ? null : clock.instant())
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.STATE.ne("open"))
                .execute();
    }
}
