package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import portal.platform.Home;
import portal.platform.MovableClock;
import portal.platform.Refusal;
import portal.platform.Settings;

class VaultTest {

    private static final Settings SETTINGS = new Settings(
            "http://localhost:8080",
            null,
            null,
            null,
            false,
            "portal@localhost",
            DataSize.ofMegabytes(1),
            Duration.ofMinutes(15),
            Duration.ofDays(30),
            8,
            Duration.ofMinutes(15));

    private static final UploadPace PACE = new UploadPace(DataSize.ofBytes(500), Duration.ofMinutes(1));

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void open() {
        home = new Home(folder);
    }

    @Test
    void whatBreaksOffIsRefusedAndLeavesNothing() throws IOException {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new Broken());

        assertThatThrownBy(() -> new Vault(home, SETTINGS, PACE, Clock.systemUTC()).keep(breaking))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.broken-off"));
        assertThat(names()).isEmpty();
    }

    /// Ten bytes every ten seconds.
    @Test
    void whatCrawlsIsEndedAndLeavesNothingAndWhatIsOnlySlowIsKept() throws IOException {
        var clock = new MovableClock();
        var crawling = new Dripping(clock, 10);
        assertThatThrownBy(() -> new Vault(home, SETTINGS, PACE, clock).keep(crawling))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.too-slow"));
        assertThat(crawling.pieces).isLessThan(10);
        assertThat(names()).isEmpty();

        var slow = new Dripping(clock, 6_000);
        assertThat(new Vault(home, SETTINGS, PACE, clock).keep(slow).bytes()).isEqualTo(30 * 6_000);
    }

    @Test
    void whatTheDiskDoesNotTakeIsRefusedInOtherWords() throws IOException {
        var vault = new Vault(home, SETTINGS, PACE, Clock.systemUTC());
        Files.delete(home.uploads());

        assertThatThrownBy(() -> vault.keep(new ByteArrayInputStream(new byte[9])))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.not-kept"));
    }

    @Test
    void halvesThatACrashLeftAreSweptAndThoseThatStillComeAreNot() throws IOException {
        Path old = Files.createFile(home.uploads().resolve("part-old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Files.createFile(home.uploads().resolve("part-young"));

        new Vault(home, SETTINGS, PACE, Clock.systemUTC());

        assertThat(names()).containsExactly("part-young");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home.uploads())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static final class Dripping extends InputStream {
        private final MovableClock clock;
        private final int piece;
        private int pieces;

        private Dripping(MovableClock clock, int piece) {
            this.clock = clock;
            this.piece = piece;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            clock.stopAt(clock.instant().plusSeconds(10));
            return pieces++ < 30 ? Math.min(length, piece) : -1;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line broke off");
        }
    }
}
