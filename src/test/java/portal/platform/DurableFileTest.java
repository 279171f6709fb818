package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was committed is found in the file as it lies on the disk at that instant, not only after an orderly end.
class DurableFileTest {

    private static final int COMMITS = 400;

    @Test
    void everyCommitIsFoundInTheFileAsItLies(@TempDir Path folder) throws IOException {
        DurableFilePath.register();
        assertThat(lost("durable:", folder)).isZero();
    }

    /// When this fails, H2 names the newest chunk by itself and `DurableFile` can go.
    @Test
    void withoutItTheNewestCommitIsSometimesMissed(@TempDir Path folder) throws IOException {
        assertThat(lost("", folder)).isPositive();
    }

    private static int lost(String scheme, Path folder) throws IOException {
        Path file = folder.resolve("store.mv.db");
        Path copy = folder.resolve("copy.mv.db");
        Random random = new Random(7);
        int lost = 0;
        try (MVStore store = new MVStore.Builder()
                .fileName(scheme + file)
                .autoCommitDisabled()
                .open()) {
            store.setRetentionTime(0);
            MVMap<Integer, byte[]> map = store.openMap("words");
            for (int commit = 1; commit <= COMMITS; commit++) {
                map.put(random.nextInt(40), new byte[random.nextInt(60_000)]);
                map.put(-1, new byte[commit]);
                store.commit();
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                if (newest(copy) != commit) {
                    lost++;
                }
            }
        }
        return lost;
    }

    private static int newest(Path copy) {
        try (MVStore store =
                new MVStore.Builder().fileName(copy.toString()).readOnly().open()) {
            return Objects.requireNonNull(
                            store.<Integer, byte[]>openMap("words").get(-1))
                    .length;
        }
    }
}
