package portal.consultations;

import static portal.consultations.PermissionMatrixTests.key;
import static portal.consultations.Relation.BODY;
import static portal.consultations.Relation.OWN;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.PAPER;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Author;
import portal.comments.CommentId;
import portal.comments.CommentQueries;
import portal.comments.Comments;
import portal.comments.NewComment;
import portal.documents.DocumentId;
import portal.drafts.Correction;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.Errata;
import portal.drafts.PolicyGroups;
import portal.drafts.Retyped;
import portal.drafts.VersionId;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries;
import portal.outcomes.Outcomes;
import portal.papers.ExcerptId;
import portal.papers.HeldPapers;
import portal.papers.PaperId;
import portal.papers.PaperQueries;
import portal.papers.Papers;
import portal.people.BodyId;
import portal.people.PeopleQueries;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.review.ReviewFilter;
import portal.review.ReviewQueries;
import portal.review.ReviewStance;
import portal.review.Reviews;
import portal.rounds.NewRound;
import portal.rounds.RoundQueries;
import portal.rounds.Rounds;
import portal.summary.Exports;
import portal.summary.IssuedTables;
import portal.summary.LeadersPoints;
import portal.summary.Returns;
import portal.summary.SavedLayouts;
import portal.summary.SummaryQueries;
import portal.summary.Wanted;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;
import portal.workshops.NewWorkshop;
import portal.workshops.SessionId;
import portal.workshops.Speaking;
import portal.workshops.WorkshopQueries;
import portal.workshops.Workshops;

/// How each action of the matrix is tried on the command or the query that it guards.
final class Tries {

    private static final Wanted CSV = new Wanted(Layouts.usual(Format.CSV), Format.CSV, Languages.EN);

    /// Returns whether anything was shown; a command that returns at all has been done.
    interface Try {
        boolean with(Scene scene, Viewer viewer, Matrix.Cell cell) throws Exception;
    }

    private Tries() {}

    static Map<Action, Try> all() {
        Map<Action, Try> tries = new EnumMap<>(Action.class);
        consultations(tries);
        drafts(tries);
        policies(tries);
        rounds(tries);
        comments(tries);
        papers(tries);
        workshops(tries);
        decisions(tries);
        return tries;
    }

    private static void consultations(Map<Action, Try> tries) {
        tries.put(
                Action.CONSULTATION_CREATE,
                (scene, viewer, cell) -> done(the(Consultations.class)
                        .create(
                                viewer,
                                new NewConsultation(
                                        "Luật " + key(), null, "Bộ", null, null, null, Scenes.ZONE, true))));
        tries.put(
                Action.CONSULTATION_SEE,
                (scene, viewer, cell) -> the(ConsultationQueries.class)
                        .find(viewer, scene.consultation())
                        .isPresent());
        tries.put(Action.CONSULTATION_ADMIT, (scene, viewer, cell) -> {
            the(Consultations.class)
                    .admit(
                            viewer,
                            scene.consultation(),
                            scene.the(Role.PARTICIPANT).person(),
                            Role.PARTICIPANT,
                            null);
            return true;
        });
        tries.put(Action.CONSULTATION_PLACE, (scene, viewer, cell) -> {
            the(Consultations.class).place(viewer, scene.consultation(), "Huế");
            return true;
        });
    }

    private static void drafts(Map<Action, Try> tries) {
        tries.put(
                Action.DRAFT_IMPORT,
                (scene, viewer, cell) ->
                        done(the(Drafts.class).importVersion(viewer, scene.draft(), text(scene, viewer), key())));
        tries.put(Action.DRAFT_CORRECT, (scene, viewer, cell) -> {
            the(Drafts.class)
                    .correct(viewer, unpublished(scene), new Correction(Correction.Act.RETITLE, "art_1", "Tên"));
            return true;
        });
        tries.put(Action.DRAFT_PUBLISH, (scene, viewer, cell) -> {
            the(Drafts.class).publish(viewer, unpublished(scene));
            return true;
        });
        tries.put(
                Action.DRAFT_AMEND,
                (scene, viewer, cell) -> done(the(Errata.class)
                        .issue(
                                viewer,
                                published(scene),
                                "Gõ nhầm",
                                List.of(new Retyped(
                                        "art_1",
                                        "vi",
                                        "Phạm vi",
                                        "Luật này quy định việc lập, nuôi và dùng thư viện làng.")),
                                key())));
        tries.put(Action.DRAFT_READ, (scene, viewer, cell) -> {
            VersionId version = cell.state() == State.PUBLISHED ? scene.version() : unpublished(scene);
            return !the(DraftQueries.class).provisions(viewer, version, "vi").isEmpty();
        });
    }

    /// A draft of its own, so that its version is the last one.
    private static VersionId published(Scene scene) {
        Viewer drafter = scene.the(Role.DRAFTER);
        VersionId version = the(Drafts.class)
                .importVersion(
                        drafter,
                        the(Drafts.class).begin(drafter, scene.consultation(), "Dự thảo " + key(), null),
                        text(scene, drafter),
                        key());
        the(Drafts.class).publish(drafter, version);
        return version;
    }

