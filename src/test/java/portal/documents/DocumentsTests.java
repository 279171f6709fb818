package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.PARTICIPANT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.platform.Home;
import portal.platform.Refusal;

class DocumentsTests {

    private final Scene scene = new Scenes(Backend.H2).open();
    private final Documents documents = Backend.H2.the(Documents.class);
    private final Passing passing = Backend.H2.the(Passing.class);

    @Test
    void aFileIsKeptByteForByteUnderItsHash() throws Exception {
        byte[] bytes = {0, 1, 2, (byte) 0xff, 'x'};

        DocumentId id = documents.receive(scene.the(PARTICIPANT), new ByteArrayInputStream(bytes), "x.bin", "keep");

        Path place = passing.place(id).orElseThrow();
        assertThat(place).hasBinaryContent(bytes);
        assertThat(place.getFileName().toString()).hasSize(64);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithTheLimitNamedAndLeavesNothing() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };

        assertThatThrownBy(() -> documents.receive(scene.the(PARTICIPANT), endless, "big.txt", "big"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(50L));
        try (Stream<Path> files = Files.list(Backend.H2.the(Home.class).uploads())) {
            assertThat(files.map(Path::toString).filter(name -> name.contains("part-")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\x\\thư.docx, thư.docx",
        "a\u202Ecod.exe, acod.exe",
        "'a\u0000b.txt', ab.txt",
        "'   ', file",
        "góp-ý.pdf.exe, góp-ý.pdf.exe",
        "'go\u0301p y\u0301.docx', góp ý.docx",
        "🙂.docx, 🙂.docx",
        "'x.docx\r\nSet-Cookie: a=b', x.docxSet-Cookie: a=b"
    })
    void aNameIsShownAsTextAndNeverUsedAsAPath(String given, String shown) {
        assertThat(Documents.shown(given)).isEqualTo(shown);
    }

    @Test
    void aNameOfThreeHundredCharactersKeepsItsEnding() {
        assertThat(Documents.shown("ă".repeat(300) + ".docx"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".docx");
    }

    @Test
    void theSameNameTwiceIsTwoFiles() throws Exception {
        DocumentId first =
                documents.receive(scene.the(PARTICIPANT), new ByteArrayInputStream(new byte[] {1}), "a.txt", "twice-1");
        DocumentId second =
                documents.receive(scene.the(PARTICIPANT), new ByteArrayInputStream(new byte[] {2}), "a.txt", "twice-2");

        assertThat(passing.place(first).orElseThrow()).hasBinaryContent(new byte[] {1});
        assertThat(passing.place(second).orElseThrow()).hasBinaryContent(new byte[] {2});
    }

    @Test
    void nobodyButItsOwnersRoomGivesAFileAway() {
        DocumentId id =
                documents.receive(scene.the(PARTICIPANT), new ByteArrayInputStream(new byte[] {1}), "mine.txt", "mine");

        assertThat(documents.open(scene.outsider(), id)).isEmpty();
        assertThat(Backend.H2.the(DocumentQueries.class).states(scene.outsider(), List.of(id)))
                .isEmpty();
    }
}
