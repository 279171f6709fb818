package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table as a Word document, streamed: rows leave as they come, the document is never held in memory. Until it is
/// issued the head of every page says that it is provisional, and open cells are tinted.
final class TableDocx implements Composition {

    private static final String TINT = "FCF4E2";

    private final Print print;
    private final Look look;
    private final int[] widths;
    private final Paging paging;
    private final Lines lines;
    private final WordLines composed;

    TableDocx(Print print) {
        this.print = print;
        look = Look.of(print.layout());
        widths = print.layout().widths(look.width());
        paging = new Paging(print.layout().columns(), widths, look);
        lines = new Lines(print);
        composed = new WordLines(print.layout().columns(), paging);
    }

    @Override
    public Optional<byte[]> compose(TableRow row) {
        return lines.next(row).map(composed::of);
    }

    @Override
    public void write(Stream<byte[]> rows, OutputStream out) throws IOException {
        FormHead head = print.head();
        try (Packing zip = new Packing(out)) {
            zip.entry("[Content_Types].xml", WordParts.TYPES);
            zip.entry("_rels/.rels", WordParts.RELATIONS);
            zip.entry("word/_rels/document.xml.rels", WordParts.DOCUMENT_RELATIONS);
            zip.entry(
                    "word/styles.xml",
                    WordParts.styles(print.languages().first().getLanguage(), look));
            zip.entry("docProps/core.xml", WordParts.core(String.join(" ", head.title())));
            zip.entry("docProps/custom.xml", BookParts.custom(print));
            zip.entry("word/header1.xml");
            new WordHead(new WordXml(new Xml(zip), "hdr"), head, look).everyPage();
            zip.entry("word/footer1.xml");
            new WordHead(new WordXml(new Xml(zip), "ftr"), head, look).foot();
            zip.entry("word/document.xml");
            document(new WordXml(new Xml(zip), "document"), head, rows);
            zip.whole();
        }
    }

    private void document(WordXml xml, FormHead head, Stream<byte[]> rows) {
        xml.raw("<w:body>");
        WordHead page = new WordHead(xml, head, look);
        page.above();
        xml.table(widths, true);
        labels(xml, head.labels(), widths);
        Rows table = new Rows(xml, print, widths, paging);
        rows.forEachOrdered(row -> table.add(ByteBuffer.wrap(row)));
        if (lines.printed() == 0) {
            table.none();
        }
        xml.raw("</w:tbl>");
        page.below(lines.leftOut());
        xml.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"" + Look.PAGE + "\" w:h=\""
                + Look.HIGH + "\" w:orient=\"landscape\"/><w:pgMar w:top=\"" + look.margin() + "\" w:right=\""
                + look.margin() + "\" w:bottom=\"" + look.margin() + "\" w:left=\"" + look.left()
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body>");
        xml.end();
    }

    private static void labels(WordXml xml, List<String> labels, int[] widths) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < widths.length; column++) {
            xml.cell(widths[column], "<w:vAlign w:val=\"center\"/>");
            xml.paragraph("Column", labels.get(column), "").raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    /// The lines; merged columns are one cell over those of a group.
    private static final class Rows {

        private static final String END = "</w:tc>";

        private final WordXml xml;
        private final List<Column> columns;
        private final String[] plain;
        private final String[] tinted;
        private final String[] fresh;
        private final String[] going;
        private final Paging paging;
        private final String again;
        private @Nullable String before;

        Rows(WordXml xml, Print print, int[] widths, Paging paging) {
            this.xml = xml;
            this.paging = paging;
            columns = print.layout().columns();
            again = print.words().again();
            plain = starts(widths, "");
            tinted = starts(widths, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + TINT + "\"/>");
            fresh = starts(widths, "<w:vMerge w:val=\"restart\"/>");
            going = starts(widths, "<w:vMerge/>");
        }

        private static String[] starts(int[] widths, String more) {
            String[] starts = new String[widths.length];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = "<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/>" + more + "</w:tcPr>";
            }
            return starts;
        }

        /// @param line as `WordLines` has it
        void add(ByteBuffer line) {
            String group = Objects.requireNonNull(Bytes.text(line));
            boolean begins = !group.equals(before);
            before = group;
            Paging.Stand stand = paging.next(begins, line.getInt());
            boolean open = line.get() == WordLines.OPEN;
            xml.raw(stand.torn() ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                int length = line.getInt();
                if (column.merged() && !begins && !stand.again()) {
                    xml.raw(going[i]).raw(WordXml.EMPTY);
                    line.position(line.position() + length);
                } else {
                    xml.raw(column.merged() ? fresh[i] : open && column.answers() ? tinted[i] : plain[i]);
                    xml.bytes(line, length);
                    if (column.merged() && stand.again()) {
                        xml.paragraph("Cell", again, "i");
                    }
                }
                xml.raw(END);
            }
            xml.raw("</w:tr>");
        }

        void none() {
            xml.raw("<w:tr>");
            for (String start : plain) {
                xml.raw(start).raw(WordXml.EMPTY).raw(END);
            }
            xml.raw("</w:tr>");
        }
    }
}
