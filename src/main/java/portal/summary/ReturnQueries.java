package portal.summary;

import static org.jooq.Records.mapping;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.TABLE_COLUMNS;
import static portal.db.Tables.TABLE_RETURN;
import static portal.platform.Columns.orNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries.Standing;
import portal.people.Viewer;
import portal.summary.returned.Grid;
import portal.summary.returned.Meanings;
import portal.summary.returned.ReturnedRow;
import portal.summary.table.TableRow;

/// Reads tables that came back, and says what each would change. One that is held, or was erased, is none of them.
@Component
@Transactional(readOnly = true)
public class ReturnQueries {

    private final DSLContext db;
    private final Permissions permissions;
    private final SummaryQueries summary;
    private final Documents documents;

    ReturnQueries(DSLContext db, Permissions permissions, SummaryQueries summary, Documents documents) {
        this.db = db;
        this.permissions = permissions;
        this.summary = summary;
        this.documents = documents;
    }

    /// A table that came back.
    ///
    /// @param applied answers taken from it so far
    public record Returned(
            ReturnId id,
            ConsultationId consultation,
            DocumentId document,
            String file,
            String by,
            Instant at,
            int applied) {}

    public List<Returned> returned(Viewer viewer, ConsultationId consultation) {
        return returned(TABLE_RETURN.CONSULTATION_ID.eq(consultation.value()).and(visibleTo(viewer)));
    }

    public Optional<Returned> find(Viewer viewer, ReturnId id) {
        return returned(TABLE_RETURN.ID.eq(id.value()).and(visibleTo(viewer))).stream()
                .findFirst();
    }

    private List<Returned> returned(Condition which) {
        return db.select(
                        TABLE_RETURN.ID.convertFrom(ReturnId::new),
                        TABLE_RETURN.CONSULTATION_ID.convertFrom(ConsultationId::new),
                        TABLE_RETURN.DOCUMENT_ID.convertFrom(DocumentId::new),
                        DOCUMENT.NAME,
                        PERSON.NAME,
                        TABLE_RETURN.RETURNED_AT,
                        TABLE_RETURN.APPLIED)
                .from(TABLE_RETURN)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(TABLE_RETURN.DOCUMENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(TABLE_RETURN.RETURNED_BY))
                .where(which, HeldReturnQueries.USABLE)
                .orderBy(TABLE_RETURN.SEQ.desc())
                .fetch(mapping(Returned::new));
    }

    /// What the file would change, line by line. Nothing is written.
    ///
    /// @throws portal.platform.Refusal where the file holds no table
    public Preview preview(Viewer viewer, ReturnId id) {
        Returned returned = find(viewer, id).orElseThrow(Hidden::new);
        Grid grid = grid(viewer, returned);
        Meanings meanings = remembered(Meanings.of(grid));
        Weighing weighing = new Weighing(ReturnedRow.of(grid, meanings), meanings, this::past);
        try (Stream<TableRow> rows = summary.table(viewer, returned.consultation())) {
            rows.forEachOrdered(weighing::add);
        }
        boolean foreign = grid.mark() != null
                && !grid.mark().isEmpty()
                && !grid.mark().equals(returned.consultation().value().toString());
        return new Preview(returned.file(), meanings, foreign, weighing.reordered(), weighing.done());
    }

    Grid grid(Viewer viewer, Returned returned) {
        Path file = documents.open(viewer, returned.document()).orElseThrow(Hidden::new);
        return Grid.read(file, returned.file());
    }

    /// The meanings somebody gave these columns before, else those that their heads tell.
    Meanings remembered(Meanings told) {
        return db.select(TABLE_COLUMNS.DEFINITION)
                .from(TABLE_COLUMNS)
                .where(TABLE_COLUMNS.SIGNATURE.eq(told.signature()))
                .fetchOptional(TABLE_COLUMNS.DEFINITION)
                .map(told::as)
                .orElse(told);
    }

    private @Nullable Standing past(CommentId comment, int revision) {
        return db.select(OUTCOME.OUTCOME_.convertFrom(orNull(OutcomeKind::of)), OUTCOME.REASON)
                .from(OUTCOME)
                .where(OUTCOME.COMMENT_ID.eq(comment.value()), OUTCOME.REVISION.eq(revision))
                .fetchOne(mapping(Standing::new));
    }

    /// On rows of `table_return`.
    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(viewer, TABLE_RETURN.CONSULTATION_ID, Action.TABLE_RETURN, State.ANY, Relation.ANY);
    }
}