    private static void policies(Map<Action, Try> tries) {
        tries.put(
                Action.POLICY_ARRANGE,
                (scene, viewer, cell) ->
                        done(the(PolicyGroups.class).add(viewer, scene.consultation(), "Chính sách " + key(), null)));
    }

    private static void rounds(Map<Action, Try> tries) {
        tries.put(Action.ROUND_OPEN, (scene, viewer, cell) -> {
            LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), Scenes.ZONE);
            return done(the(Rounds.class)
                    .open(
                            viewer,
                            new NewRound(
                                    scene.consultation(),
                                    scene.version(),
                                    "Đợt",
                                    null,
                                    now.plusDays(50),
                                    now.plusDays(60),
                                    false,
                                    List.of()),
                            key()));
        });
        tries.put(Action.ROUND_INVITE, (scene, viewer, cell) -> {
            the(Rounds.class).invite(viewer, scene.round(), List.of(scene.province()));
            return true;
        });
        tries.put(
                Action.ROUND_SEE,
                (scene, viewer, cell) ->
                        the(RoundQueries.class).round(viewer, scene.round()).isPresent());
    }

    private static void comments(Map<Action, Try> tries) {
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

    private static void papers(Map<Action, Try> tries) {
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

    private static void workshops(Map<Action, Try> tries) {
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

    private static void decisions(Map<Action, Try> tries) {
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
                                new java.io.ByteArrayInputStream(new byte[] {1}),
                                "bang.xlsx",
                                key())));
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

    private static <T> T the(Class<T> type) {
        return Backend.H2.the(type);
    }

    private static boolean done(Object result) {
        return !String.valueOf(result).isEmpty();
    }

    private static DocumentId text(Scene scene, Viewer viewer) {
        return scene.scenes().read(viewer, Scenes.DRAFT, "van-ban.txt");
    }

    private static VersionId unpublished(Scene scene) {
        Viewer drafter = scene.the(Role.DRAFTER);
        return the(Drafts.class).importVersion(drafter, scene.draft(), text(scene, drafter), key());
    }

    /// A comment of the viewer, of the viewer's body, or of a stranger, typed in by someone else.
    private static CommentId comment(Scene scene, Viewer viewer, Relation relation) {
        Viewer typist = viewer.equals(scene.the(Role.SECRETARIAT)) ? scene.the(Role.HEAD) : scene.the(Role.SECRETARIAT);
        Author author = new Author(
                relation == OWN ? viewer.person() : null, relation == BODY ? body(viewer) : null, "Ông Tư", null, null);
        NewComment plain = scene.comment("art_1", null, "Ý kiến của người khác");
        return the(Comments.class)
                .submit(
                        typist,
                        new NewComment(
                                plain.round(),
                                plain.provision(),
                                null,
                                plain.words(),
                                null,
                                null,
                                null,
                                null,
                                plain.origin(),
                                author,
                                false,
                                key()))
                .id();
    }

    private static PaperId paper(Scene scene, Viewer viewer, Relation relation) {
        Viewer sender = relation == OWN ? viewer : scene.outsider();
        BodyId body = relation == BODY ? body(viewer) : null;
        PaperId paper = PaperId.next();
        UUID document = text(scene, sender).value();
        the(DSLContext.class)
                .insertInto(PAPER)
                .set(PAPER.ID, paper.value())
                .set(PAPER.CONSULTATION_ID, scene.consultation().value())
                .set(PAPER.ROUND_ID, scene.round().value())
                .set(PAPER.VERSION_ID, scene.version().value())
                .set(PAPER.DOCUMENT_ID, document)
                .set(PAPER.BODY_ID, body == null ? null : body.value())
                .set(PAPER.PERSON_ID, stranger(scene, sender, relation))
                .set(PAPER.UPLOADED_BY, stranger(scene, sender, relation))
                .set(PAPER.RECEIVED_AT, Instant.now())
                .set(PAPER.LINKED_AT, Instant.now())
                .execute();
        return paper;
    }

    /// Not the viewer, even where the viewer is the outsider.
    private static UUID stranger(Scene scene, Viewer sender, Relation relation) {
        return relation == OWN
                ? sender.person().value()
                : scene.the(Role.STEERING).person().value();
    }

    private static @Nullable BodyId body(Viewer viewer) {
        return the(PeopleQueries.class)
                .person(viewer, viewer.person())
                .orElseThrow()
                .body();
    }

    private static NewWorkshop workshop(Scene scene) {
        return new NewWorkshop(
                scene.round(),
                "Hội thảo",
                null,
                null,
                null,
                LocalDate.ofInstant(Instant.now(), Scenes.ZONE),
                List.of(new NewWorkshop.NewSession("Phiên sáng", null, LocalTime.of(8, 0), LocalTime.of(11, 0))));
    }

    private static SessionId session(Scene scene) {
        Viewer secretary = scene.the(Role.SECRETARIAT);
        the(Workshops.class)
                .hold(secretary, workshop(scene), scene.round().value().toString());
        return the(WorkshopQueries.class)
                .workshops(secretary, scene.consultation())
                .getFirst()
                .sessions()
                .getFirst()
                .id();
    }
}
