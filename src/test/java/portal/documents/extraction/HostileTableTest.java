package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.ExtractionStatus.DAMAGED;
import static portal.documents.extraction.ExtractionStatus.EMPTY;
import static portal.documents.extraction.ExtractionStatus.EXTRACTED;
import static portal.documents.extraction.ExtractionStatus.PARTIAL;
import static portal.documents.extraction.ExtractionStatus.TOO_LARGE;
import static portal.documents.extraction.ExtractionStatus.UNSUPPORTED;
import static portal.documents.extraction.Fixtures.VIETNAMESE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to deceive, each with the ends it may have; whatever its end, the worker goes on and writes nothing
/// outside its folder.
class HostileTableTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    /// A row of the table.
    ///
    /// @param name under which it is sent
    /// @param words that the text must have where it has any
    private record Case(String name, Made bytes, Set<ExtractionStatus> ends, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Made {
        byte[] in(Fixtures files) throws IOException;
    }

    static Stream<Case> table() {
        return Stream.of(
                new Case("góp ý.pdf.exe", files -> VIETNAMESE.getBytes(UTF_8), Set.of(EXTRACTED), VIETNAMESE),
                new Case("chương trình.docx", files -> program(), Set.of(UNSUPPORTED), ""),
                new Case("là-pdf.docx", files -> read(files.pdf("a.pdf", "plain words")), Set.of(EXTRACTED), "plain"),
                new Case(
                        "là-docx.pdf",
                        files -> read(files.docx("a.docx", List.of(VIETNAMESE), List.of())),
                        Set.of(EXTRACTED),
                        VIETNAMESE),
                new Case("pdf-và-html.pdf", HostileTableTest::polyglot, Set.of(EXTRACTED, PARTIAL, DAMAGED), ""),
                new Case(
                        "ảnh.gif",
                        files -> "GIF89a=1;/*\0\0*/alert(1)".getBytes(ISO_8859_1),
                        Set.of(EMPTY, DAMAGED, UNSUPPORTED, TOO_LARGE, EXTRACTED),
                        ""),
                new Case("hai-phần.docx", HostileTableTest::doubled, Set.of(EXTRACTED, PARTIAL, DAMAGED), ""),
                new Case("hai-mươi-tầng.zip", HostileTableTest::deep, Set.of(PARTIAL, TOO_LARGE), ""),
                new Case("mười-tỷ.zip", HostileTableTest::boast, Set.of(TOO_LARGE), ""),
                new Case("trốn.zip", HostileTableTest::escape, Set.of(EXTRACTED, PARTIAL), "words"),
                new Case("eicar.txt", files -> EICAR.getBytes(UTF_8), Set.of(EXTRACTED), "EICAR"),
                new Case("không.docx", files -> new byte[0], Set.of(EMPTY), ""),
                new Case("dấu.txt", files -> "\uFEFF".getBytes(UTF_8), Set.of(EMPTY), ""),
                new Case("thư.eml", HostileTableTest::mail, Set.of(EXTRACTED), "The remarks"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void endsAsTheTableSaysAndTheNextFileIsRead(Case one) throws IOException {
        var files = new Fixtures(folder);
        var file = files.bytes("case", one.bytes().in(files));
        var before = names();
        var extracted = WORKER.extraction().extract(file, one.name());
        assertThat(extracted.status()).as("%s", extracted).isIn(one.ends());
        if (extracted.status() == EXTRACTED) {
            assertThat(extracted.text()).contains(one.words());
        }
        assertThat(names()).isEqualTo(before);
        assertThat(WORKER.extraction()
                        .extract(files.text("next.txt", VIETNAMESE), "next.txt")
                        .text())
                .isEqualTo(VIETNAMESE);
    }

    @Test
    void namesOfAllKindsLeadToTheSameWords() throws IOException {
        var files = new Fixtures(folder);
        var file = files.docx("plain.docx", List.of(VIETNAMESE), List.of());
        for (var name : List.of(
                "../../../etc/cron.d/x.docx",
                "C:\\Windows\\x.docx",
                "\\\\host\\share\\x.docx",
                "CON",
                "LPT1.docx",
                "x.docx.exe",
                "x\u202Excod.exe",
                "x\0.docx",
                "ă".repeat(150) + ".docx",
                "🙂.docx",
                "gop\u0301 y\u0301.docx",
                ".docx",
                "-rf.docx",
                "x.docx\r\nSet-Cookie: a=b")) {
            assertThat(WORKER.extraction().extract(file, name).text()).as(name).isEqualTo(VIETNAMESE);
        }
    }

    @Test
    void aFileCutOffAnywhereEndsInAStatus() throws IOException {
        var files = new Fixtures(folder);
        for (var whole : List.of(
                read(files.docx("a.docx", List.of(VIETNAMESE), List.of(List.of("a", "b")))),
                read(files.pdf("a.pdf", "one page of words")))) {
            for (int cut = 1; cut <= 50; cut++) {
                var part = files.bytes("part", Arrays.copyOf(whole, whole.length * cut / 51));
                assertThat(WORKER.extraction().extract(part, "part.docx").status())
                        .as("cut at %d of 51", cut)
                        .isNotIn(ExtractionStatus.CRASHED, ExtractionStatus.TIMED_OUT);
            }
        }
    }

    private Set<Path> names() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> !file.endsWith("next.txt")).collect(java.util.stream.Collectors.toSet());
        }
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static byte[] program() {
        var bytes = new byte[4_096];
        new java.util.Random(3).nextBytes(bytes);
        System.arraycopy("MZ".getBytes(UTF_8), 0, bytes, 0, 2);
        return bytes;
    }

    private static byte[] polyglot(Fixtures files) throws IOException {
        var both = new ByteArrayOutputStream();
        both.write("<html><script>alert(1)</script><!--\n".getBytes(UTF_8));
        both.write(read(files.pdf("a.pdf", "plain words")));
        both.write("--></html>".getBytes(UTF_8));
        return both.toByteArray();
    }

    /// Two parts of the same name: which of them is read differs from program to program.
    private static byte[] doubled(Fixtures files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out);
                var sound = new java.util.zip.ZipFile(
                        files.docx("a.docx", List.of(VIETNAMESE), List.of()).toFile())) {
            for (var entry : sound.stream().toList()) {
                int copies = entry.getName().equals("word/document.xml") ? 2 : 1;
                for (int copy = 0; copy < copies; copy++) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    zip.write(sound.getInputStream(entry).readAllBytes());
                    zip.closeArchiveEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] deep(Fixtures files) throws IOException {
        byte[] inner = "the innermost words".getBytes(UTF_8);
        for (int level = 0; level < 20; level++) {
            inner = read(files.zip("deep.zip", Map.of("inner.zip", inner, "note.txt", "a note".getBytes(UTF_8))));
        }
        return inner;
    }

    /// Claims in its directory that its one entry unpacks to nearly four thousand million bytes.
    private static byte[] boast(Fixtures files) throws IOException {
        byte[] bytes = read(files.zip("a.zip", Map.of("a.txt", "a".getBytes(UTF_8))));
        int directory = new String(bytes, ISO_8859_1).indexOf("PK\u0001\u0002");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, 0xFFFFFFF0);
        return bytes;
    }

    private static byte[] escape(Fixtures files) throws IOException {
        byte[] words = "words".getBytes(UTF_8);
        return read(files.zip(
                "slip.zip",
                Map.of("../../out.txt", words, "/tmp/out-of-the-archive.txt", words, "C:\\out.txt", words)));
    }

    private static byte[] mail(Fixtures files) {
        return ("From: a@example.org\r\nSubject: remarks\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                        + "The remarks are attached.\r\n--b\r\nContent-Type: text/plain\r\n"
                        + "Content-Disposition: attachment; filename=\"../../../out.txt\"\r\n\r\nwords\r\n--b--\r\n")
                .getBytes(UTF_8);
    }
}
