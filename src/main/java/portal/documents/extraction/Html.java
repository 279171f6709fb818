package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// HTML as a browser shows it: line ends of the source are spaces, runs of spaces are one, except in `pre`; the
/// numbers of ordered lists, which a browser counts, are counted.
final class Html extends JSoupParser {
    private static final long serialVersionUID = 1;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        super.parse(stream, new Flowing(handler), metadata, context);
    }

    private static final class Flowing extends ContentHandlerDecorator {
        private int preformatted;
        private boolean afterSpace;
        private final HtmlItems items = new HtmlItems();

        Flowing(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            preformatted += name.equals("pre") ? 1 : 0;
            items.start(name, attributes);
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            preformatted -= name.equals("pre") ? 1 : 0;
            items.end(name);
            super.endElement(uri, name, qualified);
        }

        @Override
        public void characters(char[] chars, int start, int length) throws SAXException {
            if (preformatted > 0) {
                super.characters(chars, start, length);
                return;
            }
            var flowing = new StringBuilder(length);
            for (int i = start; i < start + length; i++) {
                boolean space = chars[i] == ' ' || chars[i] == '\n' || chars[i] == '\r' || chars[i] == '\t';
                if (!space || !afterSpace) {
                    flowing.append(space ? ' ' : chars[i]);
                }
                afterSpace = space;
            }
            if (!flowing.toString().isBlank()) {
                flowing.insert(0, items.before(flowing.toString().strip()));
            }
            super.characters(flowing.toString().toCharArray(), 0, flowing.length());
        }

        @Override
        public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
            characters(chars, start, length);
        }
    }
}
