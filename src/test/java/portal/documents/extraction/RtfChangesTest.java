package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An RTF file in which somebody tracked a change and struck words by hand.
class RtfChangesTest {
    private static final String MARKED = """
            {\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1\\strike Gone;}}{\\*\\revtbl{Unknown;}{An;}}
            \\pard\\plain\\f0 within {\\deleted\\revauthdel1 thirty}{\\revised\\revauth1\\revdttm-2074015744 ten} days\\par
            \\pard\\plain\\f0 A \\strike large \\strike0 fee is due.\\par
            \\pard\\plain\\f0\\deleted Bi\\'eat \\u273?i\\u7873?u n\\'e0y.\\plain\\f0\\par
            \\pard\\plain\\f0 N\\u259?m {\\deleted m\\u432?\\u7901?i}\\tab {\\revised hai m\\u432?\\u417?i} ng\\u224?y\\par
            \\pard\\plain\\f0 It is sent by mail.\\par}
            """;

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    @Test
    void deletedWordsAreNoTextAndTheChangesAreTold() throws IOException {
        assertMarked(WORKER.read(new Fixtures(folder).bytes("marked.rtf", MARKED.getBytes(US_ASCII))));
    }

    @Test
    void soAreThoseOfOneInAnArchive() throws IOException {
        assertMarked(
                WORKER.read(new Fixtures(folder).zip("marked.zip", Map.of("marked.rtf", MARKED.getBytes(US_ASCII)))));
    }

    @Test
    void aFileWithoutChangesIsReadAsItIs() throws IOException {
        var plain = "{\\rtf1\\ansi{\\pict\\bin5 a{}\\\\b}\\'e9\\u7873?{\\b x}\\~y\\par\r\n\\{z\\}\\";
        try (var read = new RtfChanges(new ByteArrayInputStream(plain.getBytes(US_ASCII)))) {
            assertThat(new String(read.readAllBytes(), US_ASCII)).isEqualTo(plain);
        }
    }

    private static void assertMarked(Extracted read) {
        assertThat(read.marks())
                .containsExactly(
                        new Marked("within thirty days", "within ten days", "", ""),
                        new Marked("A large fee is due.", "A fee is due.", "", ""),
                        new Marked("Biêt điều này.", "", "", ""),
                        new Marked("Năm mười ngày", "Năm hai mươi ngày", "", ""));
        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .contains("within ten days", "A fee is due.", "It is sent by mail.")
                .noneMatch(line -> line.contains("thirty") || line.contains("large") || line.contains("Biêt"))
                .noneMatch(line -> line.chars().anyMatch(c -> c >= RtfChanges.SIGN && c <= RtfChanges.LAST));
    }
}
