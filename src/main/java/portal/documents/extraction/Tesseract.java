package portal.documents.extraction;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program that reads pictures, where it is installed on this machine. The portal works without it.
///
/// @param program where it lies
/// @param languages those of [#WANTED] whose data are installed, in that order
public record Tesseract(Path program, List<String> languages) {
    /// Vietnamese first: it reads most English words too.
    static final List<String> WANTED = List.of("vie", "eng", "deu", "fra");

    private static final int SECONDS_TO_ANSWER = 10;
    private static final System.Logger LOG = System.getLogger(Tesseract.class.getName());

    public Tesseract {
        languages = List.copyOf(languages);
    }

    /// It took longer than it was given.
    static final class TooLate extends IOException {
        private static final long serialVersionUID = 1;

        private TooLate() {
            super("over time");
        }
    }

    /// Looks for it in the folders of `PATH`; absent also where it has no language that is wanted.
    public static Optional<Tesseract> installed() {
        var path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Tesseract(program, languages(program)))
                .filter(found -> !found.languages.isEmpty());
    }

    private static List<String> languages(Path program) {
        try {
            var asked = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .start();
            var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!asked.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
            }
            var all = said.lines().map(String::strip).toList();
            return WANTED.stream().filter(all::contains).toList();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Tesseract is there and does not answer", e);
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /// How the words stand in a picture, as Tesseract numbers it.
    enum Set {
        /// A page with whatever it has.
        PAGE(3, "txt"),
        /// One block of text; told as a table of words, for [SureLines].
        BLOCK(6, "tsv");

        private final int number;
        private final String told;

        Set(int number, String told) {
            this.number = number;
            this.told = told;
        }
    }

    /// The words of one picture, lines as printed, or a table of them.
    ///
    /// @param spoken languages to read it in
    /// @param folder where output may be written
    /// @throws TooLate where it takes longer than so many seconds
    /// @throws IOException where it fails
    String read(Path picture, Set set, List<String> spoken, Path folder, long seconds) throws IOException {
        var out = Files.createTempFile(folder, "words", ".txt");
        var builder = new ProcessBuilder(
                        program.toString(),
                        picture.toString(),
                        "stdout",
                        "-l",
                        String.join("+", spoken),
                        "--psm",
                        String.valueOf(set.number),
                        set.told)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new TooLate();
            }
            if (process.exitValue() != 0) {
                throw new IOException("exit " + process.exitValue());
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(out);
        }
    }
}
