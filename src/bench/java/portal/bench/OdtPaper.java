package portal.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// A paper as LibreOffice writes .odt of one that came from Word: all of its styles and lists, each level of a list some
/// three hundred letters, each paragraph with a style and a span.
final class OdtPaper {
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\">";

    private static final String STYLE = "<style:style style:name=\"Style_20_%1$d\" style:display-name=\"Style %1$d\""
            + " style:family=\"paragraph\"><style:paragraph-properties fo:margin-top=\"0in\" fo:margin-bottom=\"0.0071in\"/>"
            + "<style:text-properties style:font-name=\"Times New Roman\" fo:font-family=\"&apos;Times New Roman&apos;\""
            + " style:font-family-generic=\"roman\" style:font-pitch=\"variable\" fo:font-size=\"5pt\"/></style:style>";

    private static final String LEVEL = "<text:list-level-style-number text:level=\"%1$d\""
            + " text:style-name=\"ListLabel_20_%1$d\" style:num-suffix=\".\" style:num-format=\"1\">"
            + "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
            + "<style:list-level-label-alignment text:label-followed-by=\"listtab\"/></style:list-level-properties>"
            + "</text:list-level-style-number>";

    private static final int THUMBNAIL = 256;

    private OdtPaper() {}

    static Path write(List<String> paragraphs, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(zip, "content.xml", content(paragraphs));
            part(zip, "styles.xml", styles());
            zip.putNextEntry(new ZipEntry("Thumbnails/thumbnail.png"));
            var first = new BufferedImage(THUMBNAIL, THUMBNAIL, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(first, "png", zip);
        }
        return file;
    }

    private static String content(List<String> paragraphs) {
        return paragraphs.stream()
                .map(each -> "<text:p text:style-name=\"P3\"><text:span text:style-name=\"T1\">" + each
                        + "</text:span></text:p>")
                .collect(Collectors.joining(
                        "",
                        "<office:document-content" + NAMES + "<office:body><office:text>",
                        "</office:text></office:body></office:document-content>"));
    }

    private static String styles() {
        return "<office:document-styles" + NAMES + "<office:styles>" + each(STYLE, WordPaper.STYLES)
                + ("<text:list-style style:name=\"WWNum1\">" + each(LEVEL, WordPaper.LEVELS) + "</text:list-style>")
                        .repeat(WordPaper.LISTS)
                + "</office:styles></office:document-styles>";
    }

    private static String each(String pattern, int times) {
        return IntStream.rangeClosed(1, times).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
