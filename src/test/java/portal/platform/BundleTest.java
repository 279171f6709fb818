package portal.platform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The browser's part is built beforehand and committed, so that nobody needs Node to build the portal.
class BundleTest {

    @Test
    void theBundleBelongsToTheFrontendSources() throws Exception {
        String recorded = Files.readString(Path.of("src/main/bundles/frontend.sha256"));
        assertThat(sources())
                .as("run frontend/rebuild and commit what it changes")
                .isEqualTo(recorded);
        assertThat(Path.of("src/main/bundles/prod.bundle")).isNotEmptyFile();
    }

    @Test
    void theLockFileNamesNoDownloadHosts() throws IOException {
        assertThat(Files.readString(Path.of("package-lock.json"))).doesNotContain("\"resolved\"", "http://");
    }

    /// As `sha256sum frontend/*.ts` prints it.
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".ts"))
                    .sorted()
                    .toList();
            return sources.stream().map(BundleTest::line).collect(joining());
        }
    }

    private static String line(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash) + "  " + file + "\n";
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
