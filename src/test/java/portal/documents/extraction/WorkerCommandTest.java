package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerCommandTest {
    private static final String WORKER = "portal.documents.extraction.ExtractionWorker";

    @TempDir
    Path folder;

    @Test
    void fromAClassPathTheWorkerIsNamedAndPathsAreAbsolute() throws IOException {
        var path = "target/classes" + File.pathSeparator + "lib/a.jar";
        var absolute = Path.of("target/classes").toAbsolutePath()
                + File.pathSeparator
                + Path.of("lib/a.jar").toAbsolutePath();
        assertThat(WorkerCommand.classes(path)).containsExactly("-cp", absolute, WORKER);
    }

    @Test
    void fromTheExecutableJarItsLauncherIsAsked() throws IOException {
        var jar = new Fixtures(folder)
                .zip("portal.jar", Map.of("BOOT-INF/", new byte[0]))
                .toString();
        assertThat(WorkerCommand.classes(jar))
                .containsExactly(
                        "-Dloader.main=" + WORKER,
                        "-cp",
                        jar,
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    @Test
    void anExtractedJarLeadsToItsLibrariesByItself() throws IOException {
        var jar = new Fixtures(folder)
                .zip("portal.jar", Map.of("portal/", new byte[0]))
                .toString();
        assertThat(WorkerCommand.classes(jar)).containsExactly("-cp", jar, WORKER);
    }

    @Test
    void whatNobodyLooksAtGivesWayToEverythingElse() throws IOException {
        var limits = ExtractionLimits.standard();
        var usual = WorkerCommand.line(limits, folder, Manner.USUAL, false).toArray(String[]::new);
        var sharing = WorkerCommand.line(limits, folder, Manner.BEHIND, false);
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            assertThat(sharing).startsWith("/usr/bin/nice", "-n", "10").endsWith(usual);
        } else {
            assertThat(sharing).containsExactly(usual);
        }
        assertThat(WorkerCommand.line(limits, folder, Manner.BEHIND, true))
                .startsWith("/usr/bin/chrt", "--idle", "0")
                .endsWith(usual);
    }
}
