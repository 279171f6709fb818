package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// Has the automatic numbers of a text document said as words and the levels of headings before them
/// ([Layout#LEVEL]) while its parser reads it. Word and OpenDocument texts only.
final class Numbered {
    private static final System.Logger LOG = System.getLogger(Numbered.class.getName());

    /// Larger parts are not looked at.
    private static final long LARGEST_PART = 100_000_000;

    private Numbered() {}

    /// What was seen while the file was read: whether it may have changes, notes or words struck through.
    interface Seen {
        boolean marks();
    }

    /// The file around one that has ended is gone on with.
    interface Around extends AutoCloseable {
        @Override
        void close();
    }

    /// Prepares the parser for one file, and the context to tell what was [Seen]. Where the numbers cannot be read, the
    /// words still can.
    ///
    /// @param file looked at only where the type is one of those that have numbers
    static void tell(Path file, MediaType type, ParseContext context) {
        OfficeXml.own().number(null);
        context.set(Seen.class, () -> true);
        if (word(type)) {
            in(file, Numbered::word).ifPresent(numbers -> {
                OfficeXml.own().number(numbers);
                context.set(Seen.class, numbers::marked);
            });
        } else if (open(type)) {
            in(file, Numbered::open).ifPresent(numbers -> {
                context.set(SAXParser.class, new OpenXml(numbers));
                context.set(Seen.class, numbers::marked);
            });
        }
    }

    /// Prepares the parser for a file within the file.
    static Around within(ParseContext context) {
        var numbers = OfficeXml.own().number(null);
        var parser = context.get(SAXParser.class);
        var seen = context.get(Seen.class);
        var changes = context.get(Changes.class);
        context.set(SAXParser.class, null);
        context.set(Changes.class, null);
        return () -> {
            OfficeXml.own().number(numbers);
            context.set(SAXParser.class, parser);
            context.set(Seen.class, seen);
            context.set(Changes.class, changes);
        };
    }

    /// Whether a file of the type may have such numbers.
    static boolean texts(MediaType type) {
        return word(type) || open(type);
    }

    private static boolean open(MediaType type) {
        return type.getSubtype().startsWith("vnd.oasis.opendocument.text");
    }

    private static boolean word(MediaType type) {
        return type.getSubtype().contains("wordprocessingml")
                || type.getSubtype().startsWith("vnd.ms-word.document.macroenabled");
    }

    private interface Learning<T> {
        @Nullable
        T from(ZipFile zip) throws IOException, SAXException, ParserConfigurationException, TikaException;
    }

    private static <T> Optional<T> in(Path file, Learning<T> learning) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Optional.ofNullable(learning.from(zip));
        } catch (IOException | SAXException | ParserConfigurationException | TikaException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The automatic numbers of a file cannot be read", e);
            return Optional.empty();
        }
    }

    private static @Nullable WordNumbers word(ZipFile zip)
            throws IOException, SAXException, ParserConfigurationException {
        Document styles = document(zip, "word/styles.xml");
        return styles == null ? null : new WordNumbers(document(zip, "word/numbering.xml"), styles);
    }

    private static OpenNumbers open(ZipFile zip) throws IOException, SAXException, TikaException {
        OpenNumbers numbers = new OpenNumbers();
        ZipEntry styles = zip.getEntry("styles.xml");
        if (fits(styles)) {
            try (InputStream in = zip.getInputStream(styles)) {
                XMLReaderUtils.parseSAX(in, numbers, new ParseContext());
            }
        }
        return numbers;
    }

    private static boolean fits(@Nullable ZipEntry part) {
        return part != null && part.getSize() >= 0 && part.getSize() <= LARGEST_PART;
    }

    private static @Nullable Document document(ZipFile zip, String name)
            throws IOException, SAXException, ParserConfigurationException {
        ZipEntry part = zip.getEntry(name);
        if (!fits(part)) {
            return null;
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        try (InputStream in = zip.getInputStream(part)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }
}
