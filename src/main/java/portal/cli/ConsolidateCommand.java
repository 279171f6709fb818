package portal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import portal.documents.extraction.Extracted;
import portal.drafts.Cut;
import portal.platform.Messages;
import portal.platform.Refusal;
import portal.summary.Wanted;
import portal.summary.table.Print;
import portal.summary.table.Tables;

/// `consolidate --draft DRAFT [--papers DIR] [--comments FILE]... --out FILE`: the consolidated table from
/// files, without a server. Papers are extracted and linked, tables of comments are read, all is put in the
/// draft's order; outcomes stay empty.
final class ConsolidateCommand implements PureCommand {

    private static final String USAGE = "consolidate --draft DRAFT [--papers DIR] [--comments FILE]..."
            + " [--agency NAME] [--title TITLE] [--layout WORD|FILE.json] [--detail article|clause|point]"
            + " [--language vi|en|both] --out FILE.(docx|xlsx|csv|pdf|html|json)";
    private static final Set<String> KNOWN = Set.of(
            "--draft", "--papers", "--comments", "--agency", "--title", "--layout", "--detail", "--language", "--out");

    private record Summary(
            String file,
            int papers,
            List<String> unread,
            int comments,
            int linked,
            int general,
            int restated,
            double seconds) {}

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Options options = Options.of(arguments, USAGE, KNOWN);
        if (!options.rest().isEmpty()
                || options.maybe("--papers").isEmpty()
                        && options.all("--comments").isEmpty()) {
            throw new Usage(USAGE);
        }
        Path file = Path.of(options.one("--out"));
        String draft = options.one("--draft");
        try (Reader reader = new Reader()) {
            return run(options, draft, file, reader, out);
        } catch (Refusal refusal) {
            System.err.println(
                    "portal: " + new Messages().getTranslation(refusal.key(), Locale.ENGLISH, refusal.arguments()));
            return Cli.FAILED;
        } catch (IOException failure) {
            System.err.println("portal: " + failure.getMessage());
            return Cli.FAILED;
        }
    }

    private static int run(Options options, String draft, Path file, Reader reader, PrintStream out)
            throws IOException {
        long start = System.nanoTime();
        Extracted read = reader.typeset(draft);
        if (!read.hasText()) {
            System.err.println(
                    "portal: the draft " + draft + " is " + read.status().word());
            return Cli.FAILED;
        }
        Cut cut = Reader.cut(read);
        Wanted wanted = options.maybe("--language").isEmpty() && cut.language().equals("en")
                ? options.with("--language", "en").wanted(file)
                : options.wanted(file);
        Collected collected = new Collected(cut, reader);
        if (options.maybe("--papers").isPresent()) {
            papers(Path.of(options.one("--papers"))).forEach(collected::paper);
        }
        options.all("--comments").forEach(collected::table);
        Print print = collected.print(
                wanted,
                options.maybe("--title").orElse(cut.title()),
                options.maybe("--agency").orElse(null));
        if (collected.size() > wanted.format().most()) {
            throw new Refusal("table.pdf-too-long", wanted.format().most());
        }
        write(print, wanted, collected, file);
        Json.line(
                out,
                new Summary(
                        file.toString(),
                        collected.papers(),
                        collected.unread(),
                        collected.size(),
                        collected.linked(),
                        collected.size() - collected.linked(),
                        collected.restated(),
                        Math.round((System.nanoTime() - start) / 1e7) / 100.0));
        return Cli.DONE;
    }

    /// A file that is complete or does not appear.
    private static void write(Print print, Wanted wanted, Collected collected, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path half = Files.createTempFile(whole.getParent(), ".", ".part");
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(half))) {
                Tables.write(
                        print, wanted.format(), collected.rows(wanted.layout().grouping()), to);
            }
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static List<Path> papers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
