package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads plain text, and does to the worker what the text asks for: everything a parser has been seen to do.
public final class RogueParser implements Parser {
    private static final long serialVersionUID = 1;
    private static boolean poisoned;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_PLAIN);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        var asked = new String(stream.readAllBytes(), UTF_8).strip();
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        act(asked, xhtml);
        xhtml.element("p", asked);
        xhtml.endDocument();
    }

    private static void act(String asked, XHTMLContentHandler xhtml) throws SAXException {
        switch (asked) {
            case "hang" -> hang();
            case "wait" -> LockSupport.parkNanos(5_000_000_000L);
            case "exit" -> System.exit(7);
            case "noise" -> noise(System.out);
            case "memory" -> eat();
            case "stack" -> deeper(0);
            case "flood" -> flood(xhtml);
            case "break off" -> {
                xhtml.element("p", "the first half");
                throw new IllegalStateException("broken");
            }
            case "poison" -> poisoned = true;
            case "victim" -> {
                if (poisoned) {
                    Runtime.getRuntime().halt(9);
                }
            }
            case "environment" -> xhtml.element("p", "names " + System.getenv().keySet());
            default -> {}
        }
    }

    private static void hang() {
        while (!Thread.currentThread().isInterrupted() || poisoned || System.nanoTime() != 0) {
            Thread.onSpinWait();
        }
    }

    private static void noise(PrintStream out) {
        for (int i = 0; i < 10_000; i++) {
            out.println("\u00E4 noise that is no answer " + i);
        }
    }

    private static void eat() {
        var eaten = new ArrayList<byte[]>();
        while (eaten.size() < 1_000_000) {
            eaten.add(new byte[1_000_000]);
        }
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : deeper(depth + 1) + depth;
    }

    private static void flood(XHTMLContentHandler xhtml) throws SAXException {
        for (int i = 0; i < 5_000_000; i++) {
            xhtml.element("p", "a line of a text that has no end, and so on, and so on, and so on, and so on, ...");
        }
    }
}
