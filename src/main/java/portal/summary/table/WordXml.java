package portal.summary.table;

import java.nio.ByteBuffer;

/// Writes WordprocessingML. A line feed in a text becomes a line break and a tab a tab.
final class WordXml {

    /// A paragraph of a cell, open.
    static final String CELL = "<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>";

    /// A paragraph of a cell without words.
    static final String EMPTY = CELL + "</w:p>";

    private final Xml xml;
    private final String root;

    /// A stretch to be set into a part.
    WordXml(Xml xml) {
        this.xml = xml;
        root = "";
    }

    /// A part of the document, begun.
    WordXml(Xml xml, String root) {
        this.xml = xml;
        this.root = root;
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root + " xmlns:w=\""
                + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
    }

    WordXml raw(String markup) {
        xml.raw(markup);
        return this;
    }

    WordXml text(String text) {
        xml.text(text);
        return this;
    }

    WordXml bytes(ByteBuffer from, int length) {
        xml.bytes(from, length);
        return this;
    }

    void flush() {
        xml.flush();
    }

    /// A stretch of text; style is a mix of b (bold), i (italic), u (underlined).
    WordXml run(String text, String style) {
        if (text.isEmpty()) {
            return this;
        }
        xml.raw("<w:r>");
        if (!style.isEmpty()) {
            xml.raw("<w:rPr>");
            for (int i = 0; i < style.length(); i++) {
                xml.raw(
                        style.charAt(i) == 'u'
                                ? "<w:u w:val=\"single\"/>"
                                : style.charAt(i) == 'b' ? "<w:b/>" : "<w:i/>");
            }
            xml.raw("</w:rPr>");
        }
        pieces(text);
        xml.raw("</w:r>");
        return this;
    }

    /// Text that is neither seen nor printed.
    WordXml hidden(String text) {
        xml.raw("<w:r><w:rPr><w:vanish/></w:rPr><w:t>").text(text).raw("</w:t></w:r>");
        return this;
    }

    /// A paragraph of one run, in a style of `styles.xml`.
    WordXml paragraph(String style, String text, String runStyle) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        return run(text, runStyle).raw("</w:p>");
    }

    /// A field that the reader's program computes, such as PAGE.
    WordXml field(String instruction) {
        xml.raw("<w:fldSimple w:instr=\"" + instruction + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
        return this;
    }

    /// Opens a table; its rows follow.
    WordXml table(int[] columns, boolean ruled) {
        int sum = 0;
        for (int width : columns) {
            sum += width;
        }
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + sum + "\" w:type=\"dxa\"/>");
        if (ruled) {
            xml.raw("<w:tblBorders>");
            for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
            }
            xml.raw("</w:tblBorders>");
        }
        xml.raw("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : columns) {
            xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        return raw("</w:tblGrid>");
    }

    /// Opens a cell; its paragraphs follow.
    WordXml cell(int width, String more) {
        return raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + more + "</w:tcPr>");
    }

    void end() {
        xml.raw("</w:" + root + ">").flush();
    }

    private void pieces(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                if (i > start) {
                    xml.raw("<w:t xml:space=\"preserve\">")
                            .text(start == 0 && end ? text : text.substring(start, i))
                            .raw("</w:t>");
                }
                if (!end) {
                    xml.raw(text.charAt(i) == '\n' ? "<w:br/>" : "<w:tab/>");
                }
                start = i + 1;
            }
        }
    }
}
