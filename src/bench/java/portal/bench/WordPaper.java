package portal.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// A paper as word processors write .docx: two real position papers change the run every sixty to seventy letters, each
/// run with its font, size and language, hold eight and eighteen tables, headers, footers, and 45 and 60 kB of styles and
/// lists, some seven letters of the file for one of the text, and besides some twenty parts that say nothing.
final class WordPaper {
    private static final int RUN = 60;
    private static final int TABLES = 10;
    private static final int LOGO = 120;
    static final int STYLES = 130;
    static final int LISTS = 30;
    static final int LEVELS = 9;
    private static final String FONT = "Times New Roman";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// Parts with what they hold and how many letters, as in the two real papers.
    private static final List<Part> PARTS = List.of(
            new Part("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", 7_000),
            new Part("/word/fontTable.xml", WORD + "fontTable+xml", 2_400),
            new Part("/word/webSettings.xml", WORD + "webSettings+xml", 4_800),
            new Part("/word/stylesWithEffects.xml", "application/vnd.ms-word.stylesWithEffects+xml", 21_000),
            new Part("/customXml/item1.xml", "application/xml", 2_000));

    private record Part(String name, String type, int letters) {}

    private WordPaper() {}

    static Path write(List<String> paragraphs, Path file) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            styles(document);
            parts(document);
            var list = lists(document);
            edges(document, paragraphs.getFirst(), paragraphs.getLast());
            int everyTable = Math.max(TABLES, paragraphs.size() / TABLES);
            for (int i = 0; i < paragraphs.size(); i++) {
                if (i % everyTable == 0) {
                    cell(document, paragraphs.get(i));
                } else {
                    var paragraph = document.createParagraph();
                    paragraph.setNumID(i % 5 == 0 ? list : null);
                    runs(paragraph, paragraphs.get(i));
                }
            }
            document.write(out);
        }
        return file;
    }

    /// A table of amendments.
    static Path table(List<List<String>> rows, Path file) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            styles(document);
            parts(document);
            lists(document);
            edges(document, rows.getFirst().getFirst(), rows.getLast().getLast());
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    var place = table.getRow(row).getCell(cell);
                    framed(place);
                    runs(place.getParagraphs().getFirst(), rows.get(row).get(cell));
                }
            }
            document.write(out);
        }
        return file;
    }

    private static void edges(XWPFDocument document, String above, String below) throws IOException {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        runs(head, Papers.pieces(above, RUN).getFirst());
        logo(head.createRun());
        runs(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), Papers.pieces(below, RUN).getFirst());
    }

    private static void logo(XWPFRun run) throws IOException {
        var drawn = new BufferedImage(LOGO, LOGO, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", bytes);
        try {
            run.addPicture(
                    new ByteArrayInputStream(bytes.toByteArray()), PictureType.PNG, "logo.png", Units.toEMU(LOGO), Units.toEMU(LOGO));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void cell(XWPFDocument document, String text) {
        var row = document.createTable(1, 2).getRow(0);
        row.getTableCells().forEach(WordPaper::framed);
        runs(row.getCell(0).addParagraph(), text);
        runs(row.getCell(1).addParagraph(), text);
    }

    private static void framed(XWPFTableCell cell) {
        cell.setWidth("2300");
        cell.setColor("FFFFFF");
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
    }

    private static void parts(XWPFDocument document) throws IOException {
        document.createFootnotes();
        document.createEndnotes();
        try {
            for (var each : PARTS) {
                var part = document.getPackage().createPart(PackagingURIHelper.createPartName(each.name), each.type);
                try (var out = part.getOutputStream()) {
                    var words = "<part>" + "<e a=\"0\"/>".repeat(each.letters / 10) + "</part>";
                    out.write(words.getBytes(StandardCharsets.US_ASCII));
                }
                document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, each.type);
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void runs(XWPFParagraph paragraph, String text) {
        paragraph.setStyle("S1");
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(720);
        paragraph.setSpacingAfter(120);
        for (String piece : Papers.pieces(text, RUN)) {
            var run = paragraph.createRun();
            run.setFontFamily(FONT);
            run.setFontSize(13);
            run.setColor("000000");
            run.setLang("vi-VN");
            run.setText(piece);
        }
    }

    private static void styles(XWPFDocument document) {
        var styles = document.createStyles();
        for (int i = 0; i < STYLES; i++) {
            var style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("S" + i);
            style.addNewName().setVal("Style " + i);
            style.addNewPPr().addNewSpacing().setAfter(BigInteger.TEN);
            style.addNewRPr().addNewRFonts().setAscii(FONT);
            style.getRPr().addNewSz().setVal(BigInteger.TEN);
            styles.addStyle(new XWPFStyle(style));
        }
    }

    /// @return the first of them
    private static BigInteger lists(XWPFDocument document) {
        var numbering = document.createNumbering();
        for (int i = 0; i < LISTS; i++) {
            var list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.valueOf(i + 1L));
            for (int depth = 0; depth < LEVELS; depth++) {
                var level = list.addNewLvl();
                level.setIlvl(BigInteger.valueOf(depth));
                level.addNewStart().setVal(BigInteger.ONE);
                level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
                level.addNewLvlText().setVal("%" + (depth + 1) + ".");
            }
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        }
        return BigInteger.ONE;
    }
}
