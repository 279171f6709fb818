package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A binary Word file in which somebody tracked a change, struck words by hand and put a note in the margin.
class OldWordMarksTest {

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    @Test
    void changesStruckWordsAndNotesAreTold() throws IOException {
        var read = WORKER.read(new Fixtures(folder).bytes("marked.doc", marked()));
        assertMarked(read);
    }

    @Test
    void soAreThoseOfOneInAnArchive() throws IOException {
        assertMarked(WORKER.read(new Fixtures(folder).zip("marked.zip", Map.of("marked.doc", marked()))));
    }

    @Test
    void aNoteIsToldWithTheWordsItStandsAt() throws IOException {
        var read = WORKER.read(new Fixtures(folder).bytes("noted.doc", file("noted.doc")));
        assertThat(read.marks())
                .filteredOn(mark -> !mark.note().isEmpty())
                .extracting(Marked::words, Marked::note)
                .containsExactly(
                        tuple("eight in the morning", "Too late."),
                        tuple("ten days", "Too short."),
                        tuple("", "All of them?"),
                        tuple("mùa đông", "Từ tháng nào?"),
                        tuple("Giờ mở cửa mùa đông", "Nêu rõ giờ."));
    }

    private static byte[] marked() throws IOException {
        return file("marked.doc");
    }

    /// As an office program wrote it.
    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(OldWordMarksTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }

    private static void assertMarked(Extracted read) {
        assertThat(read.marks())
                .containsExactly(
                        new Marked("within thirty days", "within ten days", "", ""),
                        new Marked("A large fee is due.", "A fee is due.", "", ""),
                        new Marked("It is sent by mail.", "It is sent by mail.", "mail", "Too slow."));
        assertThat(read.text()).contains("within ten days", "A fee is due.").doesNotContain("thirty", "large");
    }
}
