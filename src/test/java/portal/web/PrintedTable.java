package portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// The lines of a downloaded national form, read by a library that had no part in writing it.
final class PrintedTable {

    private static final Pattern MARK = Pattern.compile("⟦(.+?)⟧");

    /// Rows above the lines of a sheet: its title and the names of the columns.
    private static final int HEAD = 2;

    private PrintedTable() {}

    static List<FormLine> ofDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable table =
                    Collections.max(document.getTables(), Comparator.comparingInt(XWPFTable::getNumberOfRows));
            return lines(table.getRows().stream()
                    .skip(1)
                    .map(row ->
                            row.getTableCells().stream().map(PrintedTable::text).toList())
                    .toList());
        }
    }

    static List<FormLine> ofWorkbook(Path file) throws IOException {
        DataFormatter shown = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return lines(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .skip(HEAD)
                    .map(row -> IntStream.range(0, row.getLastCellNum())
                            .mapToObj(column -> shown.formatCellValue(row.getCell(column)))
                            .toList())
                    .toList());
        }
    }

    private static List<FormLine> lines(List<List<String>> rows) {
        List<FormLine> lines = new ArrayList<>();
        for (List<String> cells : rows) {
            Matcher mark = MARK.matcher(String.join("\n", cells));
            lines.add(new FormLine(
                    mark.find() ? mark.group(1) : "none",
                    cells.getFirst().isEmpty() && !lines.isEmpty()
                            ? lines.getLast().place()
                            : cells.getFirst(),
                    cells.get(1),
                    MARK.matcher(cells.get(2)).replaceAll(""),
                    cells.get(3)));
        }
        return lines;
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}
