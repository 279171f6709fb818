package portal.documents;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A scanner that is a program: 0 at its end means that it found nothing, 1 that it found something, anything else that
/// it cannot tell.
final class ScanCommand implements VirusScanner {

    private static final Pattern FOUND = Pattern.compile(": (.{1,200}) FOUND");
    private static final int MOST_WORDS = 8_192;

    private final List<String> command;
    private final Duration patience;

    ScanCommand(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    @Override
    public Optional<String> found(Path file) throws IOException {
        Ended ended = run(file.toAbsolutePath().toString());
        if (ended.status() == 1) {
            var name = FOUND.matcher(ended.said());
            return Optional.of(name.find() ? name.group(1) : command.getFirst());
        }
        if (ended.status() != 0) {
            throw new IOException(command.getFirst() + " ended with " + ended.status());
        }
        return Optional.empty();
    }

    /// It can be started, and knows its own version.
    @Override
    public void answer() throws IOException {
        int status = run("--version").status();
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with " + status);
        }
    }

    private record Ended(int status, String said) {}

    private Ended run(String last) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.add(last);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .start();
        try {
            var ending = process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
            ending.exceptionally(late -> process.destroyForcibly());
            String said = new String(process.getInputStream().readNBytes(MOST_WORDS), StandardCharsets.UTF_8);
            process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            return new Ended(ending.join().exitValue(), said);
        } catch (java.util.concurrent.CompletionException e) {
            throw new IOException(command.getFirst() + " took too long", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
