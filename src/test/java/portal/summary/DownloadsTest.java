package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.summary.Tabled.rows;
import static portal.summary.Tabled.said;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comments;
import portal.consultations.Role;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layouts;

/// A file of the table while it is being written.
class DownloadsTest {

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
        String text = kept.toString(StandardCharsets.UTF_8);
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

    /// As somebody else does it, in a transaction of their own.
    private static void elsewhere(Runnable act) {
        try {
            Thread.ofPlatform().start(act).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
