package portal.summary;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes WordprocessingML element by element. Text may hold anything: what XML cannot hold is dropped, a line feed
/// becomes a line break and a tab a tab.
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    /// @throws IllegalStateException where the stream refuses the first bytes
    WordXml(OutputStream out, String root) {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:" + root);
            xml.writeAttribute("xmlns:w", NAMESPACE);
            xml.writeAttribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param attributes names and values in turn
    WordXml open(String element, String... attributes) {
        try {
            xml.writeStartElement("w:" + element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    WordXml empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    WordXml val(String element, String value) {
        return empty(element, "w:val", value);
    }

    WordXml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A stretch of text; style is a mix of b (bold), i (italic), u (underlined).
    WordXml run(String text, String style) {
        open("r");
        if (!style.isEmpty()) {
            open("rPr");
            style.chars().forEach(letter -> val(String.valueOf((char) letter), letter == 'u' ? "single" : "1"));
            close();
        }
        text(Cells.xml(text));
        return close();
    }

    /// A field that the reader's program computes, such as PAGE.
    WordXml field(String instruction) {
        return open("fldSimple", "w:instr", instruction).run("1", "").close();
    }

    /// A paragraph of one run, in a style of `styles.xml`.
    WordXml paragraph(String style, String text, String runStyle) {
        open("p").open("pPr").val("pStyle", style).close();
        if (!text.isEmpty()) {
            run(text, runStyle);
        }
        return close();
    }

    void end() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                piece(text.substring(start, i));
                if (i < text.length()) {
                    empty(text.charAt(i) == '\n' ? "br" : "tab");
                }
                start = i + 1;
            }
        }
    }

    private void piece(String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            open("t", "xml:space", "preserve");
            xml.writeCharacters(text);
            close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
