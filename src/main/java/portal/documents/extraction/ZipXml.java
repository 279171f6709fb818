package portal.documents.extraction;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The parts of an office document as streams of elements; nothing outside the file is asked for.
final class ZipXml {

    private ZipXml() {}

    /// @param unpacked most bytes the part may have
    static Optional<XMLStreamReader> part(ZipFile zip, String name, long unpacked) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return Optional.of(factory.createXMLStreamReader(Metered.most(zip.getInputStream(entry), unpacked)));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
