package portal.summary;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.Backend;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.consultations.Role;
import portal.outcomes.OutcomeKind;
import portal.outcomes.Outcomes;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;
import portal.summary.table.TableRow;

/// Comments of a scene and the table that holds them.
final class Tabled {

    private Tabled() {}

    /// @param eid null for the whole
    static CommentId said(Backend backend, Scene scene, @Nullable String eid, String words) {
        return backend.the(Comments.class)
                .submit(scene.the(Role.PARTICIPANT), scene.comment(eid, null, words))
                .id();
    }

    static void decide(
            Backend backend, Scene scene, CommentId comment, int seen, OutcomeKind kind, @Nullable String reason) {
        backend.the(Outcomes.class)
                .decide(
                        scene.the(Role.HEAD),
                        comment,
                        seen,
                        kind,
                        reason,
                        UUID.randomUUID().toString());
    }

    static byte[] file(Backend backend, Scene scene, String layout, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wanted wanted = new Wanted(Layouts.named(layout).orElseThrow(), format, Languages.VI);
        backend.the(Exports.class).write(scene.the(Role.DRAFTER), scene.consultation(), wanted, out);
        return out.toByteArray();
    }

    static List<TableRow> rows(Backend backend, Scene scene) {
        return backend.the(SummaryQueries.class)
                .table(scene.the(Role.DRAFTER), scene.consultation(), Layouts.usual(Format.DOCX), 0, 1000);
    }
}
