package portal.summary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The table as comma-separated values (RFC 4180) in UTF-8, twelve columns.
///
/// @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
record TableCsv(boolean mark) implements TableFile {

    @Override
    public void write(Heading heading, Counts counts, Stream<TableRow> rows, FormWords words, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark) {
            writer.write('\ufeff');
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(words.columns());
        rows.forEachOrdered(row -> {
            List<String> cells = words.cells(row).stream().map(Cells::plain).toList();
            csv.writeRecord(cells);
        });
        csv.flush();
        writer.flush();
    }
}
