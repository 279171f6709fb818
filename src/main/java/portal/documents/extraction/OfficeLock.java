package portal.documents.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Locks with a password in the parts of a modern office document (ECMA-376 Part 1, 17.15.1.29, 17.15.1.93, 18.2.12,
/// 18.2.29, 18.3.1.85, 19.2.1.19; hashes of older writers: Part 4).
///
/// @param element the local name of the element
/// @param active the attribute that says whether the lock is on; null where the element alone does
/// @param hashes attributes of which one holds the hash of the password
record OfficeLock(String element, @Nullable String active, List<String> hashes) {
    private static final List<OfficeLock> LOCKS = List.of(
            new OfficeLock("documentProtection", "enforcement", List.of("hash", "hashValue")),
            new OfficeLock("writeProtection", null, List.of("hash", "hashValue")),
            new OfficeLock(
                    "workbookProtection",
                    null,
                    List.of("workbookHashValue", "workbookPassword", "revisionsHashValue", "revisionsPassword")),
            new OfficeLock("fileSharing", null, List.of("hashValue", "reservationPassword")),
            new OfficeLock("sheetProtection", "sheet", List.of("hashValue", "password")),
            new OfficeLock("modifyVerifier", null, List.of("hashValue", "hashData")));

    private static final Pattern PART = Pattern.compile(
            "(?i)word/settings\\d*\\.xml|xl/workbook\\d*\\.xml|xl/(?:work|chart)sheets/[^/]+\\.xml|ppt/presentation\\.xml");
    private static final Pattern NOTHING = Pattern.compile("0*|(?i:false|off)");

    /// Whether one of them stands in the document, as far as that many unpacked bytes tell.
    static boolean on(Path file, long bytes) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var left = new Budget(bytes);
            for (var entry : zip.stream()
                    .filter(part -> PART.matcher(part.getName()).matches())
                    .toList()) {
                if (in(left.of(zip.getInputStream(entry)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean in(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(part);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && LOCKS.stream().anyMatch(lock -> lock.stands(xml))) {
                    return true;
                }
            }
            return false;
        } finally {
            xml.close();
        }
    }

    private boolean stands(XMLStreamReader xml) {
        return xml.getLocalName().equals(element)
                && (active == null || has(xml, active))
                && hashes.stream().anyMatch(hash -> has(xml, hash));
    }

    private static boolean has(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return !NOTHING.matcher(xml.getAttributeValue(i)).matches();
            }
        }
        return false;
    }

    /// Ends the streams it is given, all together, after so many bytes.
    private static final class Budget {
        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        InputStream of(InputStream stream) {
            return new FilterInputStream(stream) {
                @Override
                public int read() throws IOException {
                    return left-- > 0 ? super.read() : -1;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = left > 0 ? super.read(bytes, offset, (int) Math.min(length, left)) : -1;
                    left -= Math.max(0, read);
                    return read;
                }
            };
        }
    }
}
