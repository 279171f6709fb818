package portal.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.COMMENT;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentQueries;
import portal.consultations.ConsultationId;
import portal.people.BodyId;
import portal.people.Viewer;

/// Reads what one may filter the review list by.
@Component
@Transactional(readOnly = true)
public class FilterQueries {

    private final DSLContext db;
    private final ReviewQueries reviews;

    FilterQueries(DSLContext db, ReviewQueries reviews) {
        this.db = db;
        this.reviews = reviews;
    }

    /// A body and how many comments it has.
    public record Voice(
            BodyId body, String nameVi, @Nullable String nameEn, int comments) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("en") && nameEn != null ? nameEn : nameVi;
        }
    }

    /// The bodies with comments, in the order of a Vietnamese dictionary.
    public List<Voice> bodies(Viewer viewer, ConsultationId consultation) {
        var vietnamese = BODY_NAME.as("vietnamese");
        return db.select(
                        COMMENT.BODY_ID.convertFrom(BodyId::new),
                        max(COMMENT.BODY_NAME_VI),
                        max(COMMENT.BODY_NAME_EN),
                        count())
                .from(COMMENT)
                .join(vietnamese)
                .on(vietnamese.BODY_ID.eq(COMMENT.BODY_ID), vietnamese.LANGUAGE.eq("vi"), vietnamese.VALID_TO.isNull())
                .where(
                        COMMENT.CONSULTATION_ID.eq(consultation.value()),
                        CommentQueries.counted(),
                        reviews.visibleTo(viewer))
                .groupBy(COMMENT.BODY_ID, vietnamese.SORT_KEY)
                .orderBy(vietnamese.SORT_KEY)
                .fetch(mapping(Voice::new));
    }
}
