package portal.summary.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table as comma-separated values (RFC 4180) in UTF-8, with the byte order mark by which Excel knows it.
final class TableCsv implements Composition {

    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
    private static final int ROOM = 1 << 16;

    private final Print print;
    private final Lines lines;
    private final Bytes line = new Bytes();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new Utf8(line));

    TableCsv(Print print) {
        this.print = print;
        lines = new Lines(print);
    }

    @Override
    public Optional<byte[]> compose(TableRow row) {
        return lines.next(row).map(line -> record(cells(line)));
    }

    @Override
    public void write(Stream<byte[]> lines, OutputStream out) throws IOException {
        OutputStream buffer = new BufferedOutputStream(out, ROOM);
        buffer.write(MARK);
        buffer.write(record(print.head().labels().stream()
                .map(label -> label.replace('\n', ' '))
                .toList()));
        lines.forEachOrdered(line -> {
            try {
                buffer.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        buffer.flush();
    }

    private byte[] record(List<String> cells) {
        try {
            csv.writeRecord(cells);
            csv.flush();
            return line.taken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
