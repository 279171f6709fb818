package portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Of the long set: `./portal test --long`.
class LargeUploadTests {

    private static final long BYTES = 300_000_000;
    private static final String HEAP = "-Xmx256m";

    @TestFactory
    Stream<DynamicTest> inTheLongSet() {
        return Boolean.getBoolean("portal.long")
                ? Stream.of(DynamicTest.dynamicTest(
                        "aFileLargerThanTheHeapIsKeptByteForByte", this::aFileLargerThanTheHeapIsKeptByteForByte))
                : Stream.empty();
    }

    private void aFileLargerThanTheHeapIsKeptByteForByte() throws Exception {
        try (var portal = new SamplePortal(
                        List.of(HEAP, "-cp", product(), "portal.Portal"), "--portal.upload-size=400MB");
                var sender = portal.visitor("nga")) {
            String papers = portal.consultation() + "/papers";
            sender.open(papers);
            String sha256 = sha256(new Noise());

            assertThat(sender.send("large.bin", BodyPublishers.ofInputStream(Noise::new)))
                    .isEqualTo(200);

            assertThat(sha256(Files.newInputStream(place(portal, sha256)))).isEqualTo(sha256);
            assertThat(place(portal, sha256)).hasSize(BYTES);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(sender.open(papers)).contains("more than can be read"));
            assertThat(portal.running()).isTrue();
        }
    }

    /// The class path without the tests.
    private static String product() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(SamplePortal portal, String sha256) {
        return portal.home().resolve(Path.of("uploads", sha256.substring(0, 2), sha256.substring(2, 4), sha256));
    }

    private static String sha256(InputStream bytes) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var read = new DigestInputStream(bytes, digest)) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The same bytes each time, of which none are kept.
    private static final class Noise extends InputStream {
        private final SplittableRandom random = new SplittableRandom(1);
        private long left = BYTES;

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            byte[] bytes = new byte[some];
            random.nextBytes(bytes);
            System.arraycopy(bytes, 0, buffer, offset, some);
            left -= some;
            return some;
        }
    }
}
