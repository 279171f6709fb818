package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.table.Made.many;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.outcomes.OutcomeKind;

class LongTablesTest {

    private static final int MANY = 10_000;

    /// Formats whose files hold no moment of their making.
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "XLSX", "DOCX", "HTML", "JSON"})
    void linesMayBeComposedInAnyOrder(Format format) throws IOException {
        for (String layout : List.of("national", "five", "columns")) {
            Print print = Made.print(layout, Languages.VI);
            List<TableRow> rows = rows(400);
            ByteArrayOutputStream inOrder = new ByteArrayOutputStream();
            Tables.write(print, format, rows.stream(), inOrder);
            assertThat(unpacked(format, shuffled(print, format, rows)))
                    .isEqualTo(unpacked(format, inOrder.toByteArray()));
        }
    }

    @Test
    void aDocumentTakesTenThousandLines() throws IOException, XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.write(Made.print("columns", Languages.VI), Format.DOCX, rows(MANY).stream(), out);
        assertThat(rowsIn(out.toByteArray())).isEqualTo(MANY + 1);
    }

    @Test
    void whereASheetIsFullTheNextOneBegins() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableXlsx file = new TableXlsx(Made.print("national", Languages.VI), 7);
        file.write(many(12).stream().map(file::compose).flatMap(Optional::stream), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).isEqualTo("Bản tổng hợp 2");
            int lines = 0;
            for (var sheet : book) {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("NHÓM VẤN ĐỀ");
                lines += sheet.getLastRowNum() - 1;
            }
            assertThat(lines).isEqualTo(12);
        }
    }

    private static byte[] shuffled(Print print, Format format, List<TableRow> rows) throws IOException {
        Composition file = Tables.composition(print, format);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, new Random(1));
        byte[][] lines = new byte[rows.size()][];
        order.forEach(at -> lines[at] = file.compose(rows.get(at)).orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(List.of(lines).stream(), out);
        return out.toByteArray();
    }

    private static List<TableRow> rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> Made.line(
                        i,
                        "art_" + (1 + i / 9) + "__para_1",
                        "Ý kiến thứ " + i,
                        i % 2 == 0 ? OutcomeKind.EXPLAINED : null,
                        i % 4 == 0 ? "đã rõ" : null))
                .toList();
    }

    /// The largest part of a zip, which is the table; another file as it is.
    private static byte[] unpacked(Format format, byte[] file) throws IOException {
        if (format != Format.XLSX && format != Format.DOCX) {
            return file;
        }
        byte[] largest = new byte[0];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                largest = part.length > largest.length ? part : largest;
            }
        }
        return largest;
    }

    private static int rowsIn(byte[] document) throws IOException, XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory()
                .createXMLStreamReader(new ByteArrayInputStream(unpacked(Format.DOCX, document)));
        int rows = 0;
        int tables = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tblHeader")) {
                tables++;
            }
            if (event == XMLStreamConstants.END_ELEMENT
                    && tables > 0
                    && xml.getLocalName().equals("tr")) {
                rows++;
            }
        }
        return rows;
    }
}
