package portal.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.Extracted;
import portal.drafts.Cut;
import portal.drafts.comparing.Comparison;
import portal.drafts.comparing.Pair;
import portal.revision.ComparedRows;
import portal.revision.ComparisonFile;
import portal.revision.ComparisonTitle;
import portal.revision.ComparisonWords;

/// `compare OLD NEW`: provisions of two versions matched.
final class CompareCommand implements PureCommand {

    private static final Usage USAGE = new Usage("compare OLD NEW [--format json|docx|tracked|xlsx|html] [--out FILE]");

    private static final Set<String> FORMATS = Set.of("json", "docx", "tracked", "xlsx", "html");

    private record Line(String old, @JsonProperty("new") String now, List<Item> pairs) {}

    private record Item(
            @Nullable String old,
            @JsonProperty("new") @Nullable String now,
            String change,
            double similarity) {

        static Item of(Pair pair) {
            double similarity = Math.round(pair.similarity() * 1000) / 1000.0;
            return new Item(pair.old(), pair.now(), pair.change().word(), similarity);
        }
    }

    private record Asked(
            String old, String now, String format, @Nullable Path out) {

        static Asked of(List<String> arguments) {
            List<String> files = new ArrayList<>();
            String format = "json";
            Path out = null;
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (argument.startsWith("--") && i + 1 == arguments.size()) {
                    throw USAGE;
                } else if (argument.equals("--format")) {
                    format = arguments.get(++i).toLowerCase(Locale.ROOT);
                } else if (argument.equals("--out")) {
                    out = Path.of(arguments.get(++i));
                } else {
                    files.add(argument);
                }
            }
            if (files.size() != 2
                    || !FORMATS.contains(format)
                    || out == null && !Set.of("json", "html").contains(format)) {
                throw USAGE;
            }
            return new Asked(files.get(0), files.get(1), format, out);
        }
    }

    @Override
    public int run(List<String> arguments, PrintStream standard) {
        Asked asked = Asked.of(arguments);
        try (Reader reader = new Reader()) {
            Extracted old = reader.typeset(asked.old);
            Extracted now = reader.typeset(asked.now);
            if (!old.hasText() || !now.hasText()) {
                String file = old.hasText() ? asked.now : asked.old;
                System.err.println("portal: " + file + ": "
                        + (old.hasText() ? now : old).status().word());
            }
            Cut cut = Reader.cut(now);
            Comparison comparison = Comparison.of(Reader.cut(old).provisions(), cut.provisions());
            write(asked, comparison, cut.language(), standard);
            return Cli.DONE;
        } catch (IOException refused) {
            System.err.println("portal: " + asked.out + " cannot be written: " + refused.getMessage());
            return Cli.FAILED;
        }
    }

    private static void write(Asked asked, Comparison comparison, String language, PrintStream standard)
            throws IOException {
        try (OutputStream out = asked.out == null ? open(standard) : Files.newOutputStream(asked.out)) {
            if (asked.format.equals("json")) {
                List<Item> items = comparison.pairs().stream().map(Item::of).toList();
                PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
                Json.line(lines, new Line(asked.old, asked.now, items));
                return;
            }
            ComparisonTitle title = new ComparisonTitle(
                    name(asked.old),
                    name(asked.now),
                    "Portal",
                    Clock.systemUTC().instant());
            ComparisonFile.of(asked.format)
                    .write(title, ComparedRows.of(comparison, language), new ComparisonWords(language), out);
        }
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    /// Standard output is flushed, never closed.
    private static OutputStream open(PrintStream standard) {
        return new FilterOutputStream(standard) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
