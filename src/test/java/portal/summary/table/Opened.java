package portal.summary.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A table as a file of each format, opened by programs of other people.
final class Opened {

    private Opened() {}

    static byte[] file(Format format, Print print, List<TableRow> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.write(print, format, lines.stream(), out);
        return out.toByteArray();
    }

    static XSSFSheet workbook(List<TableRow> lines, Print print) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(Format.XLSX, print, lines)))) {
            return book.getSheetAt(0);
        }
    }

    static XWPFDocument document(List<TableRow> lines, Print print) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file(Format.DOCX, print, lines)));
    }

    /// All words of a file, read by somebody else's program.
    static String text(Format format, byte[] bytes) throws IOException {
        return switch (format) {
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                    yield document.getHeaderList().getFirst().getText()
                            + document.getParagraphs().stream()
                                    .map(paragraph -> paragraph.getText())
                                    .collect(Collectors.joining("\n"))
                            + document.getTables().stream()
                                    .map(XWPFTable::getText)
                                    .collect(Collectors.joining("\n"));
                }
            }
            case XLSX -> {
                StringBuilder text = new StringBuilder();
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    book.getSheetAt(0)
                            .forEach(row -> row.forEach(cell ->
                                    text.append(cell.getStringCellValue()).append('\n')));
                }
                yield text.toString();
            }
            case PDF -> {
                try (var document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document) + "R1-0001";
                }
            }
            case HTML -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).wholeText();
            case JSON -> strings(JsonMapper.builder().build().readTree(bytes));
            case CSV -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String strings(JsonNode node) {
        return node.isString()
                ? node.stringValue() + "\n"
                : node.valueStream().map(Opened::strings).collect(Collectors.joining());
    }
}
