package portal.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// The table as a workbook of one sheet, twelve columns, all cells text. Memory stays flat: rows leave as they come.
final class TableXlsx implements TableFile {

    private static final int FLUSH = 1024;

    /// Rows whose height is set; those below are left to the reader's program, since heights are held in memory.
    private static final int MEASURED = 20_000;

    private static final double[] WIDTHS = {10, 20, 28, 14, 12, 13, 16, 60, 44, 36, 18, 60};

    @Override
    public void write(Heading heading, Counts counts, Stream<TableRow> rows, FormWords words, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(new Unclosed(out), "portal", "1.0")) {
            book.setCompressionLevel(1);
            book.setGlobalDefaultFont("Times New Roman", 11);
            Worksheet sheet = book.newWorksheet(words.say("sheet"));
            head(sheet, words.columns(), words.provisional(heading, counts));
            Lines lines = new Lines(sheet);
            rows.forEachOrdered(row -> lines.add(words.cells(row), row.open()));
            sheet.setAutoFilter(0, 0, lines.next - 1, WIDTHS.length - 1);
            book.finish();
        }
    }

    private static void head(Worksheet sheet, List<String> columns, @Nullable String provisional) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(0, column, columns.get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor("E6ECF4")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        sheet.freezePane(2, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P/&N", Position.CENTER);
        if (provisional != null) {
            sheet.header(provisional.replace("&", "&&"), Position.RIGHT);
        }
    }

    /// Rows of the sheet; a cell that is too long goes on in the rows below its own.
    private static final class Lines {

        private final Worksheet sheet;
        private int next = 1;

        Lines(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(List<String> cells, boolean open) {
            List<List<String>> parts = cells.stream()
                    .map(cell -> Cells.parts(Cells.plain(Cells.xml(cell))))
                    .toList();
            int rows = parts.stream().mapToInt(List::size).max().orElse(1);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < parts.size(); column++) {
                    cell(column, part(parts, column, row), open);
                }
                if (next < MEASURED) {
                    sheet.rowHeight(next, height(parts, row));
                }
                next++;
                flushed();
            }
        }

        /// The number stands in every row of a line, so that filtering by it shows all of them.
        private static String part(List<List<String>> parts, int column, int row) {
            List<String> cell = parts.get(column);
            return row < cell.size() ? cell.get(row) : column == 0 ? cell.getFirst() : "";
        }

        private void cell(int column, String text, boolean open) {
            if (!text.isEmpty()) {
                sheet.inlineString(next, column, text);
            }
            var style = sheet.style(next, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN);
            (open && column >= WIDTHS.length - 2 ? style.fillColor("FCF4E2") : style).set();
        }

        /// In points, for the cell that needs most lines; 409 is the most that a row may have.
        private static double height(List<List<String>> parts, int row) {
            double most = 1;
            for (int column = 0; column < parts.size(); column++) {
                double width = WIDTHS[column] * 1.05;
                most = Math.max(
                        most,
                        part(parts, column, row)
                                .lines()
                                .mapToDouble(line -> Math.ceil((line.length() + 1) / width))
                                .sum());
            }
            return Math.min(409, 15 * most);
        }

        private void flushed() {
            if (next % FLUSH == 0) {
                try {
                    sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
