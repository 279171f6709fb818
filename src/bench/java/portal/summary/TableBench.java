package portal.summary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import portal.comments.Door;
import portal.outcomes.OutcomeKind;
import portal.platform.Messages;

/// The exporters of the table on lines in memory, and the bare libraries on the same cells; it stands in this room to
/// reach them. Both write to a file on disk.
public final class TableBench {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-11-22T09:30:00");
    private static final FormWords WORDS = new FormWords(new Messages(), Messages.VIETNAMESE);
    private static final int FLUSH = 1024;

    private final Kind kind;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();

    /// What is written, with what the peer is.
    public enum Kind {
        XLSX(new TableXlsx(), "fastexcel-0.20.2"),
        CSV(new TableCsv(true), "fastcsv-4.4.0");

        private final TableFile file;
        private final String peer;

        Kind(TableFile file, String peer) {
            this.file = file;
            this.peer = peer;
        }

        public String peer() {
            return peer;
        }
    }

    /// @param words gives the words of each next comment
    public TableBench(Kind kind, int lines, Supplier<String> words) {
        this.kind = kind;
        for (int i = 1; i <= lines; i++) {
            var row = row(i, words);
            rows.add(row);
            cells.add(WORDS.cells(row).stream().map(Cells::plain).toList());
        }
    }

    /// The product's file; its size.
    public long ours() throws IOException {
        var counts = new Counts(
                new Counts.Bodies(40, 38, 2, 2, 0, 4),
                new Counts.Comments(rows.size(), new Counts.Decided(rows.size(), 0, 0, 0, 0), 0, 0, 0, 0),
                0,
                0,
                false);
        var heading = new Heading("Dự thảo thử", null, "Cơ quan thử", null, null, null, true, AT);
        return written(out -> kind.file.write(heading, counts, rows.stream(), WORDS, out));
    }

    /// The peer's file; its size.
    public long bare() throws IOException {
        return written(kind == Kind.XLSX ? this::fastexcel : this::fastcsv);
    }

    private void fastexcel(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "bench", "1.0")) {
            book.setCompressionLevel(1);
            var sheet = book.newWorksheet("1");
            int next = 0;
            for (var line : (Iterable<List<String>>) lines()::iterator) {
                for (int column = 0; column < line.size(); column++) {
                    sheet.inlineString(next, column, line.get(column));
                }
                if (++next % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private void fastcsv(OutputStream out) throws IOException {
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines().forEach(csv::writeRecord);
        csv.flush();
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(WORDS.columns()), cells.stream());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static long written(Writing writing) throws IOException {
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

    private static TableRow row(int i, Supplier<String> words) {
        return new TableRow(
                i,
                TableRow.Section.PROVISION,
                "art_" + (1 + i / 10) + "__para_2",
                i,
                "R1-%05d".formatted(i),
                new TableRow.Speaker("Trần Thử Nghiệm", "Chuyên viên", null, "Cơ quan thử " + i % 40, null, i % 2 == 0, Door.TYPED, null),
                words.get(),
                i % 3 == 0 ? words.get() : null,
                i % 3 == 0 ? words.get() : null,
                OutcomeKind.ABSORBED,
                words.get(),
                portal.comments.Kind.PROPOSAL,
                null,
                null,
                null,
                null,
                AT,
                "1");
    }
}
