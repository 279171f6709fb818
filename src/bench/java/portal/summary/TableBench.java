package portal.summary;

import static portal.db.Tables.CONSULTATION;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import portal.consultations.ConsultationId;
import portal.platform.Messages;
import portal.summary.table.Counts;
import portal.summary.table.DraftText;
import portal.summary.table.Format;
import portal.summary.table.Grouping;
import portal.summary.table.Heading;
import portal.summary.table.Languages;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;
import portal.summary.table.Print;
import portal.summary.table.TableRow;
import portal.summary.table.Tables;

/// The table from an embedded database on disk to a file, twelve columns, in one snapshot; it stands in this room to
/// reach its statements.
public final class TableBench implements AutoCloseable {

    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-22T09:30:00");

    /// The level at which fastexcel packs where nobody says.
    private static final int AS_IT_PACKS = 4;

    private final Kind kind;
    private final Path folder;
    private final Connection connection;
    private final TableRows rows;
    private final ConsultationId consultation;
    private final List<List<String>> cells = new ArrayList<>();
    private final int lines;

    /// What is written, with what the peer is.
    public enum Kind {
        XLSX(Format.XLSX, "fastexcel-0.20.2"),
        XLSX_DENSE(Format.XLSX, "fastexcel-0.20.2-as-it-packs"),
        DOCX(Format.DOCX, "stax"),
        CSV(Format.CSV, "fastcsv-4.4.0-and-plain-scan"),
        DOCX4J(Format.DOCX, "docx4j-11.5.13");

        private final Format format;
        private final String peer;

        Kind(Format format, String peer) {
            this.format = format;
            this.peer = peer;
        }

        public String peer() {
            return peer;
        }
    }

    /// @param words gives the words of each next comment
    public TableBench(Kind kind, int lines, Supplier<String> words) throws IOException, SQLException {
        this(kind, lines, filled(lines, words));
    }

    /// @param folder that `filled` made; closing this removes it
    public TableBench(Kind kind, int lines, Path folder) throws SQLException {
        this.kind = kind;
        this.lines = lines;
        this.folder = folder;
        connection = connected(folder);
        DSLContext db = speaking(connection);
        consultation = new ConsultationId(db.fetchSingle(CONSULTATION).getId());
        rows = new TableRows(db);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /// A folder with a database of so many comments.
    public static Path filled(int lines, Supplier<String> words) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("bench-");
        new TableBenchData().fill(() -> connected(folder), lines, words);
        return folder;
    }

    private static Connection connected(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("bench") + ";OPTIMIZE_REUSE_RESULTS=0", "sa", "");
    }

    static DSLContext speaking(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings()
                        .withRenderSchema(false)
                        .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
    }

    /// Reads what the peer has in memory.
    private void remember() throws IOException, SQLException {
        if (kind != Kind.CSV && cells.isEmpty()) {
            TableCells.of(print(), rows.stream(consultation, Grouping.PROVISION, DSL.noCondition()), cells::add);
            connection.commit();
        }
    }

    /// The product's file; its size.
    public long ours() throws IOException, SQLException {
        long size = written(out -> {
            var file = Tables.composition(print(), kind.format);
            try (var all = rows.lines(consultation, Grouping.PROVISION, DSL.noCondition(), file::compose)) {
                file.write(all, out);
            }
        });
        connection.commit();
        return size;
    }

    /// The peer's file; its size.
    public long bare() throws IOException, SQLException {
        remember();
        long size = written(out -> {
            switch (kind) {
                case XLSX -> Peers.fastexcel(cells, out, Deflater.BEST_SPEED);
                case XLSX_DENSE -> Peers.fastexcel(cells, out, AS_IT_PACKS);
                case DOCX -> Peers.stax(cells, out);
                case DOCX4J -> Peers.docx4j(cells, out);
                case CSV -> Peers.scan(connection, out);
            }
        });
        connection.commit();
        return size;
    }

    private Print print() {
        Layout layout = Layouts.named("columns").orElseThrow();
        Counts counts = new Counts(
                new Counts.Bodies(40, 38, 2, 2, 0, 4),
                new Counts.Comments(lines, new Counts.Decided(lines, 0, 0, 0, 0), 0, 0, 0, 0, 0),
                0,
                0,
                false);
        Heading heading = new Heading("Dự thảo thử", null, "Cơ quan thử", null, null, null, true, true, null, AT, "");
        return new Print(new Messages(), layout, Languages.VI, heading, counts, DraftText.NONE, null);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }

    private static long written(Writing writing) throws IOException, SQLException {
        Path file = Files.createTempFile("bench-", ".out");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                writing.to(out);
            }
            return Files.size(file);
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
