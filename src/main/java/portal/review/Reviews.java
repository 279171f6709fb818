package portal.review;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.REVIEW_STANCE;

import java.time.Clock;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Takes what reviewers think of a comment. One reviewer has one stance, which may change.
@Component
public class Reviews {

    /// Characters of a note.
    public static final int LONGEST = 20_000;

    private final DSLContext db;
    private final Clock clock;
    private final CommentQueries comments;
    private final Gate gate;

    Reviews(DSLContext db, Clock clock, CommentQueries comments, Gate gate) {
        this.db = db;
        this.clock = clock;
        this.comments = comments;
        this.gate = gate;
    }

    /// Who may, and where it is written down.
    @Component
    record Gate(Permissions permissions, Trail trail) {}

    /// @param stance null takes it back
    /// @param seen revision of the viewer's own stance when the page was shown; 0 where there was none
    /// @return the new revision
    /// @throws StanceConflict where the viewer spoke elsewhere in between, and differently
    /// @throws Refusal where the note is too long
    @Transactional
    public int take(Viewer viewer, CommentId comment, @Nullable ReviewStance stance, @Nullable String note, int seen) {
        ConsultationId consultation = db.select(COMMENT.CONSULTATION_ID)
                .from(COMMENT)
                .where(COMMENT.ID.eq(comment.value()), comments.visibleTo(viewer))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        gate.permissions().demand(viewer, consultation, Action.REVIEW_STANCE);
        String clean = note == null ? "" : Text.clean(note).strip();
        if (clean.length() > LONGEST) {
            throw new Refusal("review.note-too-long", LONGEST);
        }
        String word = stance == null ? null : stance.word();
        if (write(viewer, comment, word, clean.isEmpty() ? null : clean, seen) == 0) {
            return standing(viewer, comment, word, clean.isEmpty() ? null : clean);
        }
        gate.trail()
                .record(
                        viewer.person().value(),
                        "review.stance",
                        "comment",
                        comment.value(),
                        consultation.value(),
                        word == null ? "none" : word);
        return seen + 1;
    }

    private int write(Viewer viewer, CommentId comment, @Nullable String stance, @Nullable String note, int seen) {
        if (seen > 0) {
            return db.update(REVIEW_STANCE)
                    .set(REVIEW_STANCE.STANCE, stance)
                    .set(REVIEW_STANCE.NOTE, note)
                    .set(REVIEW_STANCE.TAKEN_AT, clock.instant())
                    .set(REVIEW_STANCE.ROW_VERSION, seen + 1)
                    .where(
                            REVIEW_STANCE.COMMENT_ID.eq(comment.value()),
                            REVIEW_STANCE.PERSON_ID.eq(viewer.person().value()),
                            REVIEW_STANCE.ROW_VERSION.eq(seen))
                    .execute();
        }
        return db.insertInto(REVIEW_STANCE)
                .set(REVIEW_STANCE.COMMENT_ID, comment.value())
                .set(REVIEW_STANCE.PERSON_ID, viewer.person().value())
                .set(REVIEW_STANCE.STANCE, stance)
                .set(REVIEW_STANCE.NOTE, note)
                .set(REVIEW_STANCE.TAKEN_AT, clock.instant())
                .set(REVIEW_STANCE.ROW_VERSION, 1)
                .onConflictDoNothing()
                .execute();
    }

    /// The revision that stands, where it says the same as what was to be written: the same command came twice.
    private int standing(Viewer viewer, CommentId comment, @Nullable String stance, @Nullable String note) {
        var stands = db.select(REVIEW_STANCE.STANCE, REVIEW_STANCE.NOTE, REVIEW_STANCE.ROW_VERSION)
                .from(REVIEW_STANCE)
                .where(
                        REVIEW_STANCE.COMMENT_ID.eq(comment.value()),
                        REVIEW_STANCE.PERSON_ID.eq(viewer.person().value()))
                .fetchOptional()
                .orElseThrow(Hidden::new);
        if (!Objects.equals(stands.value1(), stance) || !Objects.equals(stands.value2(), note)) {
            throw new StanceConflict(stands.value2(), note);
        }
        return stands.value3();
    }
}
