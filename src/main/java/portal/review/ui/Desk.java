package portal.review.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.comments.CommentId;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.drafts.DraftQueries;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyQueries;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;
import portal.outcomes.Outcome;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.outcomes.Outcomes;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.review.DetailQueries;
import portal.review.FilterQueries;
import portal.review.ReviewDetail;
import portal.review.ReviewFilter;
import portal.review.ReviewQueries;
import portal.review.ReviewStance;
import portal.review.Reviews;
import portal.review.StanceRow;
import portal.review.Tally;

/// What the review page reads and does.
@Component
record Desk(Reads reads, Acts acts, Permissions permissions) {

    @Component
    record Reads(ReviewQueries reviews, DetailQueries details, OutcomeQueries outcomes, Sides sides) {}

    /// What a filter can be made of.
    @Component
    record Sides(FilterQueries bodies, DraftQueries drafts, PolicyQueries policies) {}

    @Component
    record Acts(Reviews reviews, Outcomes outcomes) {}

    /// One viewer at one consultation.
    record Seat(Desk desk, Viewer viewer, ConsultationId consultation, Locale locale) {

        CallbackDataProvider<Line, Void> lines(Supplier<ReviewFilter> filter) {
            return DataProvider.fromCallbacks(
                    query -> {
                        AtomicInteger index = new AtomicInteger(query.getOffset());
                        return desk
                                .reads
                                .reviews
                                .rows(viewer, consultation, filter.get(), query.getOffset(), query.getLimit())
                                .stream()
                                .map(row -> new Line(index.getAndIncrement(), row));
                    },
                    query -> {
                        int all = desk.reads.reviews.count(viewer, consultation, filter.get());
                        return Math.max(0, Math.min(query.getLimit(), all - query.getOffset()));
                    });
        }

        Optional<Line> line(ReviewFilter filter, int index) {
            return desk.reads.reviews.rows(viewer, consultation, filter, index, 1).stream()
                    .findFirst()
                    .map(row -> new Line(index, row));
        }

        Tally tally(ReviewFilter filter) {
            return desk.reads.reviews.tally(viewer, consultation, filter);
        }

        int reviewers() {
            return desk.reads.reviews.reviewers(viewer, consultation);
        }

        Optional<ReviewDetail> detail(CommentId comment) {
            return desk.reads.details.find(viewer, comment, locale.getLanguage());
        }

        List<StanceRow> stances(CommentId comment) {
            return desk.reads.reviews.stances(viewer, comment);
        }

        Optional<Outcome> outcome(CommentId comment) {
            return desk.reads.outcomes.find(viewer, comment);
        }

        List<FilterQueries.Voice> bodies() {
            return desk.reads.sides.bodies.bodies(viewer, consultation);
        }

        /// Chapters, articles and annexes of the version that is read now.
        List<Provision> places() {
            return desk.reads.sides.drafts.current(viewer, consultation).stream()
                    .flatMap(version ->
                            desk.reads.sides.drafts.provisions(viewer, version.id(), locale.getLanguage()).stream())
                    .filter(provision -> provision.kind().compareTo(ProvisionKind.ARTICLE) <= 0
                            || provision.kind() == ProvisionKind.ANNEX
                            || provision.kind() == ProvisionKind.HEADING)
                    .toList();
        }

        List<PolicyGroup> policies() {
            return desk.reads.sides.policies.groups(viewer, consultation);
        }

        boolean may(Action action) {
            return desk.permissions.may(viewer, consultation, action);
        }

        int decide(CommentId comment, int seen, @Nullable OutcomeKind kind, @Nullable String reason) {
            return desk.acts.outcomes.decide(viewer, comment, seen, kind, reason, "review/" + Ids.next());
        }

        int take(CommentId comment, int seen, @Nullable ReviewStance stance, @Nullable String note) {
            return desk.acts.reviews.take(viewer, comment, stance, note, seen);
        }
    }
}
