package portal.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A Word file of one part, written element by element. Text may hold anything: a line feed becomes a line break, what
/// XML cannot hold is dropped.
final class Docx implements AutoCloseable {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;

    Docx(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part("[Content_Types].xml", TYPES);
        part("_rels/.rels", RELATIONS);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(zip, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        open("document", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        open("body");
    }

    /// @param attributes names and values in turn
    Docx open(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement("w:" + element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Docx end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Docx empty(String element, String... attributes) throws IOException {
        return open(element, attributes).end();
    }

    /// A stretch of text.
    ///
    /// @param style letters: b bold, i italic, s struck out
    /// @param element `t`, or `delText` inside a tracked deletion
    Docx run(String text, String style, String element) throws IOException {
        open("r").open("rPr");
        empty("rFonts", "w:ascii", "Times New Roman", "w:hAnsi", "Times New Roman", "w:cs", "Times New Roman");
        for (char letter : style.toCharArray()) {
            empty(letter == 's' ? "strike" : String.valueOf(letter));
        }
        empty("sz", "w:val", "24").end();
        String[] lines = clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            words(lines[i], element);
        }
        return end();
    }

    private void words(String text, String element) throws IOException {
        if (!text.isEmpty()) {
            open(element, "xml:space", "preserve");
            try {
                xml.writeCharacters(text);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            end();
        }
    }

    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c >= ' ' && c < 0xd800 || c == '\n' || c == '\t' || c >= 0xe000 && c != 0xfffe && c != 0xffff)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// Ends the page description and the file; the stream stays open.
    @Override
    public void close() throws IOException {
        open("sectPr").empty("pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        empty("pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134");
        end().end().end();
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
