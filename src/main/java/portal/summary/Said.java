package portal.summary;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.COMMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// A comment as it lies, without its words.
///
/// @param redacted what is shown in place of the words; null where these may be shown
record Said(
        long seq,
        UUID id,
        String number,
        @Nullable UUID provision,
        UUID version,
        @Nullable UUID body,
        String author,
        @Nullable String titleVi,
        @Nullable String titleEn,
        @Nullable String bodyVi,
        @Nullable String bodyEn,
        boolean official,
        String door,
        String procedure,
        @Nullable String kind,
        @Nullable String stance,
        @Nullable String letter,
        @Nullable LocalDate letterDate,
        @Nullable Integer page,
        Instant submittedAt,
        @Nullable String redacted) {

    /// Those with these running numbers, in no order.
    static List<Said> of(DSLContext db, Long[] keys) {
        return db.select(
                        COMMENT.SEQ,
                        COMMENT.ID,
                        COMMENT.NUMBER,
                        COMMENT.PROVISION_ID,
                        COMMENT.VERSION_ID,
                        COMMENT.BODY_ID,
                        COMMENT.AUTHOR_NAME,
                        COMMENT.AUTHOR_TITLE_VI,
                        COMMENT.AUTHOR_TITLE_EN,
                        COMMENT.BODY_NAME_VI,
                        COMMENT.BODY_NAME_EN,
                        COMMENT.OFFICIAL,
                        COMMENT.DOOR,
                        COMMENT.PROCEDURE_KIND,
                        COMMENT.KIND,
                        COMMENT.STANCE,
                        COMMENT.LETTER_NUMBER,
                        COMMENT.LETTER_DATE,
                        COMMENT.ORIGIN_PAGE,
                        COMMENT.SUBMITTED_AT,
                        when(COMMENT.REDACTED_AT.isNotNull(), coalesce(COMMENT.REDACTION_REASON, inline(""))))
                .from(unnest(keys).as("page", "seq"))
                .join(COMMENT)
                .on(COMMENT.SEQ.eq(field(name("page", "seq"), Long.class)))
                .fetch(mapping(Said::new));
    }
}
