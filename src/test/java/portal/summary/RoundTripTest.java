package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.consultations.Role;
import portal.documents.Documents;
import portal.outcomes.OutcomeKind;
import portal.outcomes.Outcomes;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.rounds.RoundId;
import portal.summary.table.Format;
import portal.summary.table.Grouping;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;
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

    @ParameterizedTest
    @EnumSource(Backend.class)
    void anExportShowsOneStateWhileCommentsArrive(Backend backend) {
        Scene scene = new Scenes(backend).open();
        for (int i = 0; i < 30; i++) {
            said(backend, scene, "art_1", "Ý kiến " + i);
        }
        AtomicInteger written = new AtomicInteger();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int one) {
                kept.write(one);
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                if (written.getAndIncrement() == 0) {
                    elsewhere(() -> said(backend, scene, "art_1", "Đến trong lúc xuất"));
                }
                kept.write(bytes, start, length);
            }
        };
        Wanted json = new Wanted(Layouts.usual(Format.JSON), Format.JSON, Languages.VI);
        backend.the(Exports.class).write(scene.the(Role.DRAFTER), scene.consultation(), json, slow);
        String text = kept.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains("\"all\":30").doesNotContain("Đến trong lúc xuất");
        assertThat(rows(backend, scene)).hasSize(31);
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aDownloadThatIsCancelledLeavesNothingBehind(Backend backend) {
        Scene scene = new Scenes(backend).open();
        said(backend, scene, "art_1", "Ý kiến " + "dài ".repeat(20_000));
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };
        for (Format format : Format.values()) {
            Wanted wanted = new Wanted(Layouts.usual(format), format, Languages.VI);
            assertThatThrownBy(() -> backend.the(Exports.class)
                            .write(scene.the(Role.DRAFTER), scene.consultation(), wanted, gone))
                    .as(format.name())
                    .isInstanceOf(Exception.class);
        }
        assertThat(rows(backend, scene)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void theDraftComesWithTheCommentsAsNativeWordComments(Backend backend) throws IOException {
        Scene scene = new Scenes(backend).open();
        backend.the(Comments.class)
                .submit(scene.the(Role.PARTICIPANT), scene.comment("art_2__para_1", "mượn sách", "Thêm báo"));
        said(backend, scene, null, "Ủng hộ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wanted wanted = new Wanted(Layouts.usual(Format.DOCX), Format.DOCX, Languages.VI);
        backend.the(Exports.class).writeDraft(scene.the(Role.DRAFTER), scene.consultation(), wanted, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getComments()).hasSize(2);
            assertThat(Stream.of(document.getComments())
                            .map(comment -> comment.getText())
                            .collect(Collectors.joining()))
                    .contains("R1-", "Thêm báo", "Ủng hộ");
            assertThat(document.getComments()[0].getAuthor()).startsWith("Tỉnh Đèo");
            String xml = document.getDocument().xmlText();
            assertThat(xml.substring(xml.indexOf("commentRangeStart w:id=\"1\"")))
                    .matches(
                            "(?s)commentRangeStart w:id=\"1\"/><w:r>(<w:rPr>.*?</w:rPr>)?<w:t xml:space=\"preserve\">mượn sách</w:t>.*");
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aTableByBodyHoldsTheSameLines(Backend backend) {
        Scene scene = new Scenes(backend).open();
        said(backend, scene, "art_3__para_2", "Thù lao lấy từ đâu?");
        said(backend, scene, "art_1", "Nên nêu rõ");
        backend.the(Comments.class).submit(scene.the(Role.REVIEWER), scene.comment("art_1", null, "Của bộ"));
        var byBody = backend.the(SummaryQueries.class)
                .table(scene.the(Role.DRAFTER), scene.consultation(), Grouping.BODY)
                .toList();
        assertThat(byBody).containsExactlyInAnyOrderElementsOf(rows(backend, scene));
        assertThat(byBody).extracting(TableRow::words).containsExactly("Của bộ", "Nên nêu rõ", "Thù lao lấy từ đâu?");
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void theLeadersAreAskedOnChosenLinesAlone(Backend backend) {
        Scene scene = new Scenes(backend).open();
        CommentId one = said(backend, scene, "art_1", "Nên nêu rõ");
        said(backend, scene, "art_1", "Khác");
        backend.the(LeadersPoints.class).ask(scene.the(Role.DRAFTER), one, true);
        var leaders = Layouts.named("leaders").orElseThrow();
        assertThat(rows(backend, scene).stream().filter(leaders.filter()::lets))
                .extracting(TableRow::words)
                .containsExactly("Nên nêu rõ");
        assertThat(leadersPoints(backend, scene)).isEqualTo(1);
        backend.the(LeadersPoints.class).ask(scene.the(Role.DRAFTER), one, false);
        assertThat(rows(backend, scene)).noneMatch(TableRow::leaders);
        assertThat(leadersPoints(backend, scene)).isZero();
    }

    private static int leadersPoints(Backend backend, Scene scene) {
        return backend.the(SummaryQueries.class)
                .counts(scene.the(Role.DRAFTER), scene.consultation())
                .comments()
                .leaders();
    }

    /// As somebody else does it, in a transaction of their own.
    private static void elsewhere(Runnable act) {
        try {
            Thread.ofPlatform().start(act).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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

    private static CommentId said(Backend backend, Scene scene, @Nullable String eid, String words) {
        var comment = eid == null ? whole(scene, words) : scene.comment(eid, null, words);
        return backend.the(Comments.class)
                .submit(scene.the(Role.PARTICIPANT), comment)
                .id();
    }

    private static portal.comments.NewComment whole(Scene scene, String words) {
        return new portal.comments.NewComment(
                scene.round(),
                null,
                null,
                words,
                null,
                null,
                null,
                null,
                portal.comments.Origin.TYPED,
                null,
                false,
                UUID.randomUUID().toString());
    }

    private static void decide(
            Backend backend, Scene scene, CommentId comment, int seen, OutcomeKind kind, @Nullable String reason) {
        backend.the(Outcomes.class)
                .decide(
                        scene.the(Role.HEAD),
                        comment,
                        seen,
                        kind,
                        reason,
                        UUID.randomUUID().toString());
    }

    private static byte[] file(Backend backend, Scene scene, String layout, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wanted wanted = new Wanted(Layouts.named(layout).orElseThrow(), format, Languages.VI);
        backend.the(Exports.class).write(scene.the(Role.DRAFTER), scene.consultation(), wanted, out);
        return out.toByteArray();
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

    private static List<TableRow> rows(Backend backend, Scene scene) {
        return backend.the(SummaryQueries.class)
                .table(scene.the(Role.DRAFTER), scene.consultation(), Layouts.usual(Format.DOCX), 0, 1000);
    }

    private static String answer(List<TableRow> rows, CommentId comment) {
        return rows.stream()
                .filter(row -> comment.value().equals(row.trace().comment()))
                .map(row -> row.outcome() + " " + row.answer())
                .findFirst()
                .orElseThrow();
    }

    private interface Edit {
        void on(String number, org.apache.poi.xssf.usermodel.XSSFRow row);
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
