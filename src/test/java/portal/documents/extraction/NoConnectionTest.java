package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file says that lies elsewhere is not asked for, neither when it is read nor when its pages are drawn.
class NoConnectionTest {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    private ServerSocket listener;
    private String address;
    private Fixtures files;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(300);
        address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
        files = new Fixtures(folder);
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        listener.close();
    }

    @Test
    void aWordFileMayNameATemplateAPictureAChunkAndAField() throws IOException {
        var file = files.linkedDocx("linked.docx", address);
        assertThat(read(file).status()).isEqualTo(ExtractionStatus.EXTRACTED);
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("field.docx"))) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Words.");
            paragraph.getCTP().addNewFldSimple().setInstr("INCLUDEPICTURE \"" + address + "\" \\d");
            paragraph.getCTP().addNewFldSimple().setInstr("INCLUDETEXT \"" + address + "\"");
            var settings = document.getSettings();
            assertThat(settings).isNotNull();
            for (var part : List.of(settings.getPackagePart(), document.getPackagePart())) {
                link(part, "attachedTemplate", "image", "hyperlink", "aFChunk", "mailMergeSource", "oleObject");
            }
            document.write(out);
        }
        assertThat(read(folder.resolve("field.docx")).text()).contains("Words.");
    }

    @Test
    void aWorkbookMayNameOtherWorkbooksAndConnections() throws Exception {
        var file = files.xlsx("book.xlsx", List.of(List.of("Words.")));
        try (var book = OPCPackage.open(file.toFile())) {
            for (var part : book.getParts()) {
                if (!part.isRelationshipPart()) {
                    link(part, "externalLink", "externalLinkPath", "connections", "image", "oleObject", "hyperlink");
                }
            }
        }
        assertThat(read(file).text()).contains("Words.");
    }

    @Test
    void slidesMayNamePicturesAndFilms() throws IOException {
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(folder.resolve("show.pptx"))) {
            var slide = show.createSlide();
            slide.createTextBox().setText("Words.");
            link(slide.getPackagePart(), "image", "video", "audio", "oleObject", "slideLayout");
            show.write(out);
        }
        assertThat(read(folder.resolve("show.pptx")).status()).isNotEqualTo(ExtractionStatus.CRASHED);
    }

    @Test
    void aPageOfTheWebMayNamePicturesStylesScriptsAndFrames() throws IOException {
        var html = "<html><head><base href='A'><link rel='stylesheet' href='A'><script src='A'></script>"
                + "<meta http-equiv='refresh' content='0;url=A'><style>@import url(A); p {background: url(A)}</style>"
                + "</head><body style='background:url(A)'><p>Words.</p><img src='A' srcset='A 2x'><object data='A'>"
                + "</object><embed src='A'><video poster='A'><source src='A'></video><iframe src='A'></iframe>"
                + "<svg><image href='A' xlink:href='A'/><use href='A'/></svg></body></html>";
        var page = html.replace("A", address);
        assertThat(read(files.text("page.html", page)).text()).isEqualTo("Words.");
        assertThat(read(files.text("page.xhtml", "<?xml-stylesheet href='" + address + "'?>" + page))
                        .text())
                .contains("Words.");
        assertThat(read(files.zip("page.zip", Map.of("page.html", page.getBytes(UTF_8))))
                        .text())
                .contains("Words.");
        var mail = "Subject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/html\r\n\r\n" + page + "\r\n--b\r\nContent-Type: message/external-body;"
                + " access-type=URL; URL=\"" + address + "\"\r\n\r\nContent-Type: text/plain\r\n\r\n--b--\r\n";
        assertThat(read(files.bytes("page.eml", mail.getBytes(US_ASCII))).text())
                .contains("Words.");
    }

    @Test
    void aDrawingAndOtherXmlMayNameStylesEntitiesAndParts() throws IOException {
        var xml = "<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='A'?><!DOCTYPE svg SYSTEM 'A' [<!ENTITY e"
                + " SYSTEM 'A'><!ENTITY % p SYSTEM 'A'>%p;]><svg xmlns='http://www.w3.org/2000/svg'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:xi='http://www.w3.org/2001/XInclude'"
                + " xsi:schemaLocation='A A' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
                + "<xi:include href='A'/><image xlink:href='A'/><text>&e;</text></svg>";
        var words = xml.replace("A", address);
        assertThat(read(files.text("drawing.svg", words)).status()).isNotEqualTo(ExtractionStatus.CRASHED);
        assertThat(read(files.text("drawing.xml", words)).status()).isNotEqualTo(ExtractionStatus.CRASHED);
        assertThat(read(files.zip("drawing.zip", Map.of("drawing.svg", words.getBytes(UTF_8))))
                        .status())
                .isNotEqualTo(ExtractionStatus.CRASHED);
    }

    @Test
    void anOpenDocumentTextMayNamePicturesAndSections() throws IOException {
        var body = "<text:p>Words.</text:p><text:section xmlns:xlink=\"http://www.w3.org/1999/xlink\" text:name=\"s\">"
                + "<text:section-source xlink:href=\"A\" xlink:type=\"simple\" xlink:actuate=\"onLoad\"/></text:section>"
                + "<text:p><draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><draw:image xlink:href=\"A\"/><draw:object"
                + " xlink:href=\"A\"/></draw:frame></text:p>";
        assertThat(read(files.odt("text.odt", body.replace("A", address))).text())
                .contains("Words.");
    }

    @Test
    void anRtfMayNameATemplatePicturesAndObjects() throws IOException {
        var rtf = "{\\rtf1\\ansi{\\*\\template A}{\\fonttbl{\\f0 Times;}}\\pard\\f0 Words. {\\field{\\*\\fldinst"
                + " INCLUDEPICTURE \"A\" \\\\d}{\\fldrslt x}}{\\field{\\*\\fldinst HYPERLINK \"A\"}{\\fldrslt y}}"
                + "{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata 01050000}}{\\*\\subdocument A}"
                + "\\par}";
        assertThat(read(files.bytes("text.rtf", rtf.replace("A", address).getBytes(US_ASCII)))
                        .text())
                .contains("Words.");
    }

    @Test
    void aPdfMayNameFilesToOpenFormsToSendAndPicturesElsewhere() throws IOException {
        var words = "BT /F1 12 Tf 72 700 Td (Words.) Tj ET /X1 Do /X2 Do";
        var objects = new LinkedHashMap<Integer, String>();
        objects.put(
                1,
                "<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /URI << /Base (A) >> /AA << /WC 7 0 R >> /AcroForm"
                        + " << /Fields [] >> /Names << /EmbeddedFiles << /Names [(a) 11 0 R] >> >> >>");
        objects.put(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.put(
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [8 0 R] /Resources <<"
                        + " /Font << /F1 5 0 R >> /XObject << /X1 9 0 R /X2 10 0 R >> >> >>");
        objects.put(4, "<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream");
        objects.put(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        objects.put(
                6,
                "<< /S /Launch /F 11 0 R /Next << /S /GoToR /F 11 0 R /D [0 /Fit] /Next << /S /URI /URI (A) >> >> >>");
        objects.put(7, "<< /S /SubmitForm /F << /FS /URL /F (A) >> /Next << /S /ImportData /F 11 0 R >> >>");
        objects.put(
                8,
                "<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /JavaScript /JS (app.launchURL\\(\"A\"\\)) >>"
                        + " >>");
        objects.put(
                9,
                "<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray /BitsPerComponent 8 /F 11"
                        + " 0 R /Length 0 >>\nstream\n\nendstream");
        objects.put(
                10,
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F 11 0 R /Page 0 >> /Length 0 >>\nstream\n\nendstream");
        objects.put(11, "<< /Type /Filespec /FS /URL /F (A) /UF (A) >>");
        var pdf = new StringBuilder("%PDF-1.7\n");
        objects.forEach((number, object) ->
                pdf.append(number).append(" 0 obj\n").append(object).append("\nendobj\n"));
        pdf.append("trailer\n<< /Size 12 /Root 1 0 R >>\n%%EOF\n");
        var file = files.bytes(
                "file.pdf", pdf.toString().replace("(A)", "(" + address + ")").getBytes(ISO_8859_1));
        assertThat(read(file).text()).contains("Words.");
        assertThat(WORKER.extraction().page(file, 1, 300)).isNotEmpty();
    }

    private void link(PackagePart part, String... kinds) {
        for (var kind : kinds) {
            part.addExternalRelationship(address, TYPES + kind);
        }
    }

    private static Extracted read(Path file) {
        return WORKER.read(file);
    }
}
