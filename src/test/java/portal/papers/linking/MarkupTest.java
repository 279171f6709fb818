package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.documents.extraction.Marked;
import portal.drafts.CutProvision;

class MarkupTest {

    private static final String PAID =
            "2. The ministry pays the grant within thirty days after it has received the" + " complete application.";
    private static final String COPY =
            LinkedDraft.DRAFT.stream().map(MarkupTest::line).collect(Collectors.joining("\n"));

    @Test
    void aNoteAtAFewWordsQuotesThem() {
        assertThat(said(new Marked(PAID, PAID, "complete application", "By whom is that told?")))
                .containsExactly("“complete application”: By whom is that told?");
    }

    @Test
    void aNoteAtAWholeProvisionIsAllThatIsSaid() {
        assertThat(said(new Marked(PAID, PAID, PAID, "Thirty days are too long.")))
                .containsExactly("Thirty days are too long.");
        assertThat(said(new Marked(PAID, PAID, PAID.substring(3), "Thirty days are too long.")))
                .containsExactly("Thirty days are too long.");
    }

    private static List<String> said(Marked mark) {
        var found = Linker.link(LinkedDraft.DRAFT, COPY, List.of(mark));
        assertThat(found).allSatisfy(excerpt -> {
            assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_4__para_2");
            assertThat(excerpt.links().getFirst().how()).isEqualTo(How.MARKUP);
        });
        return found.stream().map(Excerpt::quote).toList();
    }

    private static String line(CutProvision provision) {
        return provision.heading() == null
                ? provision.number() + ". " + provision.text()
                : "Article " + provision.number() + ". " + provision.heading();
    }
}
