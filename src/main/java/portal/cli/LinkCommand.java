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
            @Nullable List<String> missing) {

        static Passage of(Excerpt excerpt, boolean paged) {
            return new Passage(
                    paged && excerpt.page() > 0 ? excerpt.page() : null,
                    excerpt.quote(),
                    excerpt.proposed(),
                    excerpt.reason(),
                    excerpt.links().stream()
                            .map(link -> new Target(link.eid(), link.how().word(), link.confidence()))
                            .toList(),
                    excerpt.missing().isEmpty() ? null : excerpt.missing());
        }
    }

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
            for (String file : arguments.subList(2, arguments.size())) {
                Extracted paper = reader.read(file);
                List<Passage> passages = Linker.link(provisions, paper.text(), paper.marks()).stream()
                        .map(excerpt -> Passage.of(excerpt, paper.pages() > 0))
                        .toList();
                Json.line(out, new Line(file, paper.status().word(), paper.pages(), paper.language(), passages));
            }
        }
        return Cli.DONE;
    }
}
