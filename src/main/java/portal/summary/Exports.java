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
import java.util.stream.Stream;
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
import portal.text.Text;

/// Writes the consolidated table as a file. Head and lines come from one snapshot of the database, so that the figures
/// equal a recount of the lines.
@Component
public class Exports {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);
    private static final int LONGEST_SLUG = 60;

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

    /// @throws Refusal where the viewer may not export
    public void write(Viewer viewer, ConsultationId consultation, Format format, Locale locale, OutputStream out) {
        permissions.demand(viewer, consultation, Action.TABLE_EXPORT);
        snapshot.executeWithoutResult(status -> {
            try (Stream<TableRow> rows = queries.table(viewer, consultation)) {
                write(consultation, rows, format, locale, out);
            }
        });
    }

    /// For whoever runs the installation: all lines, into a file that is complete or does not appear.
    ///
    /// @throws Refusal where the file's name asks for no known format, or the consultation is unknown
    public void write(ConsultationId consultation, Locale locale, Path file) throws IOException {
        Path name = file.getFileName();
        Format format = Format.named(name == null ? "" : name.toString())
                .orElseThrow(() -> new Refusal("table.format-unknown", String.valueOf(name)));
        queries.heading(consultation);
        Path whole = file.toAbsolutePath();
        Path half = Files.createTempFile(whole.getParent(), ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
                snapshot.executeWithoutResult(status -> {
                    try (Stream<TableRow> rows = queries.table(consultation)) {
                        write(consultation, rows, format, locale, out);
                    }
                });
            }
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// `ban-tong-hop-nghi-quyet-ve-hoi-nhap-2026-11-22-0930.docx`: what it is, of what, as of when.
    public String fileName(Viewer viewer, ConsultationId consultation, Format format, Locale locale) {
        Heading heading = queries.heading(viewer, consultation);
        return words(locale).say("file")
                + "-"
                + slug(heading.title(locale))
                + "-"
                + heading.at().format(STAMP)
                + format.suffix();
    }

    static String slug(String title) {
        String slug = Text.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_SLUG) {
            int end = slug.lastIndexOf('-', LONGEST_SLUG);
            slug = slug.substring(0, end > 0 ? end : LONGEST_SLUG);
        }
        return slug.isEmpty() ? "x" : slug;
    }

    private void write(
            ConsultationId consultation, Stream<TableRow> rows, Format format, Locale locale, OutputStream out) {
        TableFile file = switch (format) {
            case DOCX -> new TableDocx();
            case XLSX -> new TableXlsx();
            case CSV -> new TableCsv(true);
        };
        try {
            file.write(queries.heading(consultation), queries.counts(consultation), rows, words(locale), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormWords words(Locale locale) {
        return new FormWords(messages, Messages.language(locale));
    }
}
