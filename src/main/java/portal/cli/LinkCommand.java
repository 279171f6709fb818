package portal.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.Extracted;
import portal.drafts.CutProvision;
import portal.papers.linking.Excerpt;
import portal.papers.linking.Linker;

/// `link --draft DRAFT PAPER...`: passages of papers linked to provisions of a draft.
final class LinkCommand implements PureCommand {

    private static final String USAGE = "link --draft DRAFT PAPER...";

    private record Line(String file, String status, int pages, String language, List<Passage> excerpts) {}

    private record Passage(
            @Nullable Integer page,
            String quote,
            @Nullable String proposed,
            @Nullable String reason,
            List<Target> links,
            @Nullable List<String> missing,
            @Nullable List<String> added) {

        static Passage of(Excerpt excerpt, boolean paged) {
            return new Passage(
                    paged && excerpt.page() > 0 ? excerpt.page() : null,
                    excerpt.quote(),
                    excerpt.proposed(),
                    excerpt.reason(),
                    excerpt.links().stream()
                            .map(link -> new Target(link.eid(), link.how().word(), link.confidence()))
                            .toList(),
                    excerpt.missing().isEmpty() ? null : excerpt.missing(),
                    excerpt.added().isEmpty() ? null : excerpt.added());
        }
    }

    private record Paper(String file, Extracted read) {}

    private record Target(String provision, String how, double confidence) {}

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() < 3 || !arguments.getFirst().equals("--draft")) {
            throw new Usage(USAGE);
        }
        try (Reader reader = new Reader()) {
            Extracted draft = reader.typeset(arguments.get(1));
            if (!draft.hasText()) {
                System.err.println("portal: the draft " + arguments.get(1) + " is "
                        + draft.status().word());
                return Cli.FAILED;
            }
            List<CutProvision> provisions = Reader.cut(draft).provisions();
            reader.all(arguments.subList(2, arguments.size()), file -> new Paper(file, reader.read(file)))
                    .forEach(paper -> Json.line(out, linked(provisions, paper)));
        }
        return Cli.DONE;
    }

    private static Line linked(List<CutProvision> provisions, Paper paper) {
        Extracted read = paper.read();
        List<Passage> passages = Linker.link(provisions, read.text(), read.marks()).stream()
                .map(excerpt -> Passage.of(excerpt, read.pages() > 0))
                .toList();
        return new Line(paper.file(), read.status().word(), read.pages(), read.language(), passages);
    }
}
