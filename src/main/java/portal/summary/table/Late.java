package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/// For files whose lines cannot be composed by themselves: each is kept as it is until all before it are written.
///
/// @param file takes the lines in order
record Late(InOrder file) implements Composition {

    /// Writes a file line by line as they come.
    interface InOrder {
        void write(Stream<TableRow> rows, OutputStream out) throws IOException;
    }

    @Override
    public Optional<byte[]> compose(TableRow row) {
        return Optional.of(RowBytes.of(row));
    }

    @Override
    public void write(Stream<byte[]> lines, OutputStream out) throws IOException {
        file.write(lines.map(RowBytes::row), out);
    }
}
