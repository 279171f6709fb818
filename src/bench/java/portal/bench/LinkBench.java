package portal.bench;

import java.nio.charset.StandardCharsets;
import portal.drafts.Cutter;
import portal.papers.linking.Linker;

/// Linking a paper of so many remarks to a law of 60 articles, beside one regular expression over the same text.
final class LinkBench implements Case {
    private static final int ARTICLES = 60;

    @Override
    public String bench() {
        return "link";
    }

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public int n() {
        return 2000;
    }

    @Override
    public String peer() {
        return "one-regex";
    }

    @Override
    public Pair prepare(int n) {
        var gen = new Gen(2);
        var draft = Cutter.cut(gen.law(ARTICLES)).provisions();
        var paper = gen.paper(n, ARTICLES);
        return new Pair(
                () -> Linker.link(draft, paper).size(),
                () -> CitationsMicro.CITATION.matcher(paper).results().count(),
                paper.getBytes(StandardCharsets.UTF_8).length);
    }
}
