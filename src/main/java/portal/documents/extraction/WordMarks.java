package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Tracked changes and margin notes of a Word file (ISO/IEC 29500-1, 17.13), paragraph by paragraph. What is struck
/// through by hand (17.3.2.9, 17.3.2.37) counts as deleted.
final class WordMarks {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "word/document.xml";

    private final Map<String, String> notes;
    private final Changes changes = new Changes();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private final Map<String, String> closed = new LinkedHashMap<>();
    private int inserted;
    private int deleted;
    private boolean run;
    private boolean struck;

    private WordMarks(Map<String, String> notes) {
        this.notes = notes;
    }

    /// In the order of the text; none where the file has none.
    ///
    /// @param unpacked most bytes a part may have
    static List<Marked> of(Path file, long unpacked) throws IOException {
        return read(file, unpacked).marks();
    }

    static Changes read(Path file, long unpacked) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var notes = ZipXml.part(zip, "word/comments.xml", unpacked)
                    .map(WordMarks::notes)
                    .orElse(Map.of());
            var reading = new WordMarks(notes);
            var body = ZipXml.part(zip, BODY, unpacked);
            if (body.isPresent()) {
                reading.body(body.get());
            }
            return reading.changes;
        }
    }

    private static Map<String, String> notes(XMLStreamReader xml) {
        var notes = new HashMap<String, String>();
        var words = new StringBuilder();
        String id = "";
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && is(xml, "comment")) {
                    id = String.valueOf(xml.getAttributeValue(W, "id"));
                    words.setLength(0);
                } else if (event == XMLStreamConstants.START_ELEMENT && is(xml, "t")) {
                    words.append(xml.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT && is(xml, "p")) {
                    words.append(' ');
                } else if (event == XMLStreamConstants.END_ELEMENT && is(xml, "comment")) {
                    notes.put(id, words.toString().strip());
                }
            }
        } catch (XMLStreamException e) {
            return notes;
        }
        return notes;
    }

    private void body(XMLStreamReader xml) throws IOException {
        try {
            while (xml.hasNext() && !changes.full()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (!W.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "ins", "moveTo" -> inserted++;
            case "del", "moveFrom" -> deleted++;
            case "r" -> {
                run = true;
                struck = false;
            }
            case "strike", "dstrike" -> struck = run && (struck || on(xml));
            case "commentRangeStart" -> open.put(id(xml), new StringBuilder());
            case "commentRangeEnd" -> {
                var words = open.remove(id(xml));
                closed.put(id(xml), words == null ? "" : words.toString());
            }
            case "t", "delText" -> say(xml.getElementText());
            case "tab", "br" -> say(" ");
            default -> {}
        }
    }

    /// Whether a property that needs no value is on (17.17.4).
    private static boolean on(XMLStreamReader xml) {
        @Nullable String set = xml.getAttributeValue(W, "val");
        return set == null || !List.of("0", "false", "off").contains(set);
    }

    private static String id(XMLStreamReader xml) {
        return String.valueOf(xml.getAttributeValue(W, "id"));
    }

    private void say(String words) {
        boolean gone = deleted > 0 || struck;
        changes.say(words, inserted > 0, gone);
        if (!gone) {
            open.values().forEach(anchored -> anchored.append(words));
        }
    }

    private void end(XMLStreamReader xml) {
        if (!W.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "ins", "moveTo" -> inserted = Math.max(0, inserted - 1);
            case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
            case "r" -> {
                run = false;
                struck = false;
            }
            case "p" -> paragraph();
            default -> {}
        }
    }

    private void paragraph() {
        var here = changes.end();
        closed.forEach((id, words) -> {
            @Nullable String note = notes.get(id);
            if (note != null && !note.isBlank()) {
                changes.note(here, words, note);
            }
        });
        closed.clear();
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name) && W.equals(xml.getNamespaceURI());
    }
}
