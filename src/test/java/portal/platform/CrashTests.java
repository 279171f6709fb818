package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.Doomed;

/// MISSION.md, promise 1: an acknowledged comment survives a crash of the process at any instant.
class CrashTests {

    private static final int KILLS = Boolean.getBoolean("portal.long") ? 30 : 3;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 40;

    @Test
    void noAcknowledgedCommentIsLostWhenTheProcessIsKilled(@TempDir Path home) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(submitUntilKilled(home));
        }

        try (Doomed counter = Doomed.start(CrashingWriter.class, home, "count")) {
            Set<String> kept = kept(counter).collect(Collectors.toSet());
            assertThat(counter.ended()).isZero();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_KILL);
            assertThat(kept).containsAll(acknowledged);
        }
    }

    private static Set<String> submitUntilKilled(Path home) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        try (Doomed writer = Doomed.start(CrashingWriter.class, home, "write")) {
            kept(writer).forEach(comment -> {
                acknowledged.add(comment);
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_KILL) {
                    writer.kill();
                }
            });
        }
        return acknowledged;
    }

    private static Stream<String> kept(Doomed process) {
        return process.lines().filter(line -> line.startsWith("kept ")).map(line -> line.substring(5));
    }
}
