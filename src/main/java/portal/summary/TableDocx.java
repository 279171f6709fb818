package portal.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// The table in the national four-column form (research: A5a), streamed: rows leave as they come, the document is never
/// held in memory. While anything is open, the head of every page says so, and open cells are tinted.
final class TableDocx implements TableFile {

    /// Twentieths of a point: A4 lying, 25 mm left, 20 mm elsewhere; the columns share 14 290.
    private static final int[] COLUMNS = {2144, 2430, 4858, 4858};
    private static final String TINT = "FCF4E2";

    /// A row of fewer characters stays on one page.
    private static final int WHOLE = 1200;

    @Override
    public void write(Heading heading, Counts counts, Stream<TableRow> rows, FormWords words, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Unclosed(out));
        zip.setLevel(1);
        entry(zip, "[Content_Types].xml", WordParts.TYPES);
        entry(zip, "_rels/.rels", WordParts.RELATIONS);
        entry(zip, "word/_rels/document.xml.rels", WordParts.DOCUMENT_RELATIONS);
        entry(zip, "word/styles.xml", WordParts.styles(words.locale().getLanguage()));
        entry(zip, "docProps/core.xml", core(words.say("title") + " " + heading.title(words.locale())));
        zip.putNextEntry(new ZipEntry("word/header1.xml"));
        header(new WordXml(zip, "hdr"), words, heading, words.provisional(heading, counts));
        zip.putNextEntry(new ZipEntry("word/footer1.xml"));
        footer(new WordXml(zip, "ftr"));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        document(new WordXml(zip, "document"), heading, counts, rows, words);
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void document(WordXml xml, Heading heading, Counts counts, Stream<TableRow> rows, FormWords words) {
        xml.open("body");
        new FormHead(xml, words).write(heading, counts);
        table(xml, COLUMNS, true);
        columnHeads(xml, words);
        Lines lines = new Lines(xml, words);
        rows.forEachOrdered(lines::add);
        if (lines.before == null) {
            lines.none();
        }
        xml.close();
        new FormHead(xml, words).signature(heading);
        xml.open("sectPr")
                .empty("headerReference", "w:type", "default", "r:id", "header")
                .empty("footerReference", "w:type", "default", "r:id", "footer")
                .empty("pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape")
                .empty(
                        "pgMar",
                        "w:top",
                        "1134",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1134",
                        "w:left",
                        "1417",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0")
                .close();
        xml.close().end();
    }

    /// Opens a table; its rows follow.
    static void table(WordXml xml, int[] columns, boolean ruled) {
        int sum = Arrays.stream(columns).sum();
        xml.open("tbl").open("tblPr").empty("tblW", "w:w", String.valueOf(sum), "w:type", "dxa");
        if (ruled) {
            xml.open("tblBorders");
            for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
            }
            xml.close();
        }
        xml.empty("tblLayout", "w:type", "fixed").close().open("tblGrid");
        for (int width : columns) {
            xml.empty("gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
    }

    private static void columnHeads(WordXml xml, FormWords words) {
        xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").close();
        List<String> names = words.formColumns();
        for (int column = 0; column < COLUMNS.length; column++) {
            cell(xml, COLUMNS[column], null, null, "center");
            xml.paragraph("Column", names.get(column), "").close();
        }
        xml.close();
    }

    /// Opens a cell; its paragraphs follow.
    static void cell(WordXml xml, int width, @Nullable String merge, @Nullable String tint, @Nullable String vertical) {
        xml.open("tc").open("tcPr").empty("tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (merge != null) {
            xml.val("vMerge", merge);
        }
        if (tint != null) {
            xml.empty("shd", "w:val", "clear", "w:color", "auto", "w:fill", tint);
        }
        if (vertical != null) {
            xml.val("vAlign", vertical);
        }
        xml.close();
    }

    /// The lines; the first column is merged over those of one provision.
    private static final class Lines {

        private final WordXml xml;
        private final FormWords words;
        private @Nullable TableRow before;

        Lines(WordXml xml, FormWords words) {
            this.xml = xml;
            this.words = words;
        }

        void add(TableRow row) {
            boolean same = row.besides(before);
            xml.open("tr");
            if (row.words().length() + words.answer(row).length() < WHOLE) {
                xml.open("trPr").empty("cantSplit").close();
            }
            cell(xml, COLUMNS[0], same ? "continue" : "restart", null, null);
            xml.paragraph("Cell", same ? "" : words.place(row), "b").close();
            cell(xml, COLUMNS[1], null, null, null);
            xml.paragraph("Cell", words.from(row), "")
                    .paragraph("Cell", words.origin(row), "i")
                    .close();
            cell(xml, COLUMNS[2], null, null, null);
            xml.paragraph("Cell", row.words(), "");
            labelled("form.wording", row.wording());
            labelled("form.reason", row.reason());
            xml.close();
            cell(xml, COLUMNS[3], null, row.open() ? TINT : null, null);
            xml.paragraph("Cell", words.answer(row), row.open() ? "i" : "")
                    .close()
                    .close();
            before = row;
        }

        void none() {
            xml.open("tr");
            for (int width : COLUMNS) {
                cell(xml, width, null, null, null);
                xml.paragraph("Cell", "", "").close();
            }
            xml.close();
        }

        private void labelled(String key, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                xml.open("p").open("pPr").val("pStyle", "Cell").close();
                xml.run(words.say(key) + " ", "i").run(text, "").close();
            }
        }
    }

    private static void header(WordXml xml, FormWords words, Heading heading, @Nullable String provisional) {
        String sample = heading.sample() ? words.say("sample") : "";
        String all = provisional == null ? sample : sample.isEmpty() ? provisional : provisional + " · " + sample;
        xml.paragraph("Note", all, "b").end();
    }

    private static void footer(WordXml xml) {
        xml.open("p")
                .open("pPr")
                .val("pStyle", "Foot")
                .close()
                .field("PAGE")
                .close()
                .end();
    }

    private static String core(String title) {
        String safe =
                Cells.xml(title).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp="
                + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + safe.replace("\n", " ")
                + "</dc:title></cp:coreProperties>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
