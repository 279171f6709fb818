package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.Tabled.decide;
import static portal.summary.Tabled.file;
import static portal.summary.Tabled.rows;
import static portal.summary.Tabled.said;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.consultations.Role;
import portal.outcomes.OutcomeKind;
import portal.people.Viewer;
import portal.rounds.RoundId;
import portal.summary.table.Format;
import portal.summary.table.TableRow;

/// A table goes out, is filled in elsewhere, and comes back.
class RoundTripTest {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aReturnedWorkbookChangesWhatItDecidesAndNothingElse(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        CommentId first = said(backend, scene, "art_1", "Nên nêu rõ ai lập thư viện");
        CommentId second = said(backend, scene, "art_2__para_1", "Trẻ em cũng là người đọc");
        CommentId third = said(backend, scene, "art_3__para_2", "Thù lao lấy từ đâu?");
        said(backend, scene, null, "Ủng hộ việc ban hành luật");
        byte[] book = file(backend, scene, "columns", Format.XLSX);
        decide(backend, scene, second, 0, OutcomeKind.NOTED, "đã ghi lại");
        byte[] filled = edited(book, (number, row) -> {
            if (row.getCell(7).getStringCellValue().startsWith("Nên nêu")) {
                row.getCell(10).setCellValue("Tiếp thu một phần");
                row.getCell(11).setCellValue("thêm khoản 2");
            }
            if (row.getCell(7).getStringCellValue().startsWith("Trẻ em")) {
                row.getCell(10).setCellValue("Giải trình");
                row.getCell(11).setCellValue("“mọi người” đã gồm trẻ em");
            }
            if (row.getCell(7).getStringCellValue().startsWith("Thù lao")) {
                row.getCell(7).setCellValue("Thù lao lấy từ ngân sách xã");
            }
        });
        ReturnId id = receive(backend, scene, filled, "bang.xlsx");
        Preview preview = backend.the(ReturnQueries.class).preview(drafter, id);
        assertThat(preview.foreign()).isFalse();
        assertThat(preview.of(Finding.Kind.CHANGE)).extracting(Finding::comment).containsExactly(first);
        assertThat(preview.of(Finding.Kind.CONFLICT))
                .extracting(Finding::comment)
                .containsExactly(second);
        assertThat(preview.retyped()).extracting(Finding::comment).containsExactly(third);
        assertThat(preview.of(Finding.Kind.MISSING)).isEmpty();
        Finding change = preview.of(Finding.Kind.CHANGE).getFirst();
        Returns.Taken taken = backend.the(Returns.class).take(drafter, id, Map.of(change.number(), change.seen()));
        assertThat(taken.applied()).isEqualTo(1);
        List<TableRow> rows = rows(backend, scene);
        assertThat(answer(rows, first)).isEqualTo("PARTLY_ABSORBED thêm khoản 2");
        assertThat(answer(rows, second)).isEqualTo("NOTED đã ghi lại");
        assertThat(backend.the(ReturnQueries.class).preview(drafter, id).of(Finding.Kind.CHANGE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void whoeverDecidesBetweenPreviewAndTakingOverIsNotOverwritten(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        CommentId one = said(backend, scene, "art_1", "Nên nêu rõ ai lập thư viện");
        byte[] filled = edited(
                file(backend, scene, "columns", Format.XLSX),
                (number, row) -> row.getCell(10).setCellValue("Tiếp thu"));
        ReturnId id = receive(backend, scene, filled, "bang.xlsx");
        Finding shown = backend.the(ReturnQueries.class)
                .preview(drafter, id)
                .of(Finding.Kind.CHANGE)
                .getFirst();
        decide(backend, scene, one, 0, OutcomeKind.EXPLAINED, "không cần");
        Returns.Taken taken = backend.the(Returns.class).take(drafter, id, Map.of(shown.number(), shown.seen()));
        assertThat(taken.applied()).isZero();
        assertThat(taken.collided()).containsExactly(shown.number());
        assertThat(answer(rows(backend, scene), one)).isEqualTo("EXPLAINED không cần");
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aReturnedWordTableIsKnownLineByLineThoughLinesWereDeletedMovedAndTypedAnew(Backend backend)
            throws IOException {
        Scene scene = new Scenes(backend).open();
        CommentId first = said(backend, scene, "art_1", "Nên nêu rõ ai lập thư viện");
        said(backend, scene, "art_2__para_1", "Trẻ em cũng là người đọc");
        CommentId third = said(backend, scene, "art_3__para_2", "Thù lao lấy từ đâu?");
        byte[] word = file(backend, scene, "national", Format.DOCX);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            XWPFTable table = document.getTables().get(1);
            answer(table, 1, "Tiếp thu: bổ sung chủ thể");
            table.removeRow(2);
            table.addRow(table.getRow(1), 3);
            table.removeRow(1);
            var typed = table.createRow();
            typed.getCell(2).setText("Ý kiến mới gõ thêm");
            document.write(out);
        }
        ReturnId id = receive(backend, scene, out.toByteArray(), "bang.docx");
        Preview preview = backend.the(ReturnQueries.class).preview(scene.the(Role.DRAFTER), id);
        assertThat(preview.of(Finding.Kind.CHANGE)).extracting(Finding::comment).containsExactly(first);
        assertThat(preview.of(Finding.Kind.CHANGE).getFirst().mine().reason()).isEqualTo("bổ sung chủ thể");
        assertThat(preview.of(Finding.Kind.SAME)).extracting(Finding::comment).containsExactly(third);
        assertThat(preview.of(Finding.Kind.MISSING)).hasSize(1);
        assertThat(preview.of(Finding.Kind.UNNAMED)).hasSize(1);
        assertThat(preview.reordered()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aTableOfAnotherConsultationIsNamedAsSuch(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        Scene other = new Scenes(backend).open();
        said(backend, other, "art_1", "Của lần khác");
        ReturnId id = receive(backend, scene, file(backend, other, "columns", Format.XLSX), "bang.xlsx");
        Preview preview = backend.the(ReturnQueries.class).preview(scene.the(Role.DRAFTER), id);
        assertThat(preview.foreign()).isTrue();
        assertThat(preview.of(Finding.Kind.CHANGE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aTableMadeInWordBecomesARoundAlreadyHeld(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        RoundId held =
                new Scenes(backend).round(scene.cast(), scene.consultation(), scene.version(), -40, -20, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(4, 4);
            fill(table, 0, "Điều, khoản", "Cơ quan góp ý", "Nội dung ý kiến", "Tiếp thu, giải trình");
            fill(table, 1, "Khoản 1 Điều 2", "Hội Người đọc", "Cho mượn cả báo", "Tiếp thu, bổ sung cụm từ “và báo”.");
            fill(table, 2, "Điều 99", "Hội Người đọc", "Quy định về phạt", "Giải trình: đã có ở luật khác");
            fill(table, 3, "Chung", "Tỉnh Đèo", "Nhất trí", "");
            document.write(out);
        }
        ReturnId id = receive(backend, scene, out.toByteArray(), "thang-truoc.docx");
        HeldTables tables = backend.the(HeldTables.class);
        var meanings = tables.meanings(drafter, id);
        var entries = tables.entries(drafter, id, held, meanings);
        assertThat(entries).extracting(HeldTables.Entry::unknown).containsExactly(false, true, false);
        assertThat(tables.adopt(drafter, id, held, meanings)).isEqualTo(3);
        assertThat(tables.adopt(drafter, id, held, meanings)).isEqualTo(3);
        List<TableRow> rows = rows(backend, scene);
        assertThat(rows).hasSize(3);
        assertThat(rows).extracting(TableRow::words).contains("Cho mượn cả báo", "Điều 99: Quy định về phạt");
        assertThat(rows).extracting(TableRow::outcome).contains(OutcomeKind.ABSORBED, OutcomeKind.EXPLAINED);
        assertThat(rows.stream().filter(row -> row.eid() != null))
                .extracting(TableRow::eid)
                .contains("art_2__para_1");
    }

    private static ReturnId receive(Backend backend, Scene scene, byte[] bytes, String name) {
        return backend.the(Returns.class)
                .receive(
                        scene.the(Role.DRAFTER),
                        scene.consultation(),
                        new ByteArrayInputStream(bytes),
                        name,
                        UUID.randomUUID().toString());
    }

    private static String answer(List<TableRow> rows, CommentId comment) {
        return rows.stream()
                .filter(row -> comment.value().equals(row.trace().comment()))
                .map(row -> row.outcome() + " " + row.answer())
                .findFirst()
                .orElseThrow();
    }

    private interface Edit {
        void on(String number, XSSFRow row);
    }

    private static byte[] edited(byte[] book, Edit edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook edited = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            var sheet = edited.getSheetAt(0);
            for (int i = 2; i <= sheet.getLastRowNum(); i++) {
                edit.on(sheet.getRow(i).getCell(0).getStringCellValue(), sheet.getRow(i));
            }
            edited.write(out);
        }
        return out.toByteArray();
    }

    private static void answer(XWPFTable table, int row, String text) {
        var paragraph = table.getRow(row).getCell(3).getParagraphs().getFirst();
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        paragraph.createRun().setText(text);
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }
}
