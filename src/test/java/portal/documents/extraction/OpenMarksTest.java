package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMarksTest {
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    private static final String STRUCK = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
            + " style:text-line-through-style=\"solid\" style:text-line-through-type=\"single\"/></style:style>";

    @TempDir
    private Path folder;

    @Test
    void whatIsStruckThroughByHandIsDeleted() throws IOException {
        var read = read(STRUCK, "", """
                <text:p>Within <text:span text:style-name="T1">thirty</text:span>ten days<text:s/>the ministry pays.</text:p>
                <text:p><text:span text:style-name="T1">All of it goes.</text:span></text:p>
                <text:p>Unchanged.</text:p>
                """);
        assertThat(read.marks())
                .containsExactly(
                        new Marked(
                                "Within thirtyten days the ministry pays.",
                                "Within ten days the ministry pays.",
                                "",
                                ""),
                        new Marked("All of it goes.", "", "", ""));
        assertThat(read.text()).contains("Within ten days the ministry pays.").doesNotContain("thirty");
    }

    @Test
    void aStyleOfTheDocumentAndTheStyleAboveItMayStrikeAndALowerOneMayNot() throws IOException {
        var named = "<style:style style:name=\"Gone\" style:family=\"paragraph\"><style:text-properties"
                + " style:text-line-through-type=\"double\"/></style:style>";
        var own = "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Gone\"/>"
                + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties"
                + " style:text-line-through-style=\"none\"/></style:style>";
        var read = read(own, named, """
                <text:p text:style-name="P1">A province pays <text:span text:style-name="T2">half of it</text:span></text:p>
                """);
        assertThat(read.marks()).containsExactly(new Marked("A province pays half of it", "half of it", "", ""));
    }

    @Test
    void trackedChangesAreReadAsTheyWereAndAsTheyAre() throws IOException {
        var read = read("", "", """
                <text:tracked-changes>
                <text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Lan</dc:creator></office:change-info></text:insertion></text:changed-region>
                <text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>Lan</dc:creator></office:change-info><text:p>thirty</text:p></text:deletion></text:changed-region>
                </text:tracked-changes>
                <text:p>within <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>ten<text:change-end text:change-id="c1"/> days</text:p>
                <text:p>unchanged</text:p>
                """);
        assertThat(read.marks()).containsExactly(new Marked("within thirty days", "within ten days", "", ""));
        assertThat(read.text()).contains("within ten days").doesNotContain("thirty", "Lan");
    }

    @Test
    void aMarginNoteIsToldWithTheWordsItStandsAtAndDoesNotBreakItsParagraph() throws IOException {
        var read = read("", "", """
                <text:p>No <office:annotation office:name="n1"><dc:creator>Lan</dc:creator><dc:date>2026-11-01T09:00:00</dc:date><text:p>Too <text:span>dear.</text:span></text:p></office:annotation>fee<office:annotation-end office:name="n1"/> is due.</text:p>
                <text:p>Next.<office:annotation><dc:creator>Lan</dc:creator><text:p>When?</text:p><text:p>By whom?</text:p></office:annotation></text:p>
                """);
        assertThat(read.marks())
                .containsExactly(
                        new Marked("No fee is due.", "No fee is due.", "fee", "Too dear."),
                        new Marked("Next.", "Next.", "", "When? By whom?"));
        assertThat(read.text()).isEqualTo("No fee is due.\nToo dear.\nNext.\nWhen? By whom?");
    }

    @Test
    void aTextWithoutChangesHasNoMarks() throws IOException {
        var read = read(STRUCK, "", "<text:p>Nothing is struck here.</text:p>");
        assertThat(read.marks()).isEmpty();
        assertThat(read.text()).isEqualTo("Nothing is struck here.");
    }

    private Extracted read(String own, String named, String body) throws IOException {
        var content = "<office:document-content" + SPACES + " office:version=\"1.3\"><office:automatic-styles>" + own
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        var styles = "<office:document-styles" + SPACES + " office:version=\"1.3\"><office:styles>" + named
                + "</office:styles></office:document-styles>";
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        entries.put("content.xml", content.getBytes(UTF_8));
        entries.put("styles.xml", styles.getBytes(UTF_8));
        var file = new Fixtures(folder).zip("copy.odt", entries);
        return new Reading(ExtractionLimits.standard())
                .read(new Wire.Request(file, "copy.odt", Wire.Wish.TEXT), mime -> {});
    }
}
