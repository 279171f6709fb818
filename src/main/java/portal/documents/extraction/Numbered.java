package portal.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// Makes a copy of a text document in which the automatic numbers stand as words and the levels of headings
/// before them ([Layout#LEVEL]), so that any parser reads them. Word and OpenDocument texts only.
final class Numbered {
    private static final System.Logger LOG = System.getLogger(Numbered.class.getName());
    private static final String WORD = "word/document.xml";
    private static final String OPEN = "content.xml";

    private static final Pattern EDGES = Pattern.compile("word/(?:header|footer)\\d*\\.xml");

    /// Larger parts are read as they are.
    private static final long LARGEST_PART = 100_000_000;

    private Numbered() {}

    /// The copy, in the worker's folder, for the caller to delete; nothing where the file has no numbers or
    /// levels to tell, or where they cannot be read: its words still can.
    static Optional<Path> copy(Path file, MediaType type) {
        boolean word = type.getSubtype().contains("wordprocessingml")
                || type.getSubtype().startsWith("vnd.ms-word.document.macroenabled");
        boolean open = type.getSubtype().startsWith("vnd.oasis.opendocument.text");
        if (!word && !open) {
            return Optional.empty();
        }
        Path copy = null;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (word && zip.getEntry("word/styles.xml") == null) {
                return Optional.empty();
            }
            copy = Files.createTempFile("numbered-", word ? ".docx" : ".odt");
            boolean done = word ? word(zip, copy) : open(zip, copy);
            if (done) {
                return Optional.of(copy);
            }
            Files.delete(copy);
        } catch (IOException | XMLStreamException | SAXException | ParserConfigurationException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The automatic numbers of a file cannot be read", e);
            drop(copy);
        }
        return Optional.empty();
    }

    private static void drop(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A copy stays until the worker ends", e);
        }
    }

    private static boolean word(ZipFile zip, Path copy)
            throws IOException, XMLStreamException, SAXException, ParserConfigurationException {
        Document styles = document(zip, "word/styles.xml");
        if (styles == null || !fits(zip, WORD)) {
            return false;
        }
        WordNumbers numbers = new WordNumbers(document(zip, "word/numbering.xml"), styles);
        rewrite(zip, copy, part -> {
            boolean edge = EDGES.matcher(part).matches() && fits(zip, part);
            return part.equals(WORD) ? new WordCopy(numbers)::copy : edge ? WordCopy::edges : null;
        });
        return true;
    }

    private static boolean open(ZipFile zip, Path copy) throws IOException, XMLStreamException {
        if (!fits(zip, OPEN)) {
            return false;
        }
        OpenNumbers numbers = new OpenNumbers();
        for (String part : new String[] {"styles.xml", OPEN}) {
            try (InputStream in = part(zip, part)) {
                numbers.learn(input().createXMLStreamReader(in));
            }
        }
        rewrite(zip, copy, part -> part.equals(OPEN) ? new OpenCopy(numbers)::copy : null);
        return true;
    }

    private interface Copying {
        void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException;
    }

    /// @param copying how a part is copied, by its name; null for as it is
    private static void rewrite(ZipFile zip, Path copy, Function<String, @Nullable Copying> copying)
            throws IOException, XMLStreamException {
        try (OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(1);
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    Copying changed = copying.apply(entry.getName());
                    if (changed != null) {
                        XMLEventWriter writer =
                                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
                        changed.copy(input().createXMLEventReader(in), writer);
                        writer.flush();
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static boolean fits(ZipFile zip, String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry != null && entry.getSize() >= 0 && entry.getSize() <= LARGEST_PART;
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null || !fits(zip, name)
                ? new ByteArrayInputStream("<none/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : zip.getInputStream(entry);
    }

    private static @Nullable Document document(ZipFile zip, String name)
            throws IOException, SAXException, ParserConfigurationException {
        if (!fits(zip, name)) {
            return null;
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        try (InputStream in = part(zip, name)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
