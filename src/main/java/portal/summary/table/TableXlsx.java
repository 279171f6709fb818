package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The table as a workbook, all cells text. Memory stays flat: rows leave as they come, and where a sheet is full the
/// next one begins.
final class TableXlsx implements TableFile {

    /// Rows of a sheet in the Office Open XML spreadsheet format.
    static final int FULL = 1_048_576;

    private final int full;

    TableXlsx() {
        this(FULL);
    }

    TableXlsx(int full) {
        this.full = full;
    }

    @Override
    public void write(Print print, Stream<TableRow> rows, OutputStream out) throws IOException {
        try (Packing zip = new Packing(out)) {
            Book book = new Book(zip, print, full);
            rows.forEachOrdered(book::add);
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
        private final Lines lines;
        private final int full;
        private final List<String> names = new ArrayList<>();
        private SheetXml sheet;

        Book(Packing zip, Print print, int full) throws IOException {
            this.zip = zip;
            this.print = print;
            this.full = full;
            lines = new Lines(print);
            sheet = next();
        }

        private SheetXml next() throws IOException {
            int number = names.size() + 1;
            names.add(print.words().say("sheet") + (number == 1 ? "" : " " + number));
            zip.entry("xl/worksheets/sheet" + number + ".xml");
            return new SheetXml(new Xml(zip), print);
        }

        void add(TableRow row) {
            lines.next(row).ifPresent(line -> {
                try {
                    List<List<String>> parts = SheetXml.parts(line);
                    if (sheet.row() + SheetXml.rows(parts) > full) {
                        sheet.end();
                        sheet = next();
                    }
                    sheet.add(line, parts);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
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
