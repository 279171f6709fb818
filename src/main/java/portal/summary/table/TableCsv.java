package portal.summary.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The table as comma-separated values (RFC 4180) in UTF-8.
///
/// @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
record TableCsv(boolean mark) implements TableFile {

    private static final int ROOM = 1 << 14;

    @Override
    public void write(Print print, Stream<TableRow> rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), ROOM);
        if (mark) {
            writer.write('\ufeff');
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(print.head().labels().stream()
                .map(label -> label.replace('\n', ' '))
                .toList());
        Lines lines = new Lines(print);
        rows.forEachOrdered(row -> lines.next(row).ifPresent(line -> csv.writeRecord(cells(line))));
        csv.flush();
        writer.flush();
    }

    private static List<String> cells(Line line) {
        return line.cells().stream().map(cell -> Cells.plain(cell.plain())).toList();
    }
}
