package portal.summary.returned;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import portal.platform.Refusal;

/// Parts of an Office file, read without following anything outside it and without unfolding more than a table may
/// hold.
final class Zipped {

    private static final long LARGEST = 600_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private Zipped() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new Bounded(in), "UTF-8");
    }

    static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }

    /// The consultation's id among the file's own properties.
    static @Nullable String mark(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry("docProps/custom.xml");
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = xml(in);
            boolean ours = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("property")) {
                    ours = "portal.table".equals(xml.getAttributeValue(null, "name"));
                } else if (event == XMLStreamReader.CHARACTERS && ours) {
                    return xml.getText();
                }
            }
            return null;
        }
    }

    /// Stops where a small file unfolds into a huge one.
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int number = super.read(bytes, start, length);
            read += Math.max(0, number);
            if (read > LARGEST) {
                throw new Refusal("table.return.too-long", Grid.MOST);
            }
            return number;
        }
    }
}
