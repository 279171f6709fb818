package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a file carries besides its words: automatic numbers, levels of headings, how its lines are set.
class StructureOfFilesTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    @Test
    void theAutomaticNumbersOfStylesAreCountedAndRestartBelowANewArticle() throws IOException {
        var read = word(
                level(0, 1, "decimal", "Điều %1.", "Dieu", "") + level(1, 1, "decimal", "%2.", "Khoan", ""),
                "",
                List.of("Dieu:Phạm vi", "Khoan:Một.", "Khoan:Hai.", "Dieu:Hiệu lực", "Khoan:Từ nay."));
        assertThat(read.text()).isEqualTo("Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\n1. Từ nay.");
    }

    @Test
    void theAutomaticNumbersOfAFileInAnArchiveAreCounted() throws IOException {
        word(level(0, 1, "decimal", "Điều %1.", "Dieu", ""), "", List.of("Dieu:Phạm vi", "Dieu:Hiệu lực"));
        var entry = Map.of("draft.docx", Files.readAllBytes(folder.resolve("draft.docx")));
        assertThat(WORKER.read(new Fixtures(folder).zip("draft.zip", entry)).text())
                .isEqualTo("draft.docx\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực");
    }

    @Test
    void aLevelThatNeverRestartsRunsThroughAndRomanLevelsShow() throws IOException {
        var read = word(
                level(0, 1, "upperRoman", "Chương %1", "Chuong", "")
                        + level(1, 1, "decimal", "Điều %2.", "Dieu", "<w:lvlRestart w:val=\"0\"/>"),
                "",
                List.of("Chuong:CHUNG", "Dieu:A", "Dieu:B", "Chuong:RIÊNG", "Dieu:C"));
        assertThat(read.text()).isEqualTo("Chương I CHUNG\nĐiều 1. A\nĐiều 2. B\nChương II RIÊNG\nĐiều 3. C");
    }

    @Test
    void aStartOfItsOwnAndAnOverrideAreKept() throws IOException {
        var read = word(
                level(0, 5, "lowerLetter", "%1)", "Dieu", ""),
                "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                        + " w:val=\"1\"/></w:lvlOverride></w:num>",
                List.of("Dieu:năm", "Dieu:sáu", "#2:một lần nữa"));
        assertThat(read.text()).isEqualTo("e) năm\nf) sáu\na) một lần nữa");
    }

    @Test
    void headingsOfWordSayTheirLevelAndRunningHeadersThatTheyAre() throws IOException {
        var read = word("", "", List.of("Dieu:Điều 1. A", "Lời."));
        assertThat(read.layout()).isEqualTo("3 ");
    }

    @Test
    void listsAndOutlinesOfOpenDocumentAreCounted() throws IOException {
        var read = WORKER.extraction().typeset(openDocument(), "draft.odt");
        assertThat(read.text()).isEqualTo("Điều 1. Một\n1. A\n2. B\nĐiều 2. Hai\n1. C");
        assertThat(read.layout()).isEqualTo("1  1 ");
    }

    @Test
    void htmlHeadingsSayTheirLevelAndOrderedListsAreCounted() throws IOException {
        var file = Files.writeString(
                folder.resolve("draft.html"),
                "<html><body><h2>Article 1</h2><p>Words.</p><ol start='3'><li>three</li><li value='7'>seven</li></ol>"
                        + "<ol type='a'><li>first</li><li>b) second</li></ol></body></html>");
        var read = WORKER.extraction().typeset(file, "draft.html");
        assertThat(read.text()).isEqualTo("Article 1\nWords.\n3. three\n7. seven\na) first\nb) second");
        assertThat(read.layout()).startsWith("2 ");
    }

    @Test
    void aPdfSaysWhichLinesGoOnWhichAreHeadingsAndWhichBelongToThePage() throws IOException {
        var read = WORKER.extraction().typeset(pdf(), "draft.pdf");
        assertThat(read.text().split("[\n\f]"))
                .containsExactly(
                        "Draft of November",
                        "Article 1. Scope",
                        "This long sentence about the gardens of the city is set over two",
                        "Lines of the page and ends here.",
                        "Another paragraph.",
                        "1",
                        "Draft of November",
                        "The second page.",
                        "2");
        assertThat(read.layout()).isEqualTo("x1.+.xx.x");
    }

    private Extracted word(String levels, String nums, List<String> paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            int colon = paragraph.indexOf(':');
            String style = colon < 0 ? "" : paragraph.substring(0, colon);
            String properties = style.startsWith("#")
                    ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + style.substring(1) + "\"/></w:numPr>"
                    : style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
            body.append("<w:p><w:pPr>")
                    .append(properties)
                    .append("</w:pPr><w:r><w:t>")
                    .append(paragraph.substring(colon + 1))
                    .append("</w:t></w:r></w:p>");
        }
        String numbering = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">" + levels
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + nums
                + "</w:numbering>";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("document.main", "document") + type("styles", "styles") + type("numbering", "numbering")
                        + "</Types>",
                "_rels/.rels",
                related("<Relationship Id=\"a\" Type=\"" + relations
                        + "officeDocument\" Target=\"word/document.xml\"/>"),
                "word/_rels/document.xml.rels",
                related("<Relationship Id=\"a\" Type=\"" + relations + "styles\" Target=\"styles.xml\"/><Relationship"
                        + " Id=\"b\" Type=\"" + relations + "numbering\" Target=\"numbering.xml\"/>"),
                "word/styles.xml",
                "<w:styles " + W + ">" + style("Chuong", "heading 1", 0) + style("Dieu", "heading 3", 0)
                        + style("Khoan", "Khoan", 1) + "</w:styles>",
                "word/numbering.xml",
                numbering,
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return WORKER.extraction().typeset(zip("draft.docx", parts), "draft.docx");
    }

    private static String type(String kind, String part) {
        return "<Override PartName=\"/word/" + part + ".xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    private static String related(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String style(String id, String name, int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    }

    private static String level(int level, int start, String format, String text, String style, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/>"
                + more + "<w:pStyle w:val=\"" + style + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private Path openDocument() throws IOException {
        String spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";
        String item = "<text:list-item><text:p>%s</text:p></text:list-item>";
        return zip(
                "draft.odt",
                Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "styles.xml",
                                "<office:document-styles " + spaces + "><office:styles><text:outline-style>"
                                        + "<text:outline-level-style text:level=\"1\" style:num-format=\"1\""
                                        + " style:num-prefix=\"Điều \" style:num-suffix=\".\"/></text:outline-style>"
                                        + "</office:styles></office:document-styles>",
                        "content.xml",
                                "<office:document-content " + spaces + "><office:automatic-styles><text:list-style"
                                        + " style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                                        + " style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"
                                        + "</office:automatic-styles><office:body><office:text>"
                                        + "<text:h text:outline-level=\"1\">Một</text:h><text:list text:style-name=\"L\">"
                                        + item.formatted("A") + item.formatted("B") + "</text:list>"
                                        + "<text:h text:outline-level=\"1\">Hai</text:h><text:list text:style-name=\"L\">"
                                        + item.formatted("C")
                                        + "</text:list></office:text></office:body></office:document-content>"));
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet().stream()
                    .sorted((a, b) -> Boolean.compare(
                            b.getKey().equals("mimetype"), a.getKey().equals("mimetype")))
                    .toList()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("draft.pdf");
        try (var document = new PDDocument()) {
            for (int number = 1; number <= 2; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    line(content, false, 820, "Draft of November");
                    if (number == 1) {
                        line(content, true, 760, "Article 1. Scope");
                        line(content, false, 740, "This long sentence about the gardens of the city is set over two");
                        line(content, false, 726, "Lines of the page and ends here.");
                        line(content, false, 712, "Another paragraph.");
                    } else {
                        line(content, false, 760, "The second page.");
                    }
                    line(content, false, 30, String.valueOf(number));
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void line(PDPageContentStream content, boolean bold, float y, String words) throws IOException {
        content.beginText();
        content.setFont(
                new PDType1Font(bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
                12);
        content.newLineAtOffset(60, y);
        content.showText(words);
        content.endText();
    }
}
