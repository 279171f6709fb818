package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        Book book = new Book(zip, print, full);
        rows.forEachOrdered(book::add);
        book.end();
        entry(zip, "xl/styles.xml", BookParts.STYLES);
        entry(zip, "docProps/custom.xml", BookParts.custom(print));
        entry(zip, "[Content_Types].xml", BookParts.types(book.sheets()));
        entry(zip, "_rels/.rels", BookParts.RELATIONS);
        entry(zip, "xl/workbook.xml", BookParts.workbook(book.names()));
        entry(zip, "xl/_rels/workbook.xml.rels", BookParts.workbookRelations(book.sheets()));
        zip.finish();
        zip.flush();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// The sheets, one after the other.
    private static final class Book {

        private final ZipOutputStream zip;
        private final Print print;
        private final Lines lines;
        private final int full;
        private final List<String> names = new ArrayList<>();
        private SheetXml sheet;

        Book(ZipOutputStream zip, Print print, int full) throws IOException {
            this.zip = zip;
            this.print = print;
            this.full = full;
            lines = new Lines(print);
            sheet = next();
        }

        private SheetXml next() throws IOException {
            int number = names.size() + 1;
            names.add(print.words().say("sheet") + (number == 1 ? "" : " " + number));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + number + ".xml"));
            return new SheetXml(new Xml(zip), print);
        }

        void add(TableRow row) {
            lines.next(row).ifPresent(line -> {
                try {
                    List<List<String>> parts = SheetXml.parts(line);
                    if (sheet.row() + SheetXml.rows(parts) > full) {
                        sheet.end();
                        zip.closeEntry();
                        sheet = next();
                    }
                    sheet.add(line, parts);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        void end() throws IOException {
            sheet.end();
            zip.closeEntry();
        }

        int sheets() {
            return names.size();
        }

        List<String> names() {
            return names;
        }
    }
}
