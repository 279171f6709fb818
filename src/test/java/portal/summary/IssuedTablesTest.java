package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.summary.Tabled.decide;
import static portal.summary.Tabled.said;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.consultations.Role;
import portal.documents.Documents;
import portal.outcomes.OutcomeKind;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;

class IssuedTablesTest {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aTableIsIssuedOnlyWhenItIsCompleteAndALaterIssueSaysWhatDiffers(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        Viewer head = scene.the(Role.HEAD);
        CommentId one = said(backend, scene, "art_1", "Nên nêu rõ ai lập thư viện");
        IssuedTables tables = backend.the(IssuedTables.class);
        assertThatThrownBy(() -> issue(tables, scene, head, "1/BC"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("table.issue.open"));
        decide(backend, scene, one, 0, OutcomeKind.ABSORBED, "đã sửa");
        issue(tables, scene, head, "1/BC");
        CommentId two = said(backend, scene, "art_3__para_2", "Thù lao lấy từ đâu?");
        decide(backend, scene, two, 0, OutcomeKind.NOTED, null);
        decide(backend, scene, one, 1, OutcomeKind.EXPLAINED, "để ở nghị định");
        issue(tables, scene, head, "2/BC");
        IssueQueries queries = backend.the(IssueQueries.class);
        var issued = queries.issued(head, scene.consultation());
        assertThat(issued).extracting(IssueQueries.Issued::number).containsExactly("2/BC", "1/BC");
        assertThat(queries.differences(head, scene.consultation(), 2))
                .extracting(IssueQueries.Difference::how)
                .containsExactlyInAnyOrder(IssueQueries.Difference.How.OUTCOME, IssueQueries.Difference.How.ADDED);
        var path = backend.the(Documents.class)
                .open(head, issued.getLast().document())
                .orElseThrow();
        try (InputStream in = Files.newInputStream(path);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getHeaderList().getFirst().getText()).doesNotContain("TẠM THỜI");
            assertThat(document.getTables().getFirst().getText()).contains("Số: 1/BC");
        }
        assertThat(backend.the(Documents.class)
                        .open(scene.outsider(), issued.getLast().document()))
                .isEmpty();
    }

    private static void issue(IssuedTables tables, Scene scene, Viewer head, String number) {
        tables.issue(
                head,
                scene.consultation(),
                Layouts.usual(Format.DOCX),
                Languages.VI,
                number,
                LocalDate.of(2026, 11, 30),
                UUID.randomUUID().toString());
    }
}
