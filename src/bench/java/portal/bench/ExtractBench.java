package portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;

/// Reading so many files through the worker process, beside bare Tika in-process: a third each .docx, .pdf and .txt, or
/// a folder as bodies send them, of ten formats and all lengths. One worker, one thread of bare Tika: on two cores each
/// side has the other one for its compiler.
final class ExtractBench implements Case {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int PAGES = 10;
    private static final int LINES = 40;

    private final String name;
    private final int n;

    /// @param name `mixed` or `folder`
    ExtractBench(String name, int n) {
        this.name = name;
        this.n = n;
    }

    @Override
    public String bench() {
        return "extract";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int n() {
        return n;
    }

    @Override
    public String peer() {
        return "tika-" + Tika.class.getPackage().getImplementationVersion();
    }

    @Override
    public Pair prepare(int n) throws IOException {
        var folder = Files.createTempDirectory("bench-");
        var files = name.equals("folder") ? new Folder(folder).files(n) : files(folder, n);
        var extraction = new Extraction(ExtractionLimits.standard());
        var tika = new AutoDetectParser();
        return new Pair(() -> ours(extraction, files), () -> bare(tika, files), 0, () -> {
            extraction.close();
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        });
    }

    private static long ours(Extraction extraction, List<Path> files) {
        return extraction.extract(files).mapToLong(ExtractBench::characters).sum();
    }

    private static long characters(Extracted extracted) {
        if (!extracted.hasText()) {
            throw new IllegalStateException("no text: " + extracted);
        }
        return extracted.text().length();
    }

    private static long bare(AutoDetectParser tika, List<Path> files) throws Exception {
        long characters = 0;
        for (var file : files) {
            var text = new BodyContentHandler(-1);
            var metadata = new Metadata();
            try (var stream = TikaInputStream.get(file, metadata)) {
                tika.parse(stream, text, metadata, withoutPictures());
            }
            characters += text.toString().length();
        }
        return characters;
    }

    /// Neither side reads the words in pictures, which takes Tesseract seconds each.
    private static ParseContext withoutPictures() {
        var pictures = new TesseractOCRConfig();
        pictures.setSkipOcr(true);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(TesseractOCRConfig.class, pictures);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }

    private static List<Path> files(Path folder, int n) throws IOException {
        var gen = new Gen(3);
        var files = new ArrayList<Path>();
        for (int i = 0; i < n; i++) {
            files.add(
                    switch (i % 3) {
                        case 0 -> docx(gen, folder.resolve(i + ".docx"), PAGES);
                        case 1 -> pdf(gen, folder.resolve(i + ".pdf"), PAGES);
                        default -> Files.writeString(folder.resolve(i + ".txt"), gen.law(LINES));
                    });
        }
        return files;
    }

    static Path docx(Gen gen, Path file, int pages) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var list = list(document);
            for (int i = 0; i < pages * LINES / 2; i++) {
                var paragraph = document.createParagraph();
                paragraph.createRun().setText(gen.paragraph(2));
                if (i % 5 == 0) {
                    paragraph.setNumID(list);
                }
            }
            document.write(out);
        }
        return file;
    }

    /// Styles, as every Word file has, and a list that numbers its items by itself.
    static BigInteger list(XWPFDocument document) {
        document.createStyles();
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    static Path pdf(Gen gen, Path file, int pages) throws IOException {
        try (var document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, letters);
            for (int i = 0; i < pages; i++) {
                page(gen, document, font);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(Gen gen, PDDocument document, PDType0Font font) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 9);
            content.setLeading(14);
            content.newLineAtOffset(40, 740);
            for (int i = 0; i < LINES; i++) {
                content.showText(gen.sentence());
                content.newLine();
            }
            content.endText();
        }
    }
}
