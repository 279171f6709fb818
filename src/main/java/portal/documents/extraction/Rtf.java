package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads RTF whose words begin without a control word for paragraphs or fonts, as simple programs write it. Tika 3.3.1
/// takes them for a part of the head and loses them; so a paragraph is begun before the first. What was changed it puts
/// into the context as [Changes].
final class Rtf extends RTFParser {
    private static final long serialVersionUID = 1;
    private static final int HEAD = 1 << 20;
    private static final byte[] PARAGRAPH = "\\pard ".getBytes(US_ASCII);

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        byte[] head = stream.readNBytes(HEAD);
        int words = new RtfHead(head).words();
        var begun = words < 0
                ? new ByteArrayInputStream(head)
                : new SequenceInputStream(
                        new SequenceInputStream(
                                new ByteArrayInputStream(head, 0, words), new ByteArrayInputStream(PARAGRAPH)),
                        new ByteArrayInputStream(Arrays.copyOfRange(head, words, head.length)));
        var said = new RtfWords(handler);
        super.parse(new RtfChanges(new SequenceInputStream(begun, stream)), said, metadata, context);
        context.set(Changes.class, said.changes());
    }
}
