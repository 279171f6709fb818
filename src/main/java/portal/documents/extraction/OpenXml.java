package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the parts of one OpenDocument text for Tika, through [OpenFilter]. It parses streams and does nothing else of
/// what a parser might be asked.
final class OpenXml extends SAXParser {
    private final OpenNumbers numbers;

    OpenXml(OpenNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void parse(InputStream stream, DefaultHandler parser) throws SAXException, IOException {
        try {
            XMLReaderUtils.parseSAX(stream, new OpenFilter(numbers, parser), new ParseContext());
        } catch (TikaException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public Parser getParser() {
        throw new UnsupportedOperationException();
    }

    @Override
    public XMLReader getXMLReader() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isNamespaceAware() {
        return true;
    }

    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public void setProperty(String name, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getProperty(String name) {
        throw new UnsupportedOperationException();
    }
}
