package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordMarksTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    private Path folder;

    @Test
    void aParagraphIsReadAsItWasAndAsItIs() throws IOException {
        var file = file(Map.of("word/document.xml", document("""
                <w:p><w:r><w:t>within </w:t></w:r><w:del><w:r><w:delText>thirty</w:delText></w:r></w:del><w:ins><w:r><w:t>ten</w:t></w:r></w:ins><w:r><w:t> days</w:t></w:r></w:p>
                <w:p><w:r><w:t>unchanged</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:delText>all of it</w:delText></w:r></w:del></w:p>
                """)));
        assertThat(WordMarks.of(file, 1_000_000))
                .containsExactly(
                        new Marked("within thirty days", "within ten days", "", ""),
                        new Marked("all of it", "", "", ""));
    }

    @Test
    void deletedWordsThatAParserLeavesBesideTheNewOnesAreTakenOut() throws IOException {
        var file = file(Map.of("word/document.xml", document("""
                <w:p><w:r><w:t>at most </w:t></w:r><w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins><w:r><w:t>500</w:t></w:r></w:ins><w:r><w:t> a year</w:t></w:r></w:p>
                """)));
        assertThat(WordMarks.read(file, 1_000_000).changed("3. at most 300500 a year\nnext"))
                .isEqualTo("3. at most 500 a year\nnext");
    }

    @Test
    void whatIsStruckThroughByHandIsDeleted() throws IOException {
        var file = file(Map.of("word/document.xml", document("""
                <w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr><w:r><w:t>within </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>thirty</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ten</w:t></w:r><w:r><w:rPr><w:dstrike w:val="0"/></w:rPr><w:t> days</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:dstrike w:val="true"/></w:rPr><w:t>all of it</w:t></w:r></w:p>
                """)));
        var read = WordMarks.read(file, 1_000_000);
        assertThat(read.marks())
                .containsExactly(
                        new Marked("within thirtyten days", "within ten days", "", ""),
                        new Marked("all of it", "", "", ""));
        assertThat(read.changed("a) within thirtyten days")).isEqualTo("a) within ten days");
    }

    @Test
    void aFileWithMarksIsToldFromOneWithoutWhileItIsRead() throws IOException {
        var reading = new Reading(ExtractionLimits.standard());
        for (boolean styled : new boolean[] {true, false}) {
            for (boolean struck : new boolean[] {true, false}) {
                var file = folder.resolve(styled + "-" + struck + ".docx");
                try (var document = new XWPFDocument();
                        var out = Files.newOutputStream(file)) {
                    if (styled) {
                        document.createStyles();
                    }
                    var paragraph = document.createParagraph();
                    paragraph.createRun().setText("within ");
                    var run = paragraph.createRun();
                    run.setText("thirty");
                    run.setStrikeThrough(struck);
                    paragraph.createRun().setText("ten days");
                    document.write(out);
                }
                var read = reading.read(new Wire.Request(file, "copy.docx", Wire.Wish.TEXT), mime -> {});
                assertThat(read.marks()).hasSize(struck ? 1 : 0);
                assertThat(read.text()).isEqualTo(struck ? "within ten days" : "within thirtyten days");
            }
        }
    }

    @Test
    void aMarginNoteIsReadWithTheWordsItStandsAt() throws IOException {
        var file = file(
                Map.of(
                        "word/document.xml",
                        document(
                                "<w:p><w:r><w:t>The </w:t></w:r><w:commentRangeStart w:id=\"7\"/><w:r><w:t>ministry</w:t></w:r>"
                                        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:t> pays.</w:t></w:r></w:p>"),
                        "word/comments.xml",
                        "<w:comments " + W
                                + "><w:comment w:id=\"7\"><w:p><w:r><w:t>Which one?</w:t></w:r></w:p></w:comment></w:comments>"));
        assertThat(WordMarks.of(file, 1_000_000))
                .containsExactly(new Marked("The ministry pays.", "The ministry pays.", "ministry", "Which one?"));
    }

    @Test
    void marksComeBackFromTheirLines() {
        var marks = java.util.List.of(new Marked("a", "", "", ""), new Marked("b", "c", "d", "e"));
        assertThat(Marked.of(Marked.lines(marks))).isEqualTo(marks);
        assertThat(Marked.of("")).isEmpty();
    }

    private static String document(String body) {
        return "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    private Path file(Map<String, String> parts) throws IOException {
        var file = folder.resolve("copy.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
