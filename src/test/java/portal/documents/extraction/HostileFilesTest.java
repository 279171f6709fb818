package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.Fixtures.VIETNAMESE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    private Fixtures files;

    @BeforeEach
    void fixtures() {
        files = new Fixtures(folder);
    }

    private static Extracted read(Path file) {
        return WORKER.read(file);
    }

    private static void assertEnds(Path file, ExtractionStatus status, String problem) {
        var extracted = read(file);
        assertThat(extracted.status()).as("%s", extracted).isEqualTo(status);
        assertThat(extracted.problem()).isEqualTo(problem);
        assertThat(extracted.text()).isEmpty();
    }

    @Test
    void lockedFilesAreCalledProtected() throws IOException, GeneralSecurityException {
        assertEnds(files.lockedDocx("khóa.docx", "secret"), ExtractionStatus.PROTECTED, Problem.PASSWORD);
        assertEnds(files.lockedPdf("khóa.pdf", "secret"), ExtractionStatus.PROTECTED, Problem.PASSWORD);
        var inside = Map.of("a.docx", Files.readAllBytes(files.lockedDocx("b.docx", "secret")));
        assertEnds(files.zip("in.zip", inside), ExtractionStatus.PROTECTED, Problem.PART_PROTECTED);
    }

    @Test
    void aTruncatedFileIsDamagedNotACrash() throws IOException {
        byte[] whole = Files.readAllBytes(files.docx("a.docx", List.of(VIETNAMESE), List.of()));
        var half = files.bytes("half.docx", Arrays.copyOf(whole, whole.length / 2));
        assertThat(read(half).status()).isIn(ExtractionStatus.DAMAGED, ExtractionStatus.PARTIAL);
    }

    @Test
    void flippedBytesAlwaysEndInAStatus() throws IOException {
        byte[] whole = Files.readAllBytes(files.docx("a.docx", List.of(VIETNAMESE), List.of(List.of("a", "b"))));
        var random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(read(files.bytes("flipped.docx", flipped)).status()).isNotEqualTo(ExtractionStatus.CRASHED);
        }
    }

    @Test
    void aZipBombIsRefusedByItsOwnClaim() throws IOException {
        assertEnds(files.bomb("bomb.docx", 300_000_000), ExtractionStatus.TOO_LARGE, Problem.ZIP_BOMB);
        assertEnds(files.bomb("huge.docx", 600_000_000), ExtractionStatus.TOO_LARGE, Problem.OVER_UNPACKED);
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStoppedWhileItUnpacks() throws IOException {
        var bomb = files.bomb("liar.docx", 300_000_000);
        byte[] bytes = Files.readAllBytes(bomb);
        int directory = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 1);
        var liar = read(files.bytes("liar.docx", bytes));
        assertThat(liar.status()).isIn(ExtractionStatus.TOO_LARGE, ExtractionStatus.DAMAGED);
    }

    @Test
    void aCompressedFloodInAnArchiveIsStopped() throws IOException {
        var squeezed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(squeezed)) {
            for (int i = 0; i < 600; i++) {
                gzip.write("words ".repeat(200_000).getBytes(UTF_8));
            }
        }
        var flood = read(files.bytes("flood.txt.gz", squeezed.toByteArray()));
        assertThat(flood.status()).isIn(ExtractionStatus.PARTIAL, ExtractionStatus.TOO_LARGE);
        assertThat(flood.seconds()).isLessThan(60);
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= 10_000; i++) {
            entries.put(i + ".txt", new byte[0]);
        }
        assertEnds(files.zip("many.zip", entries), ExtractionStatus.TOO_LARGE, Problem.OVER_ENTRIES);
    }

    @Test
    void anArchiveInAnArchiveStopsAtTheStatedDepth() throws IOException {
        byte[] inner = "the innermost words".getBytes(UTF_8);
        var name = "words.txt";
        for (int level = 0; level < 3; level++) {
            inner = Files.readAllBytes(files.zip(level + ".zip", Map.of(name, inner)));
            name = level + ".zip";
        }
        assertThat(read(files.bytes("three.zip", inner)).text()).contains("the innermost words");
        var four = read(files.zip("four.zip", Map.of("three.zip", inner, "note.txt", "a note".getBytes(UTF_8))));
        assertThat(four.status()).isEqualTo(ExtractionStatus.PARTIAL);
        assertThat(four.problem()).isEqualTo(Problem.OVER_DEPTH);
        assertThat(four.text()).contains("a note").doesNotContain("innermost");
    }

    @Test
    void aFileOutsideIsNotReadThroughAnEntity() throws IOException {
        var secret = files.text("secret.txt", "the portal's secret").toUri();
        var xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret + "\">]><a>open &e;</a>";
        assertThat(read(files.text("a.xml", xml)).text()).doesNotContain("secret");
    }

    @Test
    void laughterIsNotRepeatedABillionTimes() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"laughter\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        var laughing = read(files.text("a.xml", laughs + "]><a>&l11;</a>"));
        assertThat(laughing.status()).isNotIn(ExtractionStatus.CRASHED, ExtractionStatus.TIMED_OUT);
        assertThat(laughing.seconds()).isLessThan(30);
    }

    @Test
    void whatIsNoDocumentIsUnsupported() throws IOException {
        var random = new byte[5_000];
        new Random(7).nextBytes(random);
        assertEnds(files.bytes("x.bin", random), ExtractionStatus.UNSUPPORTED, Problem.UNKNOWN_FORMAT);
        assertEnds(folder, ExtractionStatus.UNSUPPORTED, Problem.NOT_A_FILE);
        assertEnds(folder.resolve("absent.pdf"), ExtractionStatus.DAMAGED, Problem.NOT_FOUND);
    }

    @Test
    void aFileOverTheLimitIsNotOpened() throws IOException {
        var big = folder.resolve("big.pdf");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(50_000_001);
        }
        assertEnds(big, ExtractionStatus.TOO_LARGE, Problem.OVER_BYTES);
    }

    @Test
    void aPictureOfTooManyPixelsIsNotDecoded() throws IOException {
        byte[] gif = {'G', 'I', 'F', '8', '9', 'a', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0, 0, 0};
        var frame = Arrays.copyOf(gif, gif.length + 11);
        frame[gif.length] = ',';
        Arrays.fill(frame, gif.length + 5, gif.length + 9, (byte) 0xFF);
        assertEnds(files.bytes("flood.gif", frame), ExtractionStatus.TOO_LARGE, Problem.OVER_PIXELS);
    }

    @Test
    void namesThatLookLikePathsLeadNowhere() throws IOException {
        var file = files.text("plain.txt", VIETNAMESE);
        for (var name :
                List.of("../../etc/passwd", "C:\\a.txt", "CON", "a\u202Etxt.exe", "x".repeat(300), "a\0b", "")) {
            assertThat(WORKER.extraction().extract(file, name).text()).isEqualTo(VIETNAMESE);
        }
    }
}
