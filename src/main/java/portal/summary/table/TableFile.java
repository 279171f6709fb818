package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/// Writes the table as one kind of file, line by line as they come. The stream is left open.
interface TableFile {

    void write(Print print, Stream<TableRow> rows, OutputStream out) throws IOException;
}
