package portal.summary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.platform.Refusal;
import portal.summary.table.CommentedDraft;
import portal.summary.table.Composition;
import portal.summary.table.Counts;
import portal.summary.table.DraftText;
import portal.summary.table.Grouping;
import portal.summary.table.Heading;
import portal.summary.table.Issue;
import portal.summary.table.Layout;
import portal.summary.table.Piece;
import portal.summary.table.Print;
import portal.summary.table.TableRow;
import portal.summary.table.Tables;
import portal.text.Text;

/// Writes the consolidated table as a file. Head and lines come from one snapshot of the database, so that the figures
/// equal a recount of the lines. The snapshot ends before the first byte is written: whoever downloads slowly, or goes
/// away, holds nothing open.
@Component
public class Exports {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);
    private static final int LONGEST_SLUG = 60;
    private static final int ROOM = 1 << 16;

    private final SummaryQueries queries;
    private final Permissions permissions;
    private final Messages messages;
    private final TransactionTemplate snapshot;

    Exports(
            SummaryQueries queries,
            Permissions permissions,
            Messages messages,
            PlatformTransactionManager transactions) {
        this.queries = queries;
        this.permissions = permissions;
        this.messages = messages;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// @throws Refusal where the viewer may not export, or the format takes fewer lines
    public void write(Viewer viewer, ConsultationId consultation, Wanted wanted, OutputStream out) {
        permissions.demand(viewer, consultation, Action.TABLE_EXPORT);
        write(
                ready(
                        consultation,
                        wanted,
                        file -> queries.lines(
                                viewer, consultation, wanted.layout().grouping(), file)),
                out);
    }

    /// For whoever runs the installation: all lines, into a file that is complete or does not appear.
    ///
    /// @throws Refusal where the consultation is unknown, or the format takes fewer lines
    public void write(ConsultationId consultation, Wanted wanted, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path half = Files.createTempFile(whole.getParent(), ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), ROOM)) {
                write(
                        ready(
                                consultation,
                                wanted,
                                table -> queries.lines(
                                        consultation, wanted.layout().grouping(), table)),
                        out);
            }
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// The draft in Word with the comments that the layout lets through as Word's own.
    public void writeDraft(Viewer viewer, ConsultationId consultation, Wanted wanted, OutputStream out) {
        permissions.demand(viewer, consultation, Action.TABLE_EXPORT);
        record Commented(CommentedDraft draft, Stream<TableRow> rows) {}
        Commented commented = Objects.requireNonNull(snapshot.execute(status -> {
            Locale locale = wanted.languages().first();
            CommentedDraft draft = new CommentedDraft(
                    print(consultation, wanted, null),
                    queries.draft(consultation).units(locale),
                    queries.passages(consultation, locale));
            return new Commented(draft, queries.table(viewer, consultation, Grouping.PROVISION));
        }));
        try (Stream<TableRow> rows = commented.rows()) {
            commented.draft().write(rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `ban-tong-hop-tam-thoi-nghi-quyet-ve-hoi-nhap-2026-11-22-0930.docx`: what it is, of what, as of when.
    public String fileName(Viewer viewer, ConsultationId consultation, Wanted wanted) {
        permissions.demand(viewer, consultation, Action.TABLE_EXPORT);
        Heading heading = queries.heading(consultation);
        Locale locale = wanted.languages().first();
        return messages.getTranslation("table.file.provisional", locale)
                + "-"
                + slug(heading.title(locale))
                + "-"
                + heading.at().format(STAMP)
                + wanted.format().suffix();
    }

    /// What is printed, for a page that shows it.
    public Print print(Viewer viewer, ConsultationId consultation, Wanted wanted) {
        permissions.demand(viewer, consultation, Action.TABLE_EXPORT);
        return print(consultation, wanted, null);
    }

    /// A table whose head and lines are read.
    private record Ready(Composition file, Stream<byte[]> lines) {}

    /// In a snapshot of its own.
    private Ready ready(ConsultationId consultation, Wanted wanted, Function<Composition, Stream<byte[]>> lines) {
        return Objects.requireNonNull(snapshot.execute(status -> ready(consultation, wanted, null, lines)));
    }

    private Ready ready(
            ConsultationId consultation,
            Wanted wanted,
            @Nullable Issue issue,
            Function<Composition, Stream<byte[]>> lines) {
        Print print = print(consultation, wanted, issue);
        if (print.counts().comments().all() > wanted.format().most()) {
            throw new Refusal("table.pdf-too-long", wanted.format().most());
        }
        Composition file = Tables.composition(print, wanted.format());
        return new Ready(file, lines.apply(file));
    }

    private static void write(Ready table, OutputStream out) {
        try (Stream<byte[]> lines = table.lines()) {
            table.file().write(lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Within the caller's transaction.
    ///
    /// @param issue null while the table is provisional
    void write(
            ConsultationId consultation,
            Wanted wanted,
            @Nullable Issue issue,
            Function<Composition, Stream<byte[]>> lines,
            OutputStream out) {
        write(ready(consultation, wanted, issue, lines), out);
    }

    private Print print(ConsultationId consultation, Wanted wanted, @Nullable Issue issue) {
        Heading heading = queries.heading(consultation);
        Counts counts = queries.counts(consultation);
        DraftText draft = printsDraft(wanted.layout()) ? queries.draft(consultation) : DraftText.NONE;
        return new Print(messages, wanted.layout(), wanted.languages(), heading, counts, draft, issue);
    }

    private static boolean printsDraft(Layout layout) {
        return layout.columns().stream().anyMatch(column -> column.pieces().contains(Piece.PROVISION));
    }

    static String slug(String title) {
        String slug = Text.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_SLUG) {
            int end = slug.lastIndexOf('-', LONGEST_SLUG);
            slug = slug.substring(0, end > 0 ? end : LONGEST_SLUG);
        }
        return slug.isEmpty() ? "x" : slug;
    }
}
