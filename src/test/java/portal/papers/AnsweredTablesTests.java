package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.consultations.Role.SECRETARIAT;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentQueries;
import portal.papers.linking.SentTable;
import portal.people.Viewer;

/// A table that is sent with the drafters' answers in it.
class AnsweredTablesTests {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void whatTheDraftersAnsweredInATableStaysInTheFileAndIsCounted(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        SentTables sent = backend.the(SentTables.class);
        Viewer secretariat = scene.the(SECRETARIAT);
        List<List<String>> answered = List.of(
                TableFiles.NATIONAL,
                List.of(
                        "1",
                        "Khoản 1 Điều 2",
                        "Hội Người đọc",
                        "Nên cho khách vãng lai mượn.",
                        "Tiếp thu, sửa Điều 1."),
                List.of("2", "Điều 3", "Hội Người đọc", "Đề nghị bỏ", "Không bỏ, vì khoản 1 Điều 2 đã dẫn tới."),
                List.of("3", "Phụ bản", "Hội Người đọc", "Nên có mẫu thẻ.", "Giữ như khoản 2 Điều 2 của dự thảo."),
                List.of("4", "Điều 1", "Hội Người đọc", "Nên gọn hơn.", ""));
        for (byte[] file : List.of(TableFiles.word(answered), TableFiles.sheet(answered))) {
            PaperId paper = TableFiles.receive(backend, scene, secretariat, file, "tra-loi-" + file.length, null);
            SentTable table = sent.tables(secretariat, paper).getFirst();
            assertThat(table.answered()).isEqualTo(3);
            assertThat(backend.the(PaperQueries.class).excerpts(secretariat, paper))
                    .isNotEmpty()
                    .allSatisfy(
                            excerpt -> assertThat(excerpt.quote()).doesNotContain("sửa Điều 1", "Không bỏ", "Giữ như"));
            SentPreview preview = sent.preview(secretariat, paper, table.signature(), table.columns());
            sent.take(
                    secretariat,
                    paper,
                    table.signature(),
                    table.columns(),
                    UUID.randomUUID().toString());
            assertThat(preview.entries()).hasSize(4);
        }
        assertThat(backend.the(CommentQueries.class).on(secretariat, scene.version()))
                .hasSize(3)
                .allSatisfy(comment -> assertThat(comment.words()).doesNotContain("sửa Điều 1", "Không bỏ", "Giữ như"));
    }
}
