package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.outcomes.OutcomeKind;

/// Opened by an office program that is not ours: LibreOffice, once for all files.
class OfficeTest {

    private static final int LINES = 120;
    private static final int SECONDS = 180;

    @TempDir
    Path folder;

    @Test
    void anOfficeProgramPrintsBothFilesFromTheFirstLineToTheLast() throws IOException, InterruptedException {
        List<TableRow> lines = new ArrayList<>();
        for (int seq = 1; seq <= LINES; seq++) {
            lines.add(Made.line(
                    seq,
                    "art_" + (1 + seq / 50),
                    "Góp ý thứ " + seq + " " + "rất dài ".repeat(seq == 1 ? 900 : seq % 9),
                    OutcomeKind.EXPLAINED,
                    "Đã giải trình lần " + seq));
        }
        Path word = file("mau.docx", Format.DOCX, lines);
        Path book = file("bang.xlsx", Format.XLSX, lines);
        convert(word, book);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("mau.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            String first = text(pdf, 1, 1);
            assertThat(first)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Huế, ngày 22 tháng 11 năm 2026", "BẢN TẠM THỜI")
                    .as("a row longer than a page begins on the first page")
                    .contains("Góp ý thứ 1 ");
            assertThat(text(pdf, 2, pdf.getNumberOfPages()))
                    .contains("(tiếp)", "Góp ý thứ " + LINES + " ", "lần " + LINES, "(Ký, ghi rõ họ tên)");
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("bang.pdf").toFile())) {
            assertThat(text(pdf, 1, 1)).contains("Góp ý thứ 1 ");
            assertThat(text(pdf, 1, pdf.getNumberOfPages())).contains("Góp ý thứ " + LINES + " ", "lần " + LINES);
        }
    }

    private Path file(String name, Format format, List<TableRow> lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Tables.write(
                    Made.print(format == Format.DOCX ? "national" : "columns", Languages.VI),
                    format,
                    lines.stream(),
                    out);
        }
        return file;
    }

    private void convert(Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            fail("LibreOffice did not end within " + SECONDS + " s: " + Files.readString(said));
        }
    }

    private static String office() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (String name : new String[] {"soffice", "libreoffice"}) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program.toString();
                }
            }
        }
        return fail("LibreOffice is needed for this test (packages libreoffice-writer and libreoffice-calc)");
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
