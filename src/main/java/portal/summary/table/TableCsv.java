package portal.summary.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The table as comma-separated values (RFC 4180) in UTF-8.
///
/// @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
record TableCsv(boolean mark) implements TableFile {

    @Override
    public void write(Print print, Stream<TableRow> rows, OutputStream out) throws IOException {
        try (Writer writer = new Utf8(out)) {
            if (mark) {
                writer.write('\ufeff');
            }
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            csv.writeRecord(print.head().labels().stream()
                    .map(label -> label.replace('\n', ' '))
                    .toList());
            Lines lines = new Lines(print);
            rows.forEachOrdered(row -> lines.next(row).ifPresent(line -> csv.writeRecord(cells(line))));
            csv.flush();
        }
    }

    private static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>(line.cells().size());
        for (Line.Cell cell : line.cells()) {
            cells.add(Cells.plain(cell.plain()));
        }
        return cells;
    }
}
