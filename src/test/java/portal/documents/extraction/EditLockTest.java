package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

class EditLockTest {
    private static final String WORDS = "Đề nghị bỏ khoản 2 Điều 5";

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    @Test
    void aDocumentThatAsksForAPasswordBeforeChangesIsProtectedAndRead() throws IOException {
        assertLocked(docx(document -> document.enforceReadonlyProtection("secret", HashAlgorithm.sha512)));
        assertLocked(docx(document -> settings(document).addNewWriteProtection().setHash(new byte[] {1, 2, 3})));
    }

    @Test
    void aDocumentProtectedWithoutAPasswordIsNot() throws IOException {
        assertOpen(docx(XWPFDocument::enforceFillingFormsProtection));
        assertOpen(docx(document -> settings(document).addNewWriteProtection().setRecommended(true)));
        assertOpen(docx(document -> {
            document.enforceReadonlyProtection("secret", HashAlgorithm.sha512);
            document.removeProtectionEnforcement();
        }));
    }

    @Test
    void aWorkbookWithAPasswordIsProtectedAndRead() throws IOException {
        assertLocked(xlsx(book -> {
            book.lockStructure();
            book.setWorkbookPassword("secret", HashAlgorithm.sha512);
        }));
        assertLocked(xlsx(book -> book.getCTWorkbook().addNewFileSharing().setReservationPassword(new byte[] {1, 2})));
        assertLocked(xlsx(book -> book.getSheetAt(0).protectSheet("secret")));
    }

    @Test
    void aWorkbookLockedWithoutAPasswordIsNot() throws IOException {
        assertOpen(xlsx(XSSFWorkbook::lockWindows));
        assertOpen(xlsx(book -> book.getSheetAt(0).enableLocking()));
        assertOpen(xlsx(book -> book.getCTWorkbook().addNewFileSharing().setReadOnlyRecommended(true)));
    }

    @Test
    void aWorkbookEncryptedWithThePasswordAllProgramsKnowIsReadToo() throws Exception {
        var open = xlsx(book -> {});
        var locked = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (var stream = lock.getDataStream(container)) {
                Files.copy(open, stream);
            }
            container.writeFilesystem(out);
        }
        assertLocked(locked);
    }

    @Test
    void anOldWorkbookWithAWriteReservationIsProtectedAndRead() throws IOException {
        assertLocked(xls(book -> book.writeProtectWorkbook("secret", "Bộ Tư pháp")));
        assertLocked(xls(book -> book.getSheetAt(0).protectSheet("secret")));
        assertOpen(xls(book -> {}));
    }

    @Test
    void anOldDocumentTellsItsWriteReservationAndItsProtection() throws IOException {
        assertThat(EditLock.on(doc(0x0800, 0), new Metadata(), 0)).isTrue();
        assertThat(EditLock.on(doc(0x0400, 0), new Metadata(), 0)).isFalse();
        assertThat(EditLock.on(doc(0x0200, 77), new Metadata(), 0)).isTrue();
    }

    @Test
    void aPdfWithAnOwnersPasswordIsProtectedAndRead() throws IOException {
        var restricted = new AccessPermission();
        restricted.setCanModify(false);
        assertLocked(pdf(restricted));
        assertOpen(pdf(new AccessPermission()));
    }

    @Test
    void whatHasNoTextStaysEmpty() throws IOException {
        var blank = folder.resolve("blank.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(blank)) {
            document.enforceReadonlyProtection("secret", HashAlgorithm.sha512);
            document.write(out);
        }
        assertThat(read(blank).status()).isEqualTo(ExtractionStatus.EMPTY);
        assertThat(read(blank).hasText()).isFalse();
    }

    private static Extracted read(Path file) {
        return WORKER.read(file);
    }

    private static void assertLocked(Path file) {
        var extracted = read(file);
        assertThat(extracted.status()).as("%s", extracted).isEqualTo(ExtractionStatus.PROTECTED);
        assertThat(extracted.problem()).isEqualTo(Problem.EDIT_PASSWORD);
        assertThat(extracted.text()).contains(WORDS);
        assertThat(extracted.hasText()).isTrue();
    }

    private static void assertOpen(Path file) {
        var extracted = read(file);
        assertThat(extracted.status()).as("%s", extracted).isEqualTo(ExtractionStatus.EXTRACTED);
        assertThat(extracted.problem()).isNull();
    }

    private Path docx(Consumer<XWPFDocument> change) throws IOException {
        var file = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(WORDS);
            change.accept(document);
            document.write(out);
        }
        return file;
    }

    private static CTSettings settings(XWPFDocument document) {
        return document.getSettings().getCTSettings();
    }

    private Path xlsx(Consumer<XSSFWorkbook> change) throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Ý kiến").createRow(0).createCell(0).setCellValue(WORDS);
            change.accept(book);
            book.write(out);
        }
        return file;
    }

    private Path xls(Consumer<HSSFWorkbook> change) throws IOException {
        var file = folder.resolve("a.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Ý kiến").createRow(0).createCell(0).setCellValue(WORDS);
            change.accept(book);
            book.write(out);
        }
        return file;
    }

    /// The head of a binary Word document and its table of properties, without any text.
    private Path doc(int flags, int protectionKey) throws IOException {
        var head = new byte[4096];
        LittleEndian.putUShort(head, 0x0A, flags);
        LittleEndian.putInt(head, 0x192, 100);
        var table = new byte[4096];
        LittleEndian.putInt(table, 100 + 78, protectionKey);
        var file = folder.resolve("a.doc");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(head), "WordDocument");
            container.createDocument(new ByteArrayInputStream(table), "1Table");
            container.writeFilesystem(out);
        }
        return file;
    }

    private Path pdf(AccessPermission permission) throws IOException {
        var file = folder.resolve("a.pdf");
        try (var document =
                Loader.loadPDF(new Fixtures(folder).pdf("open.pdf", WORDS).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "", permission));
            document.save(file.toFile());
        }
        return file;
    }
}
