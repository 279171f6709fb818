package portal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.Extracted;

/// `extract [--text] FILE...`: the text of files, through the worker.
final class ExtractCommand implements PureCommand {

    private record Line(
            String file,
            String status,
            String mime,
            String language,
            int pages,
            int chars,
            double seconds,
            @Nullable String message,
            @Nullable String text) {}

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean text = arguments.contains("--text");
        List<String> files = arguments.stream()
                .filter(argument -> !argument.equals("--text"))
                .toList();
        if (files.isEmpty()) {
            throw new Usage("extract [--text] FILE...");
        }
        try (Reader reader = new Reader()) {
            reader.all(files, file -> line(file, reader.through(Path.of(file)), text))
                    .forEach(line -> Json.line(out, line));
        }
        return Cli.DONE;
    }

    private static Line line(String file, Extracted found, boolean text) {
        return new Line(
                file,
                found.status().word(),
                found.mime(),
                found.language(),
                found.pages(),
                found.text().length(),
                Math.round(found.seconds() * 1000) / 1000.0,
                found.problem(),
                text ? found.text() : null);
    }
}
