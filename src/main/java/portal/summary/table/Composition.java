package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/// The table on its way into one file. Each line is composed by itself, before it is known where it comes to stand;
/// what
/// that gives is kept as bytes and comes back in order. So most of the work is done while lines are still read.
public interface Composition {

    /// What the file needs of the line; empty where the layout leaves it out. By one thread at a time.
    Optional<byte[]> compose(TableRow row);

    /// Writes the file once all its lines are composed. The streams are left open.
    ///
    /// @param lines in the order of the layout's grouping
    void write(Stream<byte[]> lines, OutputStream out) throws IOException;
}
