package portal.documents.extraction;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.crypto.Pkcs7Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;

/// The formats that are read, each parser by name: what is not listed is never run.
final class Formats {
    /// Names one more parser class, which goes before the others; for tests of what a parser may do to the worker.
    static final String EXTRA_PARSER = "portal.extraction.parser";

    private static final int DECOMPRESSOR_KILOBYTES = 64_000;
    private static final int PDF_MEMORY_BYTES = 32_000_000;
    private static final int XML_DEPTH = 256;
    private static final double LEAST_INFLATE_RATIO = 1.0 / ExtractionLimits.RATIO;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /// How a text of two bytes a letter begins.
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final TextDetector TEXT = new TextDetector();
    private static final DefaultZipContainerDetector CONTAINERS = new DefaultZipContainerDetector();

    private Formats() {}

    /// A parser for all of them that tells the format from the bytes first and the name second.
    static AutoDetectParser parser(ExtractionLimits limits) {
        var parser = new AutoDetectParser(new TextByName(), parsers().toArray(Parser[]::new));
        parser.setFallback(new UnknownFormat());
        var config = new AutoDetectParserConfig();
        config.setMaximumCompressionRatio(ExtractionLimits.RATIO);
        config.setMaximumDepth(XML_DEPTH);
        parser.setAutoDetectParserConfig(config);
        guardZips(limits);
        OfficeXml.install();
        return parser;
    }

    /// The settings for one file: no macros, no XFA, no pictures, no OCR; deleted words of tracked changes left out.
    static ParseContext context(AutoDetectParser parser) {
        var office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractUniqueInlineImagesOnly(true);
        pdf.setThrowOnEncryptedPayload(true);
        pdf.setMaxMainMemoryBytes(PDF_MEMORY_BYTES);
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(Detector.class, parser.getDetector());
        context.set(OfficeParserConfig.class, office);
        context.set(PDFParserConfig.class, pdf);
        context.set(HtmlMapper.class, new AllElements());
        context.set(EncodingDetector.class, new Utf8First());
        return context;
    }

    /// A parser and the types that it reads.
    record Known(AutoDetectParser parser, Set<MediaType> types) {

        static Known to(AutoDetectParser parser) {
            return new Known(parser, Set.copyOf(parser.getParsers().keySet()));
        }

        /// What the file is. A name may mislead: where it leads to a format that is not read, the bytes alone decide
        /// between that and plain text.
        MediaType type(TikaInputStream stream, Metadata metadata) throws IOException {
            var sure = sure(stream);
            if (!sure.equals(MediaType.APPLICATION_ZIP) && isRead(sure.getBaseType())) {
                return sure;
            }
            var named = parser.getDetector().detect(stream, metadata);
            if (isRead(named.getBaseType()) || Pictures.isPicture(named)) {
                return named;
            }
            if (!perhapsText(stream)) {
                return named;
            }
            var bare = parser.getDetector().detect(stream, new Metadata());
            return bare.getBaseType().equals(MediaType.TEXT_PLAIN) ? bare : named;
        }

        private boolean isRead(MediaType type) {
            var registry = parser.getMediaTypeRegistry();
            return Stream.iterate(type, Objects::nonNull, registry::getSupertype)
                    .anyMatch(types::contains);
        }
    }

    /// What its first bytes, and the parts of a zip, tell beyond doubt: the signs of all other formats need not be
    /// looked
    /// for. `application/octet-stream` where they tell nothing.
    private static MediaType sure(TikaInputStream stream) throws IOException {
        if (begins(stream, PDF)) {
            return MediaType.application("pdf");
        }
        return begins(stream, ZIP) ? CONTAINERS.detect(stream, new Metadata()) : MediaType.OCTET_STREAM;
    }

    /// Whether the bytes may be those of plain text: only then the name of a format that is not read may be wrong.
    private static boolean perhapsText(TikaInputStream stream) throws IOException {
        return begins(stream, BIG_ENDIAN)
                || begins(stream, LITTLE_ENDIAN)
                || TEXT.detect(stream, new Metadata()).equals(MediaType.TEXT_PLAIN);
    }

    static boolean zipped(TikaInputStream stream) throws IOException {
        return begins(stream, ZIP);
    }

    private static boolean begins(TikaInputStream stream, byte[] sign) throws IOException {
        var begin = new byte[sign.length];
        return stream.peek(begin) == sign.length && Arrays.equals(begin, sign);
    }

    private static List<Parser> parsers() {
        var parsers = new ArrayList<Parser>();
        parsers.addAll(texts());
        parsers.addAll(office());
        parsers.addAll(containers());
        var extra = System.getProperty(EXTRA_PARSER);
        if (extra != null) {
            parsers.add(made(extra));
        }
        return parsers;
    }

    private static List<Parser> texts() {
        var tables =
                ParserDecorator.withTypes(new TextAndCSVParser(), Set.of(MediaType.text("csv"), MediaType.text("tsv")));
        return List.of(new TXTParser(), tables, new DcXMLParser(), new Html(), new PdfWithoutXfa(), new EpubParser());
    }

    private static List<Parser> office() {
        return List.of(
                new OOXMLParser(),
                new OfficeParser(),
                new OldExcelParser(),
                new Word2006MLParser(),
                new WordMLParser(),
                new SpreadsheetMLParser(),
                new Rtf(),
                new OpenDocumentParser(),
                new FlatOpenDocumentParser(),
                new WordPerfectParser());
    }

    private static List<Parser> containers() {
        var compressed = new CompressorParser();
        compressed.setMemoryLimitInKb(DECOMPRESSOR_KILOBYTES);
        return List.of(
                new TNEFParser(), new RFC822Parser(), new MboxParser(), new Pkcs7Parser(), new Archives(), compressed);
    }

    /// Tika switches POI's own guard off when its class loads, so this comes after.
    private static void guardZips(ExtractionLimits limits) {
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setGraceEntrySize(ExtractionLimits.RATIO_GRACE);
        ZipSecureFile.setMaxEntrySize(limits.unpacked());
        ZipSecureFile.setMaxFileCount(limits.entries());
    }

    private static Parser made(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Parser.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
