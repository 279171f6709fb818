package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.PARTICIPANT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.papers.linking.How;
import portal.people.Viewer;

/// Copies of the draft with changes in them, as many send them.
@ParameterizedClass
@EnumSource(Backend.class)
class MarkedCopiesTests {

    private final Backend backend;
    private final Scene scene;

    MarkedCopiesTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"giá bìa", "một thủ thư"})
    void twoCopiesOfTheDraftDoNotRepeatEachOtherForTheDraftsWords(String changed) throws IOException {
        Paper first = sent(scene.the(FOCAL), copy("hội đồng làng", "người dân"), "mot.docx");
        Paper second = sent(scene.the(PARTICIPANT), copy(changed, "điều khác"), "hai.docx");
        assertThat(how(scene.the(FOCAL), first)).containsOnly(How.MARKUP);
        assertThat(how(scene.the(PARTICIPANT), second)).containsOnly(How.MARKUP);
        assertThat(second.repeats()).isNull();
    }

    @Test
    void aMarkedCopyInAnArchiveIsReadAsOneThatCameAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("thu.txt"));
            zip.write("Kính gửi ban soạn thảo.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("ban-sua.docx"));
            zip.write(copy("hội đồng làng", "người dân"));
        }
        Paper paper = sent(scene.the(FOCAL), out.toByteArray(), "gui.zip");
        assertThat(how(scene.the(FOCAL), paper)).hasSize(1).containsOnly(How.MARKUP);
    }

    private List<How> how(Viewer viewer, Paper paper) {
        return backend.the(PaperQueries.class).excerpts(viewer, paper.id()).stream()
                .flatMap(excerpt -> excerpt.links().stream())
                .map(ProposedLink::how)
                .toList();
    }

    private Paper sent(Viewer viewer, byte[] bytes, String name) {
        PaperId paper = TableFiles.receive(backend, scene, viewer, bytes, name, null);
        return backend.the(PaperQueries.class).paper(viewer, paper).orElseThrow();
    }

    private static byte[] copy(String old, String wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : Scenes.DRAFT.lines().toList()) {
                XWPFParagraph paragraph = document.createParagraph();
                int at = line.indexOf(old);
                paragraph.createRun().setText(at < 0 ? line : line.substring(0, at));
                if (at >= 0) {
                    var taken = paragraph.getCTP().addNewDel();
                    taken.setAuthor("Hội");
                    taken.addNewR().addNewDelText().setStringValue(old);
                    var put = paragraph.getCTP().addNewIns();
                    put.setAuthor("Hội");
                    put.addNewR().addNewT().setStringValue(wanted);
                    var rest = paragraph.getCTP().addNewR().addNewT();
                    rest.setStringValue(line.substring(at + old.length()));
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }
}
