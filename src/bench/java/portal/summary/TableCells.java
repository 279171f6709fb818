package portal.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import de.siegmar.fastcsv.reader.CsvReader;
import portal.summary.table.Format;
import portal.summary.table.Print;
import portal.summary.table.TableRow;
import portal.summary.table.Tables;

/// The cells that a table prints, for peers that write them from memory.
final class TableCells {

    private TableCells() {}

    static void of(Print print, Stream<TableRow> rows, Consumer<List<String>> line) throws IOException {
        var out = new ByteArrayOutputStream();
        try (rows) {
            Tables.write(print, Format.CSV, rows, out);
        }
        CsvReader.builder()
                .ofCsvRecord(out.toString(StandardCharsets.UTF_8).substring(1))
                .forEach(record -> line.accept(List.copyOf(record.getFields())));
    }
}
