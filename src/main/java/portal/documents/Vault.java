package portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import portal.platform.Home;
import portal.platform.Refusal;
import portal.platform.Settings;

/// The folder of uploaded bytes, each file named by its own SHA-256. Nothing in it is ever changed.
@Component
@EnableConfigurationProperties(UploadPace.class)
public class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);
    private static final String PART = "part-";
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final Path folder;
    private final long limit;
    private final UploadPace pace;
    private final Clock clock;

    Vault(Home home, Settings settings, UploadPace pace, Clock clock) {
        this.pace = pace;
        this.clock = clock;
        this.folder = home.uploads();
        this.limit = settings.uploadSize().toBytes();
        sweep(clock.instant().minus(LONGEST_UPLOAD));
    }

    /// What was kept.
    ///
    /// @param sha256 64 hexadecimal digits
    public record Kept(String sha256, long bytes) {}

    /// Writes, forces file and folder to disk, then returns. The same bytes are kept once.
    ///
    /// @throws Refusal where the stream breaks off, crawls or is longer than the limit, or the disk does not
    /// take it; nothing is kept then
    public Kept keep(InputStream in) {
        Path part = folder.resolve(PART + UUID.randomUUID());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes = write(new DigestInputStream(in, digest), part);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path place = place(sha256);
            Files.createDirectories(place.getParent());
            move(part, place);
            return new Kept(sha256, bytes);
        } catch (IOException e) {
            LOG.error("A file could not be kept", e);
            throw new Refusal("document.not-kept");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            discard(part);
        }
    }

    public Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    void erase(String sha256) {
        discard(place(sha256));
    }

    private long write(InputStream in, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            long before = 0;
            Instant since = clock.instant();
            for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
                total += n;
                if (total > limit) {
                    throw new Refusal("document.too-large", limit >> 20);
                }
                out.write(buffer, 0, n);
                Instant now = clock.instant();
                if (now.isAfter(since.plus(pace.over()))) {
                    if (total - before < pace.least()) {
                        LOG.info("An upload was too slow and was ended");
                        throw new Refusal("document.too-slow");
                    }
                    before = total;
                    since = now;
                }
            }
            channel.force(true);
            return total;
        }
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            LOG.info("An upload broke off: {}", e.getMessage());
            throw new Refusal("document.broken-off");
        }
    }

    /// What was being written when the process was killed. Whoever shares the folder may be writing what is young.
    private void sweep(Instant old) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PART + "*")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
                    discard(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two who keep the same bytes at once both end with the same file; a rename replaces like by like.
    private void move(Path part, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
        Path up = place;
        while (!up.equals(folder)) {
            up = Objects.requireNonNull(up.getParent());
            try (FileChannel directory = FileChannel.open(up, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
