package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        Process counter = start(home, "count");
        try (BufferedReader lines = lines(counter)) {
            Set<String> kept = lines.lines()
                    .filter(line -> line.startsWith("kept "))
                    .map(line -> line.substring(5))
                    .collect(Collectors.toSet());
            assertThat(counter.waitFor()).isZero();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_KILL);
            assertThat(kept).containsAll(acknowledged);
        }
    }

    private static Set<String> submitUntilKilled(Path home) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        Process writer = start(home, "write");
        try (BufferedReader lines = lines(writer)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("kept ")) {
                    acknowledged.add(line.substring(5));
                }
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_KILL) {
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.toHandle().destroyForcibly();
            writer.waitFor();
        }
        return acknowledged;
    }

    private static Process start(Path home, String mode) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        home.toString(),
                        mode))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
