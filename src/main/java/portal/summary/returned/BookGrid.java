package portal.summary.returned;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import portal.summary.table.Mark;

/// The sheets of a workbook, read as a stream, one below the other. A row that goes on with the line above it is put
/// back together.
final class BookGrid {

    private final List<List<String>> rows = new ArrayList<>();
    private long characters;

    static Grid read(Path file) throws Exception {
        BookGrid grid = new BookGrid();
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(book);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                Sheet sheet = grid.new Sheet();
                try (InputStream in = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, sheet, false));
                    xml.parse(new InputSource(in));
                }
                grid.add(sheet);
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            grid.fill(zip);
            return new Grid(joined(grid.rows), Zipped.mark(zip));
        }
    }

    private void add(Sheet sheet) {
        rows.addAll(sheet.found);
    }

    /// Merged cells, where the file keeps their text in the first alone; of one sheet, since further ones follow it.
    private void fill(ZipFile zip) throws Exception {
        if (zip.getEntry("xl/worksheets/sheet1.xml") == null) {
            return;
        }
        try (InputStream in = Zipped.part(zip, "xl/worksheets/sheet1.xml")) {
            XMLStreamReader xml = Zipped.xml(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    fill(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                }
            }
        }
    }

    private void fill(CellRangeAddress merged) {
        int column = merged.getFirstColumn();
        for (int row = merged.getFirstRow() + 1; row <= merged.getLastRow() && row < rows.size(); row++) {
            List<String> above = rows.get(row - 1);
            List<String> cells = rows.get(row);
            if (column < above.size()) {
                put(
                        cells,
                        column,
                        column < cells.size() && !cells.get(column).isEmpty() ? cells.get(column) : above.get(column));
            }
        }
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private static List<List<String>> joined(List<List<String>> rows) {
        List<List<String>> joined = new ArrayList<>();
        for (List<String> cells : rows) {
            if (!joined.isEmpty() && !cells.isEmpty() && cells.getLast().equals(Mark.MORE)) {
                List<String> above = joined.getLast();
                for (int i = 0; i < cells.size() - 1; i++) {
                    String part = unmarked(cells.get(i));
                    if (part != null && i < above.size()) {
                        above.set(i, above.get(i).replaceFirst("^\\(1/\\d+\\) ", "") + part);
                    }
                }
            } else {
                joined.add(cells);
            }
        }
        return joined;
    }

    private static @Nullable String unmarked(String part) {
        String bare = part.replaceFirst("^\\(\\d+/\\d+\\) ", "");
        return bare.length() == part.length() ? null : bare;
    }

    /// Cells of one sheet as they come; gaps are empty. A program that writes a cell anew may leave its old
    /// inline text behind the new one; what is read first holds.
    private final class Sheet implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<List<String>> found = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            while (found.size() < number) {
                found.add(new ArrayList<>());
            }
            found.add(row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            boolean rest =
                    column < row.size() && (text == null || !row.get(column).isEmpty());
            if (rest) {
                return;
            }
            String words = text == null ? "" : text;
            characters += words.length();
            Grid.demand(characters);
            put(row, column, words);
        }
    }
}
