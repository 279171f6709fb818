package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table as a workbook, all cells text. Memory stays flat: rows leave as they come, and where a sheet is full the
/// next one begins.
final class TableXlsx implements Composition {

    /// Rows of a sheet in the Office Open XML spreadsheet format.
    static final int FULL = 1_048_576;

    private final Print print;
    private final int full;
    private final Lines lines;
    private final SheetLines composed;

    TableXlsx(Print print) {
        this(print, FULL);
    }

    TableXlsx(Print print, int full) {
        this.print = print;
        this.full = full;
        lines = new Lines(print);
        composed = new SheetLines(print);
    }

    @Override
    public Optional<byte[]> compose(TableRow row) {
        return lines.next(row).map(composed::of);
    }

    @Override
    public void write(Stream<byte[]> lines, OutputStream out) throws IOException {
        try (Packing zip = new Packing(out)) {
            Book book = new Book(zip, print, full);
            lines.forEachOrdered(line -> book.add(ByteBuffer.wrap(line)));
            book.end();
            zip.entry("xl/styles.xml", BookParts.STYLES);
            zip.entry("docProps/custom.xml", BookParts.custom(print));
            zip.entry("[Content_Types].xml", BookParts.types(book.sheets()));
            zip.entry("_rels/.rels", BookParts.RELATIONS);
            zip.entry("xl/workbook.xml", BookParts.workbook(book.names()));
            zip.entry("xl/_rels/workbook.xml.rels", BookParts.workbookRelations(book.sheets()));
            zip.whole();
        }
    }

    /// The sheets, one after the other.
    private static final class Book {

        private final Packing zip;
        private final Print print;
        private final int full;
        private final List<String> names = new ArrayList<>();
        private SheetXml sheet;

        Book(Packing zip, Print print, int full) throws IOException {
            this.zip = zip;
            this.print = print;
            this.full = full;
            sheet = next();
        }

        private SheetXml next() throws IOException {
            int number = names.size() + 1;
            names.add(print.words().say("sheet") + (number == 1 ? "" : " " + number));
            zip.entry("xl/worksheets/sheet" + number + ".xml");
            return new SheetXml(new Xml(zip), print);
        }

        void add(ByteBuffer line) {
            int rows = line.getInt();
            try {
                if (sheet.row() + rows > full) {
                    sheet.end();
                    sheet = next();
                }
                sheet.add(rows, line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() {
            sheet.end();
        }

        int sheets() {
            return names.size();
        }

        List<String> names() {
            return names;
        }
    }
}
