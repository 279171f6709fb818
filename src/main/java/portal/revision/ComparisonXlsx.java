package portal.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The comparison as a sheet to filter and annotate.
final class ComparisonXlsx {

    private static final double[] WIDTHS = {18, 18, 60, 18, 60, 14, 40};
    private static final int LONGEST = 32_000;

    private ComparisonXlsx() {}

    static void write(ComparisonTitle title, List<ComparedRow> rows, ComparisonWords words, OutputStream out)
            throws IOException {
        Workbook book = new Workbook(out, "portal", "1.0");
        Worksheet sheet = book.newWorksheet(words.say("sheet"));
        String[] columns = {"change", "old.place", "column.old", "now.place", "column.now", "similarity", "column.why"};
        for (int column = 0; column < columns.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(0, column, words.say(columns[column]));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (ComparedRow row : rows) {
            cell(sheet, line, 0, words.change(row.change()));
            cell(sheet, line, 1, row.old() == null ? "" : row.old());
            cell(sheet, line, 2, row.old() == null ? words.say("new-line") : row.oldText());
            cell(sheet, line, 3, row.now() == null ? "" : row.now());
            cell(sheet, line, 4, row.now() == null ? words.say("dropped") : row.nowText());
            sheet.value(line, 5, Math.round(row.similarity() * 1000) / 1000.0);
            cell(sheet, line, 6, words.explained(row));
            line++;
        }
        sheet.setAutoFilter(0, 0, line - 1, columns.length - 1);
        book.finish();
    }

    private static void cell(Worksheet sheet, int line, int column, String text) {
        sheet.inlineString(line, column, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
    }
}
