package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The one way from lines to a file.
public final class Tables {

    private Tables() {}

    /// Writes all lines that the layout lets through. The streams are left open.
    ///
    /// @param rows in the order of the layout's grouping
    public static void write(Print print, Format format, Stream<TableRow> rows, OutputStream out) throws IOException {
        inOrder(composition(print, format)).write(rows, out);
    }

    /// A file that is not written yet.
    public static Composition composition(Print print, Format format) {
        return switch (format) {
            case DOCX -> composed(print, () -> new TableDocx(print));
            case XLSX -> composed(print, () -> new TableXlsx(print));
            case CSV -> composed(print, () -> new TableCsv(print));
            case PDF -> new Late(new TablePdf(print));
            case HTML -> new Late(new TableHtml(print));
            case JSON -> new Late(new TableJson(print));
        };
    }

    /// Lines that are numbered in the table cannot be composed before their places are known.
    private static Composition composed(Print print, Supplier<Composition> file) {
        boolean numbered = print.layout().columns().stream()
                .anyMatch(column -> column.pieces().contains(Piece.ORDER));
        return numbered ? new Late(inOrder(file.get())) : file.get();
    }

    private static Late.InOrder inOrder(Composition file) {
        return (rows, out) -> file.write(rows.map(file::compose).flatMap(Optional::stream), out);
    }
}
