package portal.consultations;

import static portal.consultations.PermissionMatrixTests.key;
import static portal.consultations.Relation.BODY;
import static portal.consultations.Relation.OWN;
import static portal.db.Tables.PAPER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Author;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.comments.NewComment;
import portal.documents.DocumentId;
import portal.drafts.Drafts;
import portal.drafts.VersionId;
import portal.papers.PaperId;
import portal.people.BodyId;
import portal.people.PeopleQueries;
import portal.people.Viewer;
import portal.workshops.NewWorkshop;
import portal.workshops.SessionId;
import portal.workshops.WorkshopQueries;
import portal.workshops.Workshops;

/// What an action is tried on.
final class Tried {

    private Tried() {}

    static <T> T the(Class<T> type) {
        return Backend.H2.the(type);
    }

    static DocumentId text(Scene scene, Viewer viewer) {
        return scene.scenes().read(viewer, Scenes.DRAFT, "van-ban.txt");
    }

    static VersionId unpublished(Scene scene) {
        Viewer drafter = scene.the(Role.DRAFTER);
        return the(Drafts.class).importVersion(drafter, scene.draft(), text(scene, drafter), key());
    }

    /// A comment of the viewer, of the viewer's body, or of a stranger, typed in by someone else.
    static CommentId comment(Scene scene, Viewer viewer, Relation relation) {
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

    static PaperId paper(Scene scene, Viewer viewer, Relation relation) {
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

    static NewWorkshop workshop(Scene scene) {
        return new NewWorkshop(
                scene.round(),
                "Hội thảo",
                null,
                null,
                null,
                LocalDate.ofInstant(Instant.now(), Scenes.ZONE),
                List.of(new NewWorkshop.NewSession("Phiên sáng", null, LocalTime.of(8, 0), LocalTime.of(11, 0))));
    }

    static SessionId session(Scene scene) {
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
