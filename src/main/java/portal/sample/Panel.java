package portal.sample;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import portal.comments.CommentId;
import portal.outcomes.OutcomeKind;
import portal.outcomes.Outcomes;
import portal.people.Viewer;
import portal.review.ReviewStance;
import portal.review.Reviews;

/// The reviewing committee and the drafters of the sample.
@Component
class Panel {

    private final Reviews reviews;
    private final Outcomes outcomes;

    Panel(Reviews reviews, Outcomes outcomes) {
        this.reviews = reviews;
        this.outcomes = outcomes;
    }

    void judge(Script.Remark remark, CommentId comment, Viewer drafter, Cast cast) {
        for (Script.Opinion opinion : Objects.requireNonNullElse(remark.stances(), List.<Script.Opinion>of())) {
            ReviewStance stance = ReviewStance.valueOf(opinion.stance().toUpperCase(Locale.ROOT));
            reviews.take(cast.viewer(opinion.by()), comment, stance, opinion.note(), 0);
        }
        if (remark.outcome() != null) {
            outcomes.decide(
                    drafter,
                    comment,
                    0,
                    OutcomeKind.of(remark.outcome()),
                    remark.answer(),
                    "sample/outcome-" + remark.n());
        }
    }
}
