package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.REVIEWER;
import static portal.consultations.Role.SECRETARIAT;

import java.io.IOException;
import java.util.List;
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
import portal.papers.SentEntry.Becomes;
import portal.papers.linking.Columns;
import portal.papers.linking.SentRow.Placing;
import portal.papers.linking.SentTable;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;

@ParameterizedClass
@EnumSource(Backend.class)
class SentTablesTests {

    private static final List<List<String>> NATIONAL = List.of(
            TableFiles.NATIONAL,
            List.of("1", "Khoản 1 Điều 2", "Hội Người đọc (CV số 12/HND)", "Nên cho cả khách vãng lai mượn sách.", ""),
            List.of("2", "Điểm b khoản 2 Điều 2", "Bà Trần Thị Lá", "Giá bìa của sách cũ thì lấy ở đâu?", ""),
            List.of("3", "Quy định chung", "Hội Người đọc", "Dự thảo viết gọn, dễ hiểu.", ""),
            List.of("4", "Khoản 9 Điều 3", "Hội Người đọc", "Khoản này chưa có trong dự thảo.", ""),
            List.of("5", "Phần phụ bản", "Hội Người đọc", "Nên có mẫu thẻ.", ""),
            List.of("6", "Điều 1", "Hội Người đọc", "", ""));

    private final Backend backend;
    private final Scene scene;
    private final SentTables sent;
    private final Viewer secretariat;

    SentTablesTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        sent = backend.the(SentTables.class);
        secretariat = scene.the(SECRETARIAT);
    }

    @Test
    void theNationalFormIsUnderstoodAndItsRowsBecomeCommentsOfThoseWhoSpeak() throws IOException {
        PaperId paper = receive(secretariat, TableFiles.word(NATIONAL), "bang-gop-y.docx", null);
        SentTable table = sent.tables(secretariat, paper).getFirst();
        SentPreview preview = sent.preview(secretariat, paper, table.signature(), table.columns());
        assertThat(preview.of(Becomes.MADE)).hasSize(3);
        assertThat(preview.rejected())
                .extracting(entry -> entry.row().placing())
                .containsExactly(Placing.MISSING, Placing.UNKNOWN, Placing.SILENT);

        SentTables.Taken taken = take(secretariat, paper, table, table.columns());
        assertThat(taken.made()).hasSize(3);
        assertThat(taken.had()).isZero();
        assertThat(taken.waiting()).isEqualTo(2);
        List<Comment> made = comments();
        assertThat(made)
                .extracting(Comment::authorName)
                .containsExactlyInAnyOrder("Hội Người đọc", "Bà Trần Thị Lá", "Hội Người đọc");
        assertThat(made)
                .extracting(Comment::eid)
                .containsExactlyInAnyOrder("art_2__para_1", "art_2__para_2__point_b", null);
    }

    @Test
    void whatCannotBePlacedWaitsAtTheDeskAndThePaperIsNotSettled() throws IOException {
        PaperId paper = receive(secretariat, TableFiles.word(NATIONAL), "bang-gop-y.docx", null);
        SentTable table = sent.tables(secretariat, paper).getFirst();
        PaperQueries queries = backend.the(PaperQueries.class);
        assertThat(queries.beyondDoubt(secretariat, paper))
                .extracting(DeskExcerpt::quote)
                .doesNotContain("Khoản này chưa có trong dự thảo.")
                .isNotEmpty();
        take(secretariat, paper, table, table.columns());
        assertThat(queries.paper(secretariat, paper).orElseThrow().state()).isEqualTo(PaperState.OPEN);
        assertThat(queries.excerpts(secretariat, paper).stream().filter(DeskExcerpt::open))
                .extracting(DeskExcerpt::quote)
                .containsExactly("Khoản này chưa có trong dự thảo.", "Nên có mẫu thẻ.");
    }

    @Test
    void whatWasMadeOfATableIsTakenBackAsOneAndCanBeMadeAgain() throws IOException {
        PaperId paper = receive(secretariat, TableFiles.word(NATIONAL), "bang-gop-y.docx", null);
        SentTable table = sent.tables(secretariat, paper).getFirst();
        backend.the(Papers.class)
                .reopen(
                        secretariat,
                        take(secretariat, paper, table, table.columns()).made());
        assertThat(comments()).hasSize(3).allMatch(Comment::withdrawn);
        assertThat(take(secretariat, paper, table, table.columns()).made()).hasSize(3);
        assertThat(comments()).filteredOn(comment -> !comment.withdrawn()).hasSize(3);
    }

    @Test
    void aTableSentAgainWithOneMoreRowGivesOneMoreCommentAndSaysSo() throws IOException {
        PaperId first = receive(secretariat, TableFiles.sheet(NATIONAL), "thang-8.xlsx", null);
        SentTable table = sent.tables(secretariat, first).getFirst();
        take(secretariat, first, table, table.columns());
        assertThat(take(secretariat, first, table, table.columns()).made()).isEmpty();

        List<List<String>> longer = new java.util.ArrayList<>(NATIONAL);
        longer.add(List.of("7", "Điều 3", "Hội Người đọc", "Thủ thư cần được học nghề.", ""));
        longer.add(List.of("8", "Điều 3", "Hội Người đọc", "Thủ thư cần được học nghề. ", ""));
        PaperId second = receive(secretariat, TableFiles.sheet(longer), "thang-9.xlsx", null);
        SentPreview preview = sent.preview(secretariat, second, table.signature(), table.columns());
        assertThat(preview.of(Becomes.HAD))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.number()).startsWith("R1-"));
        assertThat(preview.of(Becomes.TWICE)).hasSize(1);
        assertThat(take(secretariat, second, table, table.columns()).made()).hasSize(1);
        assertThat(comments()).hasSize(4);
    }

    @Test
    void rowsAreKnownAgainThoughItWasSaidLaterWhoseTheTableIs() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Điều, khoản", "Nội dung góp ý"),
                List.of("Khoản 1 Điều 2", "Nên cho cả khách vãng lai mượn sách."),
                List.of("Điều 3", "Thủ thư cần được học nghề."));
        PaperId first = receive(secretariat, TableFiles.sheet(rows), "bang.xlsx", scene.ministry());
        Papers papers = backend.the(Papers.class);
        backend.the(Owners.class).name(secretariat, first, scene.province());
        for (DeskExcerpt row : backend.the(PaperQueries.class).excerpts(secretariat, first)) {
            papers.confirm(
                    secretariat,
                    row.id(),
                    row.rowVersion(),
                    new Confirmation(row.links().getFirst().provision(), row.quote(), null, null, null, null),
                    row.id().toString());
        }
        PaperId second = receive(secretariat, TableFiles.sheet(rows), "bang-gui-lai.xlsx", scene.province());
        assertThat(becomes(second)).containsExactly(Becomes.HAD, Becomes.HAD);
        PaperId others = receive(secretariat, TableFiles.sheet(rows), "bang-cua-bo.xlsx", scene.ministry());
        assertThat(becomes(others)).containsExactly(Becomes.MADE, Becomes.MADE);
    }

    private List<Becomes> becomes(PaperId paper) {
        SentTable table = sent.tables(secretariat, paper).getFirst();
        return sent.preview(secretariat, paper, table.signature(), table.columns()).entries().stream()
                .map(SentEntry::becomes)
                .toList();
    }

    @Test
    void whoSendsForOneselfCannotSpeakInAnothersNameButKeepsIt() throws IOException {
        Viewer participant = scene.the(PARTICIPANT);
        PaperId paper = receive(participant, TableFiles.word(NATIONAL), "gop-y.docx", null);
        SentTable table = sent.tables(participant, paper).getFirst();
        take(participant, paper, table, table.columns());
        assertThat(comments())
                .hasSize(3)
                .allSatisfy(comment -> assertThat(comment.authorName()).startsWith("Người participant"))
                .anySatisfy(comment ->
                        assertThat(comment.words()).isEqualTo("Bà Trần Thị Lá: Giá bìa của sách cũ thì lấy ở đâu?"));
    }

    @Test
    void whoMayNotSettleAPaperSeesNothingOfItsTables() throws IOException {
        PaperId paper = receive(secretariat, TableFiles.word(NATIONAL), "bang-gop-y.docx", null);
        assertThatThrownBy(() -> sent.tables(scene.the(REVIEWER), paper)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sent.tables(scene.outsider(), paper)).isNotNull();
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
