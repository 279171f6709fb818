package portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A process of this class path that a test kills, or lets end, while it reads what it says.
public final class Doomed implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private Doomed(Process process) {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// @param home where it keeps its files, its first argument
    /// @param mode its second argument
    /// @param options of its virtual machine
    public static Doomed start(Class<?> main, Path home, String mode, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(List.of(options));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), home.toString(), mode));
        return new Doomed(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /// What it says, line by line, until it ends.
    public Stream<String> lines() {
        return said.lines();
    }

    /// As a machine that loses its power does.
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /// Its exit status, when it has ended.
    public int ended() throws InterruptedException {
        return process.waitFor();
    }

    /// Gone when this returns.
    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        ended();
        said.close();
    }
}
