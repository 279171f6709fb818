package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What offices send besides letters: mails in mails, slides, faxes, locked files.
class SentFilesTest {

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    private Fixtures files;

    @BeforeEach
    void fixtures() {
        files = new Fixtures(folder);
    }

    @Test
    void theHeadOfASheetIsReadWithoutWhatOnlyAPrinterUnderstands() throws IOException {
        var file = folder.resolve("remarks.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("remarks");
            sheet.createRow(0).createCell(0).setCellValue("Điều 5 & Điều 6");
            sheet.getHeader().setCenter("&\"Times New Roman,Regular\"&12&A");
            sheet.getFooter().setCenter("&\"Times New Roman,Regular\"&12Sở Mẫu &P");
            book.write(out);
        }
        assertThat(WORKER.read(file).text())
                .contains("Điều 5 & Điều 6", "Sở Mẫu")
                .doesNotContain("Times", "&12", "&A");
    }

    @Test
    void aMailOfOutlookInAnotherIsReadWithWhatIsAttachedToIt() throws IOException {
        byte[] old;
        try (var marked = Objects.requireNonNull(SentFilesTest.class.getResourceAsStream("marked.doc"))) {
            old = marked.readAllBytes();
        }
        var file = folder.resolve("outer.msg");
        try (var mail = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            mail(mail.getRoot(), 32, "Our remarks", "They are in the mail that is attached.");
            attach(
                    mail.getRoot(),
                    inner -> put(() -> {
                        var within = inner.createDirectory("__substg1.0_3701000D");
                        mail(within, 24, "Remarks", "We propose to delete Article 5.");
                        attach(
                                within,
                                copy -> put(() -> {
                                    say(copy, "3707", "copy.doc");
                                    copy.createDocument("__substg1.0_37010102", new ByteArrayInputStream(old));
                                }));
                    }));
            mail.writeFilesystem(out);
        }
        var read = WORKER.read(file);
        assertThat(read.status()).isEqualTo(ExtractionStatus.EXTRACTED);
        assertThat(read.problem()).isNull();
        assertThat(read.text())
                .containsSubsequence(
                        "They are in the mail that is attached.",
                        "We propose to delete Article 5.",
                        "copy.doc",
                        "within ten days");
        assertThat(read.marks()).contains(new Marked("within thirty days", "within ten days", "", ""));
    }

    @Test
    void notesOfSlidesAreText() throws IOException {
        assertThat(WORKER.read(slides()).text().lines()).contains("On Article 5", "Say: delete Article 7");
    }

    @Test
    void eachFrameOfATiffIsAPageThatCanBeDrawn() throws IOException {
        var file = folder.resolve("fax.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int width : new int[] {600, 700, 800}) {
                var page = new BufferedImage(width, 500, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        var read = WORKER.read(file);
        assertThat(read.status()).isEqualTo(ExtractionStatus.EMPTY);
        assertThat(Extraction.pictured(read)).isTrue();
        for (int page = 1; page <= 3; page++) {
            var drawn =
                    ImageIO.read(new ByteArrayInputStream(WORKER.extraction().page(file, page, 2000)));
            assertThat(drawn.getWidth()).isEqualTo(500 + 100 * page);
        }
        assertThat(WORKER.extraction().page(file, 4, 2000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"book.xlsx", "show.pptx"})
    void aWorkbookOrSlidesWithAPasswordSaySo(String name) throws IOException, GeneralSecurityException {
        var open = name.endsWith("xlsx") ? files.xlsx("open.xlsx", List.of(List.of("Words"))) : slides();
        var file = folder.resolve(name);
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (var stream = lock.getDataStream(container)) {
                Files.copy(open, stream);
            }
            container.writeFilesystem(out);
        }
        var read = WORKER.read(file);
        assertThat(read.status()).isEqualTo(ExtractionStatus.PROTECTED);
        assertThat(read.problem()).isEqualTo(Problem.PASSWORD);
        assertThat(read.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, EXTRACTED,", "false, PROTECTED, edit-password"})
    void aPdfWithThePasswordOfItsOwnerAloneIsRead(boolean all, ExtractionStatus status, String problem)
            throws IOException {
        var file = folder.resolve("owner.pdf");
        var allowed = new AccessPermission();
        allowed.setCanModify(all);
        allowed.setCanExtractContent(all);
        allowed.setCanExtractForAccessibility(all);
        allowed.setCanPrint(all);
        try (var document =
                Loader.loadPDF(files.pdf("open.pdf", Fixtures.VIETNAMESE).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "", allowed));
            document.save(file.toFile());
        }
        var read = WORKER.read(file);
        assertThat(read.status()).isEqualTo(status);
        assertThat(read.problem()).isEqualTo(problem);
        assertThat(read.text()).isEqualTo(Fixtures.VIETNAMESE);
        assertThat(WORKER.extraction().page(file, 1, 300)).isNotEmpty();
    }

    private Path slides() throws IOException {
        var file = folder.resolve("slides.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            var slide = show.createSlide();
            slide.createTextBox().setText("On Article 5");
            for (var shape : show.getNotesSlide(slide).getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText("Say: delete Article 7");
                }
            }
            show.write(out);
        }
        return file;
    }

    private interface Putting {
        void run() throws IOException;
    }

    private static void put(Putting putting) {
        try {
            putting.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// [MS-OXMSG] 2.4
    ///
    /// @param head bytes before the properties: 32 of a message, 24 of one within it
    private static void mail(DirectoryEntry into, int head, String subject, String words) throws IOException {
        properties(into, head, 0x001A001F, 0x0037001F, 0x1000001F);
        say(into, "001A", "IPM.Note");
        say(into, "0037", subject);
        say(into, "1000", words);
    }

    private static void attach(DirectoryEntry mail, Consumer<DirectoryEntry> what) throws IOException {
        var attached = mail.createDirectory("__attach_version1.0_#00000000");
        properties(attached, 8, 0x37050003);
        what.accept(attached);
    }

    private static void properties(DirectoryEntry into, int head, int... tags) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[head]);
        for (int tag : tags) {
            bytes.write(ByteBuffer.allocate(16)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(tag)
                    .putInt(6)
                    .putInt(10)
                    .array());
        }
        into.createDocument("__properties_version1.0", new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void say(DirectoryEntry into, String property, String words) throws IOException {
        into.createDocument("__substg1.0_" + property + "001F", new ByteArrayInputStream(words.getBytes(UTF_16LE)));
    }
}
