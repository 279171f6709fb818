package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/// The one way from lines to a file.
public final class Tables {

    private Tables() {}

    /// Writes all lines that the layout lets through. The stream is left open.
    ///
    /// @param rows in the order of the layout's grouping
    public static void write(Print print, Format format, Stream<TableRow> rows, OutputStream out) throws IOException {
        TableFile file = switch (format) {
            case DOCX -> new TableDocx();
            case XLSX -> new TableXlsx();
            case CSV -> new TableCsv(true);
            case PDF -> new TablePdf();
            case HTML -> new TableHtml();
            case JSON -> new TableJson();
        };
        file.write(print, rows, new Unclosed(out));
    }
}
