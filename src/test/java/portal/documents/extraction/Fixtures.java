package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files of many formats with words of our own in them.
record Fixtures(Path folder) {
    static final String VIETNAMESE = "Bộ Ngoại giao đề nghị sửa đổi khoản 2 Điều 5 của dự thảo nghị quyết về cơ chế "
            + "đặc thù nhằm nâng cao hiệu quả hội nhập quốc tế, vì quy định này chưa phù hợp với thực tiễn.";

    Path text(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /// Paragraphs, then one table.
    Path docx(String name, List<String> paragraphs, List<List<String>> rows) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve(name))) {
            paragraphs.forEach(words -> document.createParagraph().createRun().setText(words));
            if (!rows.isEmpty()) {
                var table = document.createTable(rows.size(), rows.getFirst().size());
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        table.getRow(r).getCell(c).setText(rows.get(r).get(c));
                    }
                }
            }
            document.write(out);
        }
        return folder.resolve(name);
    }

    /// A template, a chunk, a picture and an object of which the document says that they lie elsewhere.
    Path linkedDocx(String name, String address) throws IOException {
        var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve(name))) {
            document.createParagraph().createRun().setText(VIETNAMESE);
            for (var kind : List.of("attachedTemplate", "aFChunk", "image", "oleObject", "subDocument", "frame")) {
                document.getPackagePart().addExternalRelationship(address, types + kind);
            }
            document.write(out);
        }
        return folder.resolve(name);
    }

    Path lockedDocx(String name, String password) throws IOException, GeneralSecurityException {
        var open = docx("open.docx", List.of(VIETNAMESE), List.of());
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(folder.resolve(name))) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword(password);
            try (var stream = lock.getDataStream(container)) {
                Files.copy(open, stream);
            }
            container.writeFilesystem(out);
        }
        return folder.resolve(name);
    }

    Path xlsx(String name, List<List<String>> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve(name))) {
            var sheet = book.createSheet("Ý kiến");
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            book.write(out);
        }
        return folder.resolve(name);
    }

    /// One page for each text; a blank text is a page without a text layer.
    Path pdf(String name, String... pages) throws IOException {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            for (var words : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.addRect(10, 10, 100, 100);
                    content.fill();
                    if (!words.isBlank()) {
                        content.beginText();
                        content.setFont(font, 8);
                        content.newLineAtOffset(40, 700);
                        content.showText(words);
                        content.endText();
                    }
                }
            }
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name);
    }

    Path lockedPdf(String name, String password) throws IOException {
        try (var document = Loader.loadPDF(pdf("open.pdf", VIETNAMESE).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(folder.resolve(name).toFile());
        }
        return folder.resolve(name);
    }

    Path odt(String name, String body) throws IOException {
        return odt(name, "", body);
    }

    /// @param doctype put before the root of the content
    Path odt(String name, String doctype, String body) throws IOException {
        var content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">"
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        entries.put("content.xml", content.getBytes(UTF_8));
        return zip(name, entries);
    }

    Path zip(String name, Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)), UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return folder.resolve(name);
    }

    /// An archive whose one entry unpacks to so many zeros.
    Path bomb(String name, long zeros) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            pour(zip, zeros);
        }
        return folder.resolve(name);
    }

    static void pour(OutputStream out, long zeros) throws IOException {
        var block = new byte[1_000_000];
        for (long left = zeros; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(block.length, left));
        }
    }
}
