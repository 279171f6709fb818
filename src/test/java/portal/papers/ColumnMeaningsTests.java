package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.SECRETARIAT;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comment;
import portal.comments.CommentQueries;
import portal.comments.Kind;
import portal.papers.linking.Column;
import portal.papers.linking.Columns;
import portal.papers.linking.SentTable;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;

/// What the columns of a table that was sent hold, and whether it is one of remarks at all.
@ParameterizedClass
@EnumSource(Backend.class)
class ColumnMeaningsTests {

    private static final List<List<String>> STRANGE = List.of(
            List.of("Nơi nói tới", "Ai nói", "Lời nói", "Muốn thành"),
            List.of("Điều 1", "Làng Sậy", "Câu này dài quá.", "Luật này quy định về thư viện làng."),
            List.of("3.1", "Làng Sậy", "Nên là hai thủ thư.", ""));

    private static final List<List<String>> ANNEX = List.of(
            List.of("Huyện", "Số thư viện", "Số đầu sách"),
            List.of("Sậy", "12", "3.400"),
            List.of("Đèo", "7", "1.150"),
            List.of("Bến", "9", "2.080"));

    private final Backend backend;
    private final Scene scene;
    private final SentTables sent;
    private final Viewer secretariat;

    ColumnMeaningsTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        sent = backend.the(SentTables.class);
        secretariat = scene.the(SECRETARIAT);
    }

    @Test
    void columnsOfAnyTableAreExplainedOnceAndTheNextFileIsReadByItself() throws IOException {
        PaperId first = receive(secretariat, TableFiles.sheet(STRANGE), "lang-say.xlsx", null);
        SentTable table = sent.tables(secretariat, first).getFirst();
        assertThat(table.columns().complete()).isFalse();
        assertThatThrownBy(() -> take(secretariat, first, table, table.columns()))
                .isInstanceOf(Refusal.class);
        Map<Column, List<Integer>> at = new EnumMap<>(Map.of(
                Column.PLACE, List.of(0),
                Column.WHO, List.of(1),
                Column.COMMENT, List.of(2),
                Column.PROPOSED, List.of(3)));
        sent.remember(secretariat, first, table.heads(), new Columns(at));
        sent.remember(secretariat, first, table.heads(), new Columns(at));

        Viewer focal = scene.the(FOCAL);
        PaperId second = receive(focal, TableFiles.sheet(STRANGE), "lang-say-2.xlsx", scene.province());
        assertThat(sent.tables(focal, second).getFirst().columns().complete()).isTrue();
        assertThat(backend.the(PaperQueries.class).excerpts(focal, second))
                .extracting(DeskExcerpt::saidBy)
                .containsExactly("Làng Sậy", "Làng Sậy");
    }

    @Test
    void whatAParticipantSaysOfColumnsHoldsForTheParticipantAlone() throws IOException {
        Viewer participant = scene.the(PARTICIPANT);
        List<List<String>> own =
                List.of(List.of("Chỗ ấy " + scene.round().value(), "Lời"), List.of("Điều 1", "Ngắn lại."));
        PaperId paper = receive(participant, TableFiles.sheet(own), "cua-toi.xlsx", null);
        SentTable table = sent.tables(participant, paper).getFirst();
        sent.remember(
                participant,
                paper,
                table.heads(),
                new Columns(Map.of(Column.PLACE, List.of(0), Column.COMMENT, List.of(1))));
        assertThat(sent.tables(participant, paper).getFirst().columns().complete())
                .isTrue();
        assertThat(sent.tables(secretariat, paper).getFirst().columns().complete())
                .isFalse();
    }

    @Test
    void theTemplateOfStandardsBodiesIsUnderstood() throws IOException {
        List<List<String>> iso = List.of(
                List.of(
                        "MB/NC1",
                        "Line number (e.g. 17)",
                        "Clause/ Subclause (e.g. 3.1)",
                        "Paragraph/ Figure/ Table/ (e.g. Table 1)",
                        "Type of comment2",
                        "Comments",
                        "Proposed change",
                        "Observations of the secretariat"),
                List.of("VN-001", "12", "3.1", "", "te", "One librarian is not enough.", "Say two librarians.", ""),
                List.of("VN-002", "14", "2.2", "b)", "ed", "Misspelt.", "Correct the spelling.", ""));
        PaperId paper = receive(secretariat, TableFiles.word(iso), "template.docx", null);
        SentTable table = sent.tables(secretariat, paper).getFirst();
        assertThat(take(secretariat, paper, table, table.columns()).made()).hasSize(2);
        assertThat(comments())
                .extracting(Comment::eid)
                .containsExactlyInAnyOrder("art_3__para_1", "art_2__para_2__point_b");
        assertThat(comments()).extracting(Comment::authorName).containsOnly("VN");
        assertThat(comments()).extracting(Comment::kind).contains(Kind.WORDING);
    }

    @Test
    void aTableWhoseRowsNameNoProvisionIsNotTakenForOneOfRemarks() throws IOException {
        assertThat(table(ANNEX, "phu-luc.xlsx").possible()).isFalse();
        assertThat(table(STRANGE, "lang-say.xlsx").likely()).isTrue();
        List<List<String>> contents = new java.util.ArrayList<>(ANNEX);
        contents.set(0, List.of("Huyện", "Nội dung", "Số đầu sách"));
        assertThat(table(contents, "noi-dung.xlsx"))
                .matches(SentTable::possible)
                .matches(table -> !table.likely());
    }

    private SentTable table(List<List<String>> rows, String name) throws IOException {
        return sent.tables(secretariat, receive(secretariat, TableFiles.sheet(rows), name, null))
                .getFirst();
    }

    private List<Comment> comments() {
        return backend.the(CommentQueries.class).on(secretariat, scene.version());
    }

    private SentTables.Taken take(Viewer viewer, PaperId paper, SentTable table, Columns columns) {
        return sent.take(
                viewer, paper, table.signature(), columns, UUID.randomUUID().toString());
    }

    private PaperId receive(Viewer viewer, byte[] bytes, String name, @Nullable BodyId body) {
        return TableFiles.receive(backend, scene, viewer, bytes, name, body);
    }
}
