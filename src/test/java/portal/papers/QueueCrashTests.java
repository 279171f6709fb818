package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files wait to be read and papers to be linked when the process is killed: all of it is done when it runs again, and
/// once.
class QueueCrashTests {

    @Test
    void whatWaitedWhenTheProcessWasKilledIsReadAndLinkedOnceWhenItRunsAgain(@TempDir Path home) throws Exception {
        Process first = start(home, "send");
        try (BufferedReader lines = lines(first)) {
            String line = lines.readLine();
            while (line != null && !line.equals("sent")) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo("sent");
        } finally {
            first.toHandle().destroyForcibly();
            first.waitFor();
        }

        Process second = start(home, "finish");
        try (BufferedReader lines = lines(second)) {
            List<String> papers =
                    lines.lines().filter(line -> line.startsWith("paper ")).toList();
            assertThat(second.waitFor()).isZero();
            assertThat(papers)
                    .hasSize(CrashingSender.PAPERS)
                    .allMatch(line -> line.equals("paper linked, remarks " + CrashingSender.REMARKS));
        } finally {
            second.toHandle().destroyForcibly();
            second.waitFor();
        }
    }

    private static Process start(Path home, String mode) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Ddb-scheduler.heartbeat-interval=500ms",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingSender.class.getName(),
                        home.toString(),
                        mode))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
