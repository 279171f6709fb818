package portal.review;

import static org.jooq.impl.DSL.count;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.OUTCOME;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentQueries;
import portal.consultations.Action;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.outcomes.OutcomeQueries;
import portal.people.Viewer;
import portal.platform.Messages;

/// What is undecided waits for those who decide, and for a stance of those who review.
@Component
class ReviewWaiting implements Waiting {

    private final DSLContext db;
    private final Permissions permissions;
    private final CommentQueries comments;
    private final Messages messages;

    ReviewWaiting(DSLContext db, Permissions permissions, CommentQueries comments, Messages messages) {
        this.db = db;
        this.permissions = permissions;
        this.comments = comments;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        return Stream.of(
                        items(viewer, locale, Action.OUTCOME_DECIDE, ReviewState.UNDECIDED),
                        items(viewer, locale, Action.REVIEW_STANCE, ReviewState.AWAITS_ME))
                .flatMap(List::stream)
                .toList();
    }

    private List<WaitingItem> items(Viewer viewer, Locale locale, Action action, ReviewState state) {
        return db.select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN, count())
                .from(COMMENT)
                .join(CONSULTATION)
                .on(CONSULTATION.ID.eq(COMMENT.CONSULTATION_ID))
                .leftJoin(OUTCOME)
                .on(OutcomeQueries.last())
                .where(
                        permissions.filter(viewer, COMMENT.CONSULTATION_ID, action, State.ANY, Relation.ANY),
                        comments.visibleTo(viewer),
                        CommentQueries.counted(),
                        ReviewConditions.state(viewer, state))
                .groupBy(CONSULTATION.ID, CONSULTATION.SEQ, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                .orderBy(CONSULTATION.SEQ.desc())
                .fetch(row -> {
                    boolean english = locale.getLanguage().equals("en") && row.value3() != null;
                    int number = row.value4();
                    return new WaitingItem(
                            number,
                            messages.getTranslation("review.waiting." + state.word(), locale, number),
                            english ? row.value3() : row.value2(),
                            null,
                            "c/" + row.value1() + "/review?in=" + state.word());
                });
    }
}
