package portal.summary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dhatim.fastexcel.Workbook;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;

/// What bare libraries do with the same cells.
final class Peers {

    private static final int FLUSH = 1024;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Peers() {}

    static void fastexcel(List<List<String>> cells, OutputStream out, int level) throws IOException {
        try (var book = new Workbook(out, "bench", "1.0")) {
            book.setCompressionLevel(level);
            var sheet = book.newWorksheet("1");
            int next = 0;
            for (var line : cells) {
                for (int column = 0; column < line.size(); column++) {
                    sheet.inlineString(next, column, line.get(column));
                }
                if (++next % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
    }

    /// One paragraph and run a cell, no styles; buffered, since the writer hands on every byte by itself.
    static void stax(List<List<String>> cells, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(new BufferedOutputStream(zip, 1 << 16), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:document");
            xml.writeAttribute("xmlns:w", W);
            xml.writeStartElement("w:body");
            xml.writeStartElement("w:tbl");
            for (var line : cells) {
                xml.writeStartElement("w:tr");
                for (var cell : line) {
                    xml.writeStartElement("w:tc");
                    xml.writeStartElement("w:p");
                    xml.writeStartElement("w:r");
                    xml.writeStartElement("w:t");
                    xml.writeAttribute("xml:space", "preserve");
                    xml.writeCharacters(cell);
                    for (int i = 0; i < 4; i++) {
                        xml.writeEndElement();
                    }
                }
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }

    static void docx4j(List<List<String>> cells, OutputStream out) throws IOException {
        try {
            var factory = new ObjectFactory();
            var word = WordprocessingMLPackage.createPackage();
            var table = factory.createTbl();
            for (var line : cells) {
                var row = factory.createTr();
                for (var cell : line) {
                    var text = factory.createText();
                    text.setValue(cell);
                    text.setSpace("preserve");
                    var run = factory.createR();
                    run.getContent().add(text);
                    var paragraph = factory.createP();
                    paragraph.getContent().add(run);
                    var box = factory.createTc();
                    box.getContent().add(paragraph);
                    row.getContent().add(box);
                }
                table.getContent().add(row);
            }
            word.getMainDocumentPart().addObject(table);
            word.save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
    }

    /// The same twelve columns as they lie, without order, to FastCSV.
    static void scan(Connection connection, OutputStream out) throws IOException, SQLException {
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (var statement = connection.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION 1");
            try (var rows = statement.executeQuery("""
                    select c.number, p.eid, c.author_name, c.letter_number, c.submitted_at, c.kind, c.stance, e.words,
                    e.wording, e.reason, o.outcome, o.reason from comment c
                    join comment_edition e on e.comment_id = c.id and e.edition = 1
                    left join outcome o on o.comment_id = c.id and o.revision = 1
                    left join provision p on p.id = c.provision_id""")) {
                var line = new ArrayList<String>(12);
                while (rows.next()) {
                    line.clear();
                    for (int i = 1; i <= 12; i++) {
                        String cell = rows.getString(i);
                        line.add(cell == null ? "" : cell);
                    }
                    csv.writeRecord(line);
                }
            }
            statement.execute("SET LAZY_QUERY_EXECUTION 0");
        }
        csv.flush();
    }
}
