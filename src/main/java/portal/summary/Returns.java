package portal.summary;

import static portal.db.Tables.TABLE_COLUMNS;
import static portal.db.Tables.TABLE_RETURN;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.outcomes.Conflict;
import portal.outcomes.Outcomes;
import portal.people.Viewer;
import portal.summary.returned.Meanings;
import portal.trail.Trail;

/// Takes tables back that offices have filled in. The file is kept as it came; answers are taken over only where
/// somebody chose them, and never over a decision that was made meanwhile.
@Component
public class Returns {

    private final DSLContext db;
    private final Clock clock;
    private final Keeping keeping;
    private final ReturnQueries queries;
    private final Outcomes outcomes;

    Returns(DSLContext db, Clock clock, Keeping keeping, ReturnQueries queries, Outcomes outcomes) {
        this.db = db;
        this.clock = clock;
        this.keeping = keeping;
        this.queries = queries;
        this.outcomes = outcomes;
    }

    /// Who may, where files lie, and who hears of it.
    @Component
    record Keeping(Permissions permissions, Documents documents, Trail trail) {}

    /// What was taken over.
    ///
    /// @param collided numbers of comments that somebody decided between preview and taking over; untouched
    public record Taken(int applied, List<String> collided) {}

    /// Keeps a file that came back. Nothing is changed yet.
    ///
    /// @throws portal.platform.Refusal where the virus scanner does not let it pass; it is kept: held where
    /// something was found, among the others where the scanner does not answer
    public ReturnId receive(
            Viewer viewer, ConsultationId consultation, InputStream bytes, String name, String commandKey) {
        keeping.permissions().demand(viewer, consultation, Action.TABLE_RETURN);
        DocumentId document = keeping.documents().receive(viewer, bytes, name, commandKey);
        ReturnId id = kept(viewer, consultation, document, commandKey);
        keeping.documents().demandScanned(document, "returned.unscanned");
        return id;
    }

    private ReturnId kept(Viewer viewer, ConsultationId consultation, DocumentId document, String commandKey) {
        ReturnId id = ReturnId.next();
        int inserted = db.insertInto(TABLE_RETURN)
                .set(TABLE_RETURN.ID, id.value())
                .set(TABLE_RETURN.CONSULTATION_ID, consultation.value())
                .set(TABLE_RETURN.DOCUMENT_ID, document.value())
                .set(TABLE_RETURN.RETURNED_BY, viewer.person().value())
                .set(TABLE_RETURN.RETURNED_AT, clock.instant())
                .set(TABLE_RETURN.APPLIED, 0)
                .set(TABLE_RETURN.COMMAND_KEY, commandKey)
                .onConflictDoNothing()
                .execute();
        return inserted == 1
                ? id
                : db.select(TABLE_RETURN.ID)
                        .from(TABLE_RETURN)
                        .where(
                                TABLE_RETURN.RETURNED_BY.eq(viewer.person().value()),
                                TABLE_RETURN.COMMAND_KEY.eq(commandKey))
                        .fetchSingle(row -> new ReturnId(row.value1()));
    }

    /// Takes the file's answers over for the comments chosen.
    ///
    /// @param chosen numbers of comments, with the revision that the chooser saw; conflicts only where settled
    /// for the file
    public Taken take(Viewer viewer, ReturnId id, Map<String, Integer> chosen) {
        ReturnQueries.Returned returned = queries.find(viewer, id).orElseThrow(Hidden::new);
        keeping.permissions().demand(viewer, returned.consultation(), Action.TABLE_RETURN);
        int applied = 0;
        List<String> collided = new ArrayList<>();
        for (Finding finding : queries.preview(viewer, id).findings()) {
            Integer seen = chosen.get(finding.number());
            boolean open = finding.kind() == Finding.Kind.CHANGE || finding.kind() == Finding.Kind.CONFLICT;
            if (seen == null || !open) {
                continue;
            }
            CommentId comment = Objects.requireNonNull(finding.comment());
            String key = id.value() + "/" + finding.number() + ":" + seen;
            try {
                outcomes.decide(
                        viewer,
                        comment,
                        seen,
                        finding.mine().kind(),
                        finding.mine().reason(),
                        key);
                applied++;
            } catch (Conflict meanwhile) {
                collided.add(finding.number());
            }
        }
        noteTaken(viewer, returned, applied);
        return new Taken(applied, collided);
    }

    private void noteTaken(Viewer viewer, ReturnQueries.Returned returned, int applied) {
        db.update(TABLE_RETURN)
                .set(TABLE_RETURN.APPLIED, TABLE_RETURN.APPLIED.plus(applied))
                .where(TABLE_RETURN.ID.eq(returned.id().value()))
                .execute();
        keeping.trail()
                .record(
                        viewer.person().value(),
                        "table.return",
                        "table",
                        returned.id().value(),
                        returned.consultation().value(),
                        applied + " answers");
    }

    /// Remembers what these columns mean, for every table that has them.
    @Transactional
    public void remember(Viewer viewer, ConsultationId consultation, Meanings meanings) {
        keeping.permissions().demand(viewer, consultation, Action.TABLE_RETURN);
        db.deleteFrom(TABLE_COLUMNS)
                .where(TABLE_COLUMNS.SIGNATURE.eq(meanings.signature()))
                .execute();
        db.insertInto(TABLE_COLUMNS)
                .set(TABLE_COLUMNS.SIGNATURE, meanings.signature())
                .set(TABLE_COLUMNS.DEFINITION, meanings.written())
                .set(TABLE_COLUMNS.SAVED_BY, viewer.person().value())
                .set(TABLE_COLUMNS.SAVED_AT, clock.instant())
                .execute();
    }
}
