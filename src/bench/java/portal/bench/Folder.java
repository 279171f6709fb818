package portal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A folder of position papers as bodies send them: Word above all, a third of it tables, then PDF, and a few of every
/// other format; one to ten pages.
final class Folder {
    private static final int LINES = 40;

    private Folder() {}

    static List<Path> files(Path folder, int n) throws IOException {
        return files(folder, n, 1);
    }

    /// @param times how many times as long the papers are
    static List<Path> files(Path folder, int n, int times) throws IOException {
        var gen = new Gen(5);
        var files = new ArrayList<Path>();
        for (int i = 0; i < n; i++) {
            int pages = times * (1 + i * 7 % 10);
            files.add(
                    switch (i % 20) {
                        case 0, 1, 2, 3, 4, 5 -> ExtractBench.docx(gen, folder.resolve(i + ".docx"), pages);
                        case 6, 7, 8 -> table(gen, folder.resolve(i + ".docx"), pages);
                        case 9, 10, 11, 12, 13 -> ExtractBench.pdf(gen, folder.resolve(i + ".pdf"), pages);
                        case 14 -> sheet(gen, folder.resolve(i + ".xlsx"), pages);
                        case 15 -> html(gen, folder.resolve(i + ".html"), pages);
                        case 16 -> open(gen, folder.resolve(i + ".odt"), pages);
                        case 17 -> rtf(gen, folder.resolve(i + ".rtf"), pages);
                        case 18 -> mail(gen, folder.resolve(i + ".eml"), pages);
                        default -> Files.writeString(folder.resolve(i + ".txt"), gen.law(LINES * pages / 10 + 1));
                    });
        }
        return files;
    }

    private static Path table(Gen gen, Path file, int pages) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            ExtractBench.list(document);
            var table = document.createTable(pages * 8, 5);
            for (var row : table.getRows()) {
                row.getTableCells().forEach(cell -> cell.setText(gen.sentence()));
            }
            document.write(out);
        }
        return file;
    }

    private static Path sheet(Gen gen, Path file, int pages) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("comments");
            for (int r = 0; r < pages * 8; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 5; c++) {
                    row.createCell(c).setCellValue(gen.sentence());
                }
            }
            book.write(out);
        }
        return file;
    }

    private static Path html(Gen gen, Path file, int pages) throws IOException {
        var html = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
        for (int i = 0; i < pages * LINES / 2; i++) {
            html.append("<p>").append(gen.paragraph(2)).append("</p>");
        }
        return Files.writeString(file, html.append("</body></html>"));
    }

    private static Path open(Gen gen, Path file, int pages) throws IOException {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        for (int i = 0; i < pages * LINES / 2; i++) {
            text.append("<text:p>").append(gen.paragraph(2)).append("</text:p>");
        }
        text.append("</office:text></office:body></office:document-content>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Path rtf(Gen gen, Path file, int pages) throws IOException {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n");
        for (int i = 0; i < pages * LINES / 2; i++) {
            for (char c : gen.paragraph(2).toCharArray()) {
                rtf.append(c < 0x80 ? String.valueOf(c) : "\\u" + (int) c + "?");
            }
            rtf.append("\\par\n");
        }
        return Files.writeString(file, rtf.append('}'));
    }

    private static Path mail(Gen gen, Path file, int pages) throws IOException {
        var mail = new StringBuilder("From: a@example.org\r\nSubject: remarks\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        for (int i = 0; i < pages * LINES / 2; i++) {
            mail.append(gen.paragraph(2)).append("\r\n\r\n");
        }
        return Files.writeString(file, mail);
    }
}
