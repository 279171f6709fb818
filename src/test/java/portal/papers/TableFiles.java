package portal.papers;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import portal.Backend;
import portal.Scenes.Scene;
import portal.documents.DocumentId;
import portal.people.BodyId;
import portal.people.Viewer;

/// Comment tables as files, a few words before each.
final class TableFiles {

    /// The first row of the national form.
    static final List<String> NATIONAL = List.of(
            "TT", "Nhóm vấn đề hoặc điều, khoản", "Chủ thể góp ý", "Nội dung góp ý", "Nội dung tiếp thu, giải trình");

    private TableFiles() {}

    static byte[] sheet(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Góp ý");
            sheet.value(0, 0, "BẢNG GÓP Ý");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 2, column, rows.get(row).get(column));
                }
            }
        }
        return out.toByteArray();
    }

    static byte[] word(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Kính gửi ban soạn thảo bảng tổng hợp ý kiến dưới đây.");
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    /// Sends it in as a paper and waits until it is linked.
    static PaperId receive(
            Backend backend, Scene scene, Viewer viewer, byte[] bytes, String name, @Nullable BodyId body) {
        DocumentId document = scene.scenes().read(viewer, bytes, name);
        PaperId paper = backend.the(Papers.class).receive(viewer, scene.round(), document, body, body != null);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> backend.the(PaperQueries.class)
                                .paper(viewer, paper)
                                .orElseThrow()
                                .linkedAt()
                        != null);
        return paper;
    }
}
