package portal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A folder of position papers on a law as bodies send them: Word above all, a third of it tables of amendments, then PDF, and
/// a few of every other format; one to ten pages.
final class Folder {
    private static final int ARTICLES = 60;

    /// As LibreOffice writes it of a paper that came from Word.
    private static final String PARAGRAPH = "<p align=\"justify\" style=\"text-indent: 0.5in; margin-bottom: 0.08in\">\n"
            + "<font face=\"Times New Roman, serif\"><font size=\"1\" style=\"font-size: 5pt\"><font color=\"#000000\">"
            + "<font size=\"3\" style=\"font-size: 13pt\"><span lang=\"vi-VN\">%s</span></font></font></font></font></p>\n";

    private final Laws law = new Laws(ARTICLES);
    private final Papers papers = new Papers(law);
    private final Path place;

    Folder(Path place) {
        this.place = place;
    }

    /// The draft that the papers speak of.
    String draft() {
        return law.old;
    }

    List<Path> files(int n) throws IOException {
        return files(n, 1);
    }

    /// @param times how many times as long the papers are
    List<Path> files(int n, int times) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < n; i++) {
            int pages = times * (1 + i * 7 % 10);
            files.add(
                    switch (i % 20) {
                        case 0, 1, 2, 3, 4, 5 -> WordPaper.write(papers.remarks(pages), place.resolve(i + ".docx"));
                        case 6, 7, 8 -> WordPaper.table(papers.amendments(pages), place.resolve(i + ".docx"));
                        case 9, 10, 11, 12, 13 -> PdfPaper.write(papers.remarks(pages), place.resolve(i + ".pdf"));
                        case 14 -> sheet(papers.amendments(pages), place.resolve(i + ".xlsx"));
                        case 15 -> html(papers.remarks(pages), place.resolve(i + ".html"));
                        case 16 -> OdtPaper.write(papers.remarks(pages), place.resolve(i + ".odt"));
                        case 17 -> RtfPaper.write(papers.remarks(pages), place.resolve(i + ".rtf"));
                        case 18 -> mail(papers.remarks(pages), place.resolve(i + ".eml"));
                        default -> Files.write(place.resolve(i + ".txt"), papers.remarks(pages));
                    });
        }
        return files;
    }

    /// Long papers of nothing but prose, half .docx and half .pdf.
    List<Path> prose(int n, int pages) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < n; i++) {
            var remarks = papers.remarks(pages);
            files.add(
                    i % 2 == 0
                            ? WordPaper.write(remarks, place.resolve(i + ".docx"))
                            : PdfPaper.write(remarks, place.resolve(i + ".pdf")));
        }
        return files;
    }

    private static Path sheet(List<List<String>> rows, Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("comments");
            for (var cells : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var cell : cells) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static Path html(List<String> paragraphs, Path file) throws IOException {
        return Files.writeString(file, page(paragraphs));
    }

    private static String page(List<String> paragraphs) {
        var html = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
        paragraphs.forEach(each -> html.append(PARAGRAPH.formatted(each)));
        return html.append("</body></html>").toString();
    }

    /// As mail programs write it: the words once plain and once as a page.
    private static Path mail(List<String> paragraphs, Path file) throws IOException {
        var plain = String.join("\r\n\r\n", paragraphs);
        var mail = "From: a@example.org\r\nSubject: remarks\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=part\r\n\r\n" + part("plain", plain)
                + part("html", page(paragraphs)) + "--part--\r\n";
        return Files.writeString(file, mail);
    }

    private static String part(String kind, String text) {
        return "--part\r\nContent-Type: text/" + kind + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n";
    }
}
