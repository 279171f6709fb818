package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.Doomed;

/// Files wait to be read and papers to be linked when the process is killed: all of it is done when it runs again, and
/// once.
class QueueCrashTests {

    @Test
    void whatWaitedWhenTheProcessWasKilledIsReadAndLinkedOnceWhenItRunsAgain(@TempDir Path home) throws Exception {
        try (Doomed first = start(home, "send")) {
            assertThat(first.lines().anyMatch("sent"::equals)).isTrue();
        }
        try (Doomed second = start(home, "finish")) {
            List<String> papers =
                    second.lines().filter(line -> line.startsWith("paper ")).toList();
            assertThat(second.ended()).isZero();
            assertThat(papers)
                    .hasSize(CrashingSender.PAPERS)
                    .allMatch(line -> line.equals("paper linked, remarks " + CrashingSender.REMARKS));
        }
    }

    private static Doomed start(Path home, String mode) throws Exception {
        return Doomed.start(CrashingSender.class, home, mode, "-Ddb-scheduler.heartbeat-interval=500ms");
    }
}
