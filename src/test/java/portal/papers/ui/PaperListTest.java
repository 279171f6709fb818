package portal.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.consultations.ConsultationId;
import portal.documents.DocumentId;
import portal.drafts.VersionId;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.Whose;
import portal.people.PersonId;
import portal.platform.Ids;
import portal.rounds.RoundId;

class PaperListTest {

    private final PaperList list = new PaperList();
    private final List<String> drawn = new ArrayList<>();

    @Test
    void aHundredAreShownUntilMoreAreAskedFor() {
        List<Paper> papers =
                IntStream.range(0, 250).mapToObj(i -> paper(i + ".txt")).toList();
        show(papers);
        assertThat(list.getComponentCount()).isEqualTo(100);
        list.further();
        show(papers);
        assertThat(list.getComponentCount()).isEqualTo(200);
        list.further();
        show(papers);
        assertThat(list.getComponentCount()).isEqualTo(250);
        assertThat(drawn).hasSize(250);
    }

    @Test
    void onlyWhatIsNewIsDrawnAndTheOldestGivesWay() {
        List<Paper> papers =
                IntStream.range(0, 100).mapToObj(i -> paper(i + ".txt")).toList();
        show(papers);
        List<Paper> more = new ArrayList<>(papers);
        more.addFirst(paper("new.txt"));
        drawn.clear();
        show(more);
        assertThat(drawn).containsExactly("new.txt");
        assertThat(list.getComponentCount()).isEqualTo(100);
    }

    /// As the query does, no more than are shown.
    private void show(List<Paper> papers) {
        list.show(papers.subList(0, Math.min(list.most(), papers.size())), false, paper -> {
            drawn.add(paper.fileName());
            return new Div();
        });
    }

    private static Paper paper(String name) {
        var id = Ids.next();
        return new Paper(
                new PaperId(id),
                new ConsultationId(id),
                new RoundId(id),
                new VersionId(id),
                new DocumentId(id),
                name,
                1,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                new PersonId(id),
                "Gia",
                false,
                Instant.EPOCH,
                null,
                0,
                0,
                true,
                false,
                null,
                null,
                null,
                0,
                0,
                new Whose(false, null, null, null, null, false));
    }
}
