package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {

    private static final Duration WAIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void clamdIsSentTheFileAndSaysWhatItFound() throws IOException {
        try (var clamd = new FakeClamd()) {
            var scanner = new Clamd(clamd.address(), WAIT);
            scanner.answer();
            assertThat(scanner.found(file("Góp ý. ".repeat(50_000)))).isEmpty();
            assertThat(scanner.found(file(""))).isEmpty();
            assertThat(scanner.found(file(FakeClamd.EICAR))).contains("Win.Test.EICAR_HDB-1");
            assertThatThrownBy(() -> scanner.found(file("too much")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("size limit");
        }
    }

    @Test
    void oneThatIsNotThereHasFoundNothingAndLetsNothingPass() throws IOException {
        var gone = new FakeClamd();
        gone.close();
        var scanner = new Clamd(gone.address(), WAIT);
        assertThatThrownBy(scanner::answer).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scanner.found(file("x"))).isInstanceOf(IOException.class);
    }

    @Test
    void aProgramTellsByItsEnd() throws IOException {
        var script = program("""
                #!/bin/sh
                case "$1" in --version) exit 0;; esac
                if grep -q EICAR "$1"; then echo "$1: Eicar FOUND"; exit 1; fi
                grep -q broken "$1" && exit 2
                exit 0
                """);
        var scanner = new ScanCommand(List.of(script.toString()), WAIT);
        scanner.answer();
        assertThat(scanner.found(file("Góp ý"))).isEmpty();
        assertThat(scanner.found(file(FakeClamd.EICAR))).contains("Eicar");
        assertThatThrownBy(() -> scanner.found(file("broken"))).isInstanceOf(IOException.class);
    }

    @Test
    void aProgramThatHangsIsEnded() throws IOException {
        var script = program("#!/bin/sh\nexec sleep 60\n");
        var scanner = new ScanCommand(List.of(script.toString()), Duration.ofMillis(300));
        assertThatThrownBy(() -> scanner.found(file("x"))).isInstanceOf(IOException.class);
        assertThat(ProcessHandle.current().children().flatMap(child -> child.info().command().stream()))
                .noneMatch(command -> command.endsWith("sleep"));
    }

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("file"), words);
    }

    private Path program(String words) throws IOException {
        var script = Files.writeString(folder.resolve("scan"), words);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
