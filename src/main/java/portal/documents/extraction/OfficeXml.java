package portal.documents.extraction;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.impl.common.SAXHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/// Reads the parts of modern office documents for POI: one reader a thread, made once, where POI makes one for each
/// part; into the parts of a Word document it says what [WordNumbers] and [WordEdges] know.
final class OfficeXml extends XMLFilterImpl {
    private static final ThreadLocal<OfficeXml> OWN = ThreadLocal.withInitial(OfficeXml::new);

    private @Nullable WordNumbers numbers;
    private boolean root;

    private OfficeXml() {
        try {
            setParent(SAXHelper.newXMLReader(POIXMLTypeLoader.DEFAULT_XML_OPTIONS));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From here on POI reads with these.
    static void install() {
        var reader = Proxy.newProxyInstance(
                OfficeXml.class.getClassLoader(),
                new Class<?>[] {XMLReader.class},
                (proxy, method, arguments) -> OWN.get().asked(method, arguments));
        POIXMLTypeLoader.DEFAULT_XML_OPTIONS.setLoadUseXMLReader((XMLReader) reader);
    }

    /// The one of this thread.
    static OfficeXml own() {
        return OWN.get();
    }

    /// The next document that is read, its headers and footers.
    ///
    /// @param with null where nothing is to be said
    /// @return those of the document before it
    @Nullable
    WordNumbers number(@Nullable WordNumbers with) {
        var before = numbers;
        numbers = with;
        return before;
    }

    private Object asked(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(this, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void startDocument() throws SAXException {
        root = true;
        super.startDocument();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (root) {
            root = false;
            setContentHandler(told(name, getContentHandler()));
        }
        super.startElement(uri, name, qualified, attributes);
    }

    private ContentHandler told(String name, ContentHandler listener) {
        if (numbers == null) {
            return listener;
        }
        var filter = switch (name) {
            case "document" -> new WordFilter(numbers);
            case "hdr", "ftr" -> new WordEdges();
            default -> null;
        };
        if (filter == null) {
            return listener;
        }
        filter.setContentHandler(listener);
        return filter;
    }
}
