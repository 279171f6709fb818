package portal.consultations;

import static portal.consultations.PermissionMatrixTests.key;
import static portal.consultations.Tried.comment;
import static portal.consultations.Tried.the;
import static portal.consultations.Tries.done;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.consultations.Tries.Try;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.outcomes.Outcomes;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.review.ReviewFilter;
import portal.review.ReviewQueries;
import portal.review.ReviewStance;
import portal.review.Reviews;
import portal.summary.Exports;
import portal.summary.HeldReturns;
import portal.summary.IssuedTables;
import portal.summary.LeadersPoints;
import portal.summary.ReturnId;
import portal.summary.Returns;
import portal.summary.SavedLayouts;
import portal.summary.SummaryQueries;
import portal.summary.Wanted;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;

/// What becomes of feedback, and the table of it.
final class DecisionTries {

    private static final Wanted CSV = new Wanted(Layouts.usual(Format.CSV), Format.CSV, Languages.EN);

    private DecisionTries() {}

    static void decisions(Map<Action, Try> tries) {
        tries.put(Action.REVIEW_SEE, (scene, viewer, cell) -> {
            comment(scene, viewer, Relation.OTHER);
            return the(ReviewQueries.class).count(viewer, scene.consultation(), ReviewFilter.ALL) > 0;
        });
        tries.put(
                Action.REVIEW_STANCE,
                (scene, viewer, cell) -> done(the(Reviews.class)
                        .take(viewer, comment(scene, viewer, Relation.OTHER), ReviewStance.ENDORSE, null, 0)));
        tries.put(Action.OUTCOME_READ, (scene, viewer, cell) -> {
            CommentId comment = comment(scene, viewer, Relation.OTHER);
            the(Outcomes.class).decide(scene.the(Role.HEAD), comment, 0, OutcomeKind.NOTED, null, key());
            return the(OutcomeQueries.class).find(viewer, comment).isPresent();
        });
        tries.put(
                Action.OUTCOME_DECIDE,
                (scene, viewer, cell) -> done(the(Outcomes.class)
                        .decide(viewer, comment(scene, viewer, Relation.OTHER), 0, OutcomeKind.NOTED, null, key())));
        tries.put(
                Action.SUMMARY_READ,
                (scene, viewer, cell) -> done(the(SummaryQueries.class).counts(viewer, scene.consultation())));
        tries.put(Action.TABLE_EXPORT, (scene, viewer, cell) -> {
            the(Exports.class).write(viewer, scene.consultation(), CSV, OutputStream.nullOutputStream());
            return true;
        });
        tries.put(
                Action.LAYOUT_SAVE,
                (scene, viewer, cell) ->
                        done(the(SavedLayouts.class).save(viewer, scene.consultation(), Layouts.usual(Format.DOCX))));
        tries.put(
                Action.TABLE_RETURN,
                (scene, viewer, cell) -> done(the(Returns.class)
                        .receive(
                                viewer,
                                scene.consultation(),
                                new ByteArrayInputStream(new byte[] {1}),
                                "bang.xlsx",
                                key())));
        tries.put(Action.TABLE_RELEASE, (scene, viewer, cell) -> {
            ReturnId table = the(Returns.class)
                    .receive(
                            scene.the(Role.DRAFTER),
                            scene.consultation(),
                            new ByteArrayInputStream(new byte[] {1}),
                            "bang.xlsx",
                            key());
            the(HeldReturns.class).release(viewer, table);
            return true;
        });
        tries.put(Action.TABLE_ISSUE, (scene, viewer, cell) -> issued(scene, viewer));
        tries.put(Action.LEADERS_ASK, (scene, viewer, cell) -> {
            the(LeadersPoints.class).ask(viewer, comment(scene, viewer, Relation.OTHER), true);
            return true;
        });
    }

    /// A table that is not complete is refused for that, once the permission is given.
    private static boolean issued(Scene scene, Viewer viewer) {
        try {
            the(IssuedTables.class)
                    .issue(
                            viewer,
                            scene.consultation(),
                            Layouts.usual(Format.DOCX),
                            Languages.VI,
                            "1",
                            LocalDate.EPOCH,
                            key());
            return true;
        } catch (Refusal refusal) {
            if (refusal.key().equals("table.issue.open")) {
                return true;
            }
            throw refusal;
        }
    }
}
