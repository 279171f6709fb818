package portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;
import portal.drafts.CutProvision;

class ReaderTest {

    @TempDir
    private Path folder;

    @Test
    void ofATextLongerThanAnyFileMayBeThePartReadEndsWithALineAndIsSaidToBeOne() throws IOException {
        int most = ExtractionLimits.standard().characters();
        Path file = Files.writeString(folder.resolve("long.txt"), "Một câu về vườn.\n".repeat(most / 17 + 9));
        try (Reader reader = new Reader()) {
            Extracted read = reader.typeset(file.toString());
            assertThat(read.status()).isEqualTo(ExtractionStatus.PARTIAL);
            assertThat(read.problem()).isEqualTo(Problem.OVER_CHARACTERS);
            assertThat(read.text()).hasSizeBetween(most - 17, most).endsWith("Một câu về vườn.");
        }
    }

    @Test
    void aDraftIsCutWithWhatItsFileSaysOfItsLines() {
        Extracted draft = new Extracted(
                ExtractionStatus.EXTRACTED, "text/html", "en", 0, 0, null, "Method\nWe counted.\nTrees\nMany.", "1.1.");
        assertThat(Reader.cut(draft).provisions())
                .extracting(CutProvision::heading)
                .containsExactly("Method", "Trees");
    }
}
