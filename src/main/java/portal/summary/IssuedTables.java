package portal.summary;

import static org.jooq.impl.DSL.max;
import static portal.db.Tables.ISSUED_LINE;
import static portal.db.Tables.ISSUED_TABLE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.Refusal;
import portal.summary.table.Counts;
import portal.summary.table.Format;
import portal.summary.table.Issue;
import portal.summary.table.Languages;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;
import portal.summary.table.RowFilter;
import portal.text.Text;
import portal.trail.Trail;

/// Issues the table as final: with number and date, its file kept under its hash, its lines written down.
@Component
public class IssuedTables {

    private final DSLContext db;
    private final SummaryQueries queries;
    private final Exports exports;
    private final Office office;
    private final TransactionTemplate snapshot;

    IssuedTables(
            DSLContext db,
            SummaryQueries queries,
            Exports exports,
            Office office,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.queries = queries;
        this.exports = exports;
        this.office = office;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Who may, where the file goes, who hears of it.
    @Component
    record Office(Permissions permissions, Documents documents, Trail trail, java.time.Clock clock) {}

    /// Issues it. File, lines and figures are of one instant.
    ///
    /// @throws Refusal while a comment lacks an outcome or a reason, or a paper is not settled (MISSION.md, promise
    /// 6);
    ///     where the number is missing; for a layout that leaves lines out
    public UUID issue(
            Viewer viewer,
            ConsultationId consultation,
            Layout layout,
            Languages languages,
            String number,
            LocalDate day,
            String commandKey) {
        office.permissions().demand(viewer, consultation, Action.TABLE_ISSUE);
        String clean = Text.clean(number).strip();
        if (clean.isEmpty() || clean.length() > 60) {
            throw new Refusal("table.issue.number-missing");
        }
        if (!layout.filter().equals(RowFilter.ALL)) {
            throw new Refusal("table.issue.selection");
        }
        return Objects.requireNonNull(snapshot.execute(status -> {
            UUID before = db.select(ISSUED_TABLE.ID)
                    .from(ISSUED_TABLE)
                    .where(ISSUED_TABLE.ISSUED_BY.eq(viewer.person().value()), ISSUED_TABLE.COMMAND_KEY.eq(commandKey))
                    .fetchOne(ISSUED_TABLE.ID);
            if (before != null) {
                return before;
            }
            demandComplete(queries.counts(consultation));
            Issue issue = new Issue(clean, day);
            Wanted wanted = new Wanted(layout, Format.DOCX, languages);
            DocumentId document = kept(viewer, consultation, wanted, issue, commandKey);
            return write(viewer, consultation, wanted, issue, document, commandKey);
        }));
    }

    private static void demandComplete(Counts counts) {
        if (counts.provisional()) {
            throw new Refusal("table.issue.open", counts.open(), counts.openPapers());
        }
    }

    private DocumentId kept(Viewer viewer, ConsultationId consultation, Wanted wanted, Issue issue, String key) {
        try {
            Path file = Files.createTempFile("issue-", ".docx");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    exports.write(
                            consultation,
                            wanted,
                            issue,
                            table -> queries.lines(consultation, wanted.layout().grouping(), table),
                            out);
                }
                String name = Exports.slug(issue.number()) + "-"
                        + Exports.slug(queries.heading(consultation)
                                .title(wanted.languages().first())) + ".docx";
                try (InputStream in = Files.newInputStream(file)) {
                    return office.documents().receive(viewer, in, name, "issue/" + key);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID write(
            Viewer viewer,
            ConsultationId consultation,
            Wanted wanted,
            Issue issue,
            DocumentId document,
            String commandKey) {
        UUID id = Ids.next();
        int ordinal = db.select(max(ISSUED_TABLE.ORDINAL))
                        .from(ISSUED_TABLE)
                        .where(ISSUED_TABLE.CONSULTATION_ID.eq(consultation.value()))
                        .fetchOptional(0, Integer.class)
                        .orElse(0)
                + 1;
        db.insertInto(ISSUED_TABLE)
                .set(ISSUED_TABLE.ID, id)
                .set(ISSUED_TABLE.CONSULTATION_ID, consultation.value())
                .set(ISSUED_TABLE.ORDINAL, ordinal)
                .set(ISSUED_TABLE.NUMBER, issue.number())
                .set(ISSUED_TABLE.ISSUED_ON, issue.day())
                .set(ISSUED_TABLE.DEFINITION, Layouts.written(wanted.layout()))
                .set(ISSUED_TABLE.LANGUAGES, wanted.languages().word())
                .set(ISSUED_TABLE.DOCUMENT_ID, document.value())
                .set(ISSUED_TABLE.ISSUED_BY, viewer.person().value())
                .set(ISSUED_TABLE.ISSUED_AT, office.clock().instant())
                .set(ISSUED_TABLE.COMMAND_KEY, commandKey)
                .execute();
        int[] line = {0};
        try (var rows = queries.table(consultation, wanted.layout().grouping())) {
            var inserts = new java.util.ArrayList<org.jooq.Query>();
            rows.forEachOrdered(row -> {
                inserts.add(db.insertInto(ISSUED_LINE)
                        .set(ISSUED_LINE.TABLE_ID, id)
                        .set(ISSUED_LINE.ORDINAL, ++line[0])
                        .set(ISSUED_LINE.COMMENT_ID, row.trace().comment())
                        .set(ISSUED_LINE.EDITION, row.trace().edition())
                        .set(ISSUED_LINE.REVISION, row.trace().revision())
                        .set(ISSUED_LINE.EID, row.eid()));
                if (inserts.size() == 500) {
                    db.batch(inserts).execute();
                    inserts.clear();
                }
            });
            db.batch(inserts).execute();
        }
        office.trail()
                .record(
                        viewer.person().value(),
                        "table.issue",
                        "table",
                        id,
                        consultation.value(),
                        issue.number() + ", " + line[0] + " lines");
        return id;
    }
}
