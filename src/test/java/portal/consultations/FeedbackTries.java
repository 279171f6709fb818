package portal.consultations;

import static portal.consultations.PermissionMatrixTests.key;
import static portal.consultations.Relation.OWN;
import static portal.consultations.Tried.comment;
import static portal.consultations.Tried.paper;
import static portal.consultations.Tried.session;
import static portal.consultations.Tried.text;
import static portal.consultations.Tried.the;
import static portal.consultations.Tried.workshop;
import static portal.consultations.Tries.done;
import static portal.db.Tables.EXCERPT;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import portal.Backend;
import portal.Scenes.Scene;
import portal.comments.Author;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.comments.Comments;
import portal.consultations.Tries.Try;
import portal.papers.ExcerptId;
import portal.papers.HeldPapers;
import portal.papers.Owners;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.Papers;
import portal.papers.Withdrawals;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.workshops.Speaking;
import portal.workshops.WorkshopQueries;
import portal.workshops.Workshops;

/// The doors through which feedback comes.
final class FeedbackTries {

    private FeedbackTries() {}

    static void comments(Map<Action, Try> tries) {
        tries.put(
                Action.COMMENT_SUBMIT,
                (scene, viewer, cell) ->
                        done(the(Comments.class).submit(viewer, scene.comment("art_1", null, "Ý kiến"))));
        tries.put(
                Action.COMMENT_READ,
                (scene, viewer, cell) -> the(CommentQueries.class)
                        .find(viewer, comment(scene, viewer, cell.relation()))
                        .isPresent());
        tries.put(Action.COMMENT_WITHDRAW, (scene, viewer, cell) -> {
            CommentId comment = comment(scene, viewer, cell.relation());
            if (cell.state() == State.SETTLED) {
                Backend.H2.clock().stopAt(Instant.now().plus(Duration.ofMinutes(20)));
            }
            the(Comments.class).withdraw(viewer, comment);
            return true;
        });
        tries.put(Action.COMMENT_INCLUDE, (scene, viewer, cell) -> {
            the(Comments.class).include(viewer, comment(scene, viewer, Relation.OTHER));
            return true;
        });
    }

    static void papers(Map<Action, Try> tries) {
        tries.put(
                Action.PAPER_UPLOAD,
                (scene, viewer, cell) ->
                        done(the(Papers.class).receive(viewer, scene.round(), text(scene, viewer), null, false)));
        tries.put(
                Action.PAPER_READ,
                (scene, viewer, cell) -> the(PaperQueries.class)
                        .paper(viewer, paper(scene, viewer, cell.relation()))
                        .isPresent());
        tries.put(Action.PAPER_RELEASE, (scene, viewer, cell) -> {
            the(HeldPapers.class).release(viewer, paper(scene, viewer, OWN));
            return true;
        });
        tries.put(Action.PAPER_WITHDRAW, FeedbackTries::withdrawn);
        tries.put(Action.BODY_ENTER, (scene, viewer, cell) -> {
            Owners owners = the(Owners.class);
            NewBody village = new NewBody(BodyLevel.LOCAL, "Làng " + key(), null, null, null);
            NewBody town = new NewBody(BodyLevel.LOCAL, "Phố " + key(), null, null, null);
            owners.enter(viewer, scene.consultation(), village);
            return done(owners.enter(viewer, paper(scene, viewer, OWN), town));
        });
        tries.put(Action.EXCERPT_SETTLE, (scene, viewer, cell) -> {
            PaperId paper = paper(scene, viewer, cell.relation());
            ExcerptId excerpt = ExcerptId.next();
            DSLContext db = the(DSLContext.class);
            db.insertInto(
                            EXCERPT,
                            EXCERPT.ID,
                            EXCERPT.PAPER_ID,
                            EXCERPT.ORDINAL,
                            EXCERPT.START_AT,
                            EXCERPT.END_AT,
                            EXCERPT.QUOTE)
                    .values(excerpt.value(), paper.value(), 1, 0, 1, "x")
                    .execute();
            the(Papers.class).drop(viewer, excerpt, 0, "không thuộc dự thảo");
            return true;
        });
    }

    /// What came in time is refused after the close in a sentence of its own.
    private static boolean withdrawn(Scene scene, Viewer viewer, Matrix.Cell cell) {
        Backend.H2.clock().go();
        PaperId paper = paper(scene, viewer, cell.relation());
        if (cell.state() == State.CLOSED) {
            Backend.H2.clock().stopAt(Instant.now().plus(Duration.ofDays(9)));
        }
        try {
            the(Withdrawals.class).takeBack(viewer, paper);
            return true;
        } catch (Refusal refusal) {
            throw refusal.key().equals("papers.back.closed") ? new Refusal("refused") : refusal;
        }
    }

    static void workshops(Map<Action, Try> tries) {
        tries.put(
                Action.WORKSHOP_HOLD,
                (scene, viewer, cell) -> done(the(Workshops.class).hold(viewer, workshop(scene), key())));
        tries.put(Action.WORKSHOP_SEE, (scene, viewer, cell) -> {
            session(scene);
            return !the(WorkshopQueries.class)
                    .workshops(viewer, scene.consultation())
                    .isEmpty();
        });
        tries.put(
                Action.INTERVENTION_RECORD,
                (scene, viewer, cell) -> done(the(Workshops.class)
                        .record(
                                viewer,
                                new Speaking(
                                        session(scene),
                                        new Author(null, null, "Bà Sáu", null, null),
                                        null,
                                        "Tôi nói",
                                        null,
                                        key()))));
    }
}
