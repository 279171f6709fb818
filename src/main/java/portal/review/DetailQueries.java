package portal.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;
import static portal.comments.CommentQueries.LAST;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.VERSION;
import static portal.platform.Columns.orNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.comments.Kind;
import portal.comments.Stance;
import portal.db.tables.ProvisionText;
import portal.people.Viewer;

/// Reads one comment with all that a decision needs.
@Component
@Transactional(readOnly = true)
public class DetailQueries {

    private static final ProvisionText WANTED = PROVISION_TEXT.as("wanted");
    private static final ProvisionText AUTHENTIC = PROVISION_TEXT.as("authentic");

    private final DSLContext db;
    private final ReviewQueries reviews;

    DetailQueries(DSLContext db, ReviewQueries reviews) {
        this.db = db;
        this.reviews = reviews;
    }

    /// @param language in which the provision is shown, unless the passage was selected in another
    public Optional<ReviewDetail> find(Viewer viewer, CommentId comment, String language) {
        return db.select(
                        COMMENT.ID.convertFrom(CommentId::new),
                        COMMENT.NUMBER,
                        COMMENT.KIND.convertFrom(orNull(Kind::of)),
                        COMMENT.STANCE.convertFrom(orNull(Stance::of)),
                        ReviewQueries.signature(),
                        COMMENT.AUTHOR_TITLE_VI,
                        COMMENT.AUTHOR_TITLE_EN,
                        COMMENT.LETTER_NUMBER,
                        COMMENT.LETTER_DATE,
                        COMMENT.ORIGIN_PAGE,
                        row(COMMENT.SUBMITTED_AT, CONSULTATION.ZONE).mapping(DetailQueries::local),
                        COMMENT.LATE,
                        field(COMMENT.REDACTED_AT.isNotNull()),
                        CommentQueries.shown(),
                        CommentQueries.shownWording(),
                        when(COMMENT.REDACTED_AT.isNull(), LAST.REASON),
                        place())
                .from(COMMENT)
                .join(LAST)
                .on(CommentQueries.lastEdition())
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(COMMENT.CONSULTATION_ID))
                .join(VERSION)
                .on(VERSION.ID.eq(COMMENT.VERSION_ID))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(WANTED)
                .on(
                        WANTED.PROVISION_ID.eq(PROVISION.ID),
                        WANTED.LANGUAGE.eq(coalesce(COMMENT.PASSAGE_LANGUAGE, language)))
                .leftJoin(AUTHENTIC)
                .on(AUTHENTIC.PROVISION_ID.eq(PROVISION.ID), AUTHENTIC.LANGUAGE.eq(VERSION.LANGUAGE))
                .where(COMMENT.ID.eq(comment.value()), reviews.visibleTo(viewer))
                .fetchOptional(mapping(ReviewDetail::new));
    }

    private static SelectField<ReviewDetail.@Nullable Place> place() {
        return row(
                        PROVISION.EID,
                        coalesce(WANTED.HEADING, AUTHENTIC.HEADING),
                        coalesce(WANTED.WORDS, AUTHENTIC.WORDS),
                        COMMENT.PASSAGE_START,
                        COMMENT.PASSAGE_END)
                .mapping(DetailQueries::place);
    }

    private static ReviewDetail.@Nullable Place place(
            @Nullable String eid,
            @Nullable String heading,
            @Nullable String words,
            @Nullable Integer start,
            @Nullable Integer end) {
        return eid == null ? null : new ReviewDetail.Place(eid, heading, words == null ? "" : words, start, end);
    }

    private static LocalDateTime local(Instant at, String zone) {
        return at.atZone(ZoneId.of(zone)).toLocalDateTime();
    }
}
