package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.Twelve;
import portal.comments.Comments;
import portal.consultations.Role;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {

    private static final int MANY = 9_000;

    @Test
    void aFileNameSaysWhatItIsOfWhat() {
        assertThat(Exports.slug("Nghị quyết về cơ chế đặc thù \u202e../../\\ hội nhập: \"2026\""))
                .isEqualTo("nghi-quyet-ve-co-che-dac-thu-hoi-nhap-2026");
        assertThat(Exports.slug("Một tên rất dài ".repeat(20)).length()).isLessThanOrEqualTo(60);
        assertThat(Exports.slug("法律")).isEqualTo("x");
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void anExportWhileCommentsArriveIsOneSnapshot(Backend backend) throws InterruptedException {
        Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        AtomicBoolean enough = new AtomicBoolean();
        List<Throwable> wrong = new ArrayList<>();
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; !enough.get() && i < 200; i++) {
                    backend.the(Comments.class)
                            .submit(
                                    scene.the(Role.PARTICIPANT),
                                    scene.comment("art_" + (1 + i % 3), null, "Ý kiến " + i));
                }
            } catch (RuntimeException e) {
                wrong.add(e);
            }
        });
        try {
            for (int i = 0; i < 15; i++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                backend.the(Exports.class).write(drafter, scene.consultation(), wanted("columns", Format.JSON), out);
                JsonNode table = JsonMapper.shared().readTree(out.toByteArray());
                assertThat(table.get("rows").size())
                        .isEqualTo(
                                table.get("counts").get("comments").get("all").asInt());
            }
        } finally {
            enough.set(true);
            writer.join();
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aCancelledDownloadLeavesNoFileNoThreadAndNoOpenTransaction(Backend backend) throws IOException {
        try (Twelve twelve = new Twelve(backend)) {
            many(twelve);
            for (Format format : new Format[] {Format.XLSX, Format.DOCX, Format.CSV, Format.HTML, Format.JSON}) {
                assertThatThrownBy(() -> twelve.get(Exports.class)
                                .write(
                                        twelve.as("drafter"),
                                        twelve.consultation,
                                        wanted("national", format),
                                        new Gone(100_000)))
                        .hasStackTraceContaining("the reader has gone");
            }
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("ahead", "packing");
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(String::valueOf)).noneMatch(name -> name.endsWith(".rows") || name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void nineThousandCommentsOnOneArticleAreOneGroupInTheirOrder(Backend backend) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Twelve twelve = new Twelve(backend)) {
            many(twelve);
            twelve.get(Exports.class)
                    .write(twelve.as("drafter"), twelve.consultation, wanted("national", Format.XLSX), out);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            List<String> words = new ArrayList<>();
            for (Row row : sheet) {
                words.add(row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue());
            }
            assertThat(words.subList(2, words.size()))
                    .hasSize(MANY)
                    .allSatisfy(said -> assertThat(said).startsWith("Ý kiến "));
            assertThat(words.get(2)).startsWith("Ý kiến 1.");
            assertThat(words.getLast()).startsWith("Ý kiến " + MANY + ".");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(2, MANY + 1, 0, 0));
        }
    }

    /// On one article, put in at once.
    private static void many(Twelve twelve) {
        UUID first = twelve.comment("art_2", null, "An", "Ý kiến 1.");
        var comment = twelve.db.fetchSingle(COMMENT, COMMENT.ID.eq(first));
        var edition = twelve.db.fetchSingle(COMMENT_EDITION, COMMENT_EDITION.COMMENT_ID.eq(first));
        List<Query> inserts = new ArrayList<>();
        for (int i = 2; i <= MANY; i++) {
            var next = comment.copy();
            next.setId(Ids.next());
            next.reset(COMMENT.SEQ);
            next.setSerial(i);
            next.setNumber("R1-%04d".formatted(i));
            next.setTracking("T" + i);
            next.setCommandKey("k" + i);
            inserts.add(twelve.db.insertInto(COMMENT).set(next));
            var said = edition.copy();
            said.setCommentId(next.getId());
            said.setEdition(1);
            said.setWords("Ý kiến " + i + ". " + "Đề nghị xem lại. ".repeat(i % 20));
            inserts.add(twelve.db.insertInto(COMMENT_EDITION).set(said));
        }
        twelve.db.batch(inserts).execute();
    }

    private static Wanted wanted(String layout, Format format) {
        return new Wanted(Layouts.named(layout).orElseThrow(), format, Languages.VI);
    }

    /// Somebody who goes away after so many bytes, of which none comes while the database is held.
    private static final class Gone extends OutputStream {

        private int left;

        Gone(int bytes) {
            left = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("written within a transaction");
            }
            if (left-- <= 0) {
                throw new IOException("the reader has gone");
            }
        }
    }
}
