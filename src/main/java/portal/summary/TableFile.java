package portal.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/// Writes the table as one kind of file, line by line as they come. The stream is left open.
interface TableFile {

    void write(Heading heading, Counts counts, Stream<TableRow> rows, FormWords words, OutputStream out)
            throws IOException;
}
