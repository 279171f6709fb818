package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
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
    private static final int MOST = 5_000;

    /// How elements of changes and notes begin, whatever prefix their names have; not those of borders inside a table.
    private static final List<String> MARKS = List.of(
            ":ins ",
            ":ins>",
            ":ins\n",
            ":ins\r",
            ":ins\t",
            ":del ",
            ":del>",
            ":del\n",
            ":del\r",
            ":del\t",
            ":strike",
            ":dstrike",
            ":move",
            ":comment");

    private final Map<String, String> notes;
    private final List<Marked> marks = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private final Map<String, String> mixed = new LinkedHashMap<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private final Map<String, String> closed = new LinkedHashMap<>();
    private int inserted;
    private int deleted;
    private boolean run;
    private boolean struck;
    private boolean changed;

    private WordMarks(Map<String, String> notes) {
        this.notes = notes;
    }

    /// In the order of the text; none where the file has none.
    ///
    /// @param unpacked most bytes a part may have
    static List<Marked> of(Path file, long unpacked) throws IOException {
        return read(file, unpacked).marks;
    }

    /// The text as it is with the changes: parsers set words that are deleted beside those put in their place.
    String changed(String text) {
        var clean = text;
        for (var paragraph : mixed.entrySet()) {
            clean = clean.replace(paragraph.getKey(), paragraph.getValue());
        }
        return clean;
    }

    List<Marked> marks() {
        return marks;
    }

    static WordMarks read(Path file, long unpacked) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var notes = part(zip, "word/comments.xml", unpacked)
                    .map(WordMarks::notes)
                    .orElse(Map.of());
            var reading = new WordMarks(notes);
            if (!marked(zip, unpacked)) {
                return reading;
            }
            var body = part(zip, BODY, unpacked);
            if (body.isPresent()) {
                reading.body(body.get());
            }
            return reading;
        }
    }

    /// Whether there may be a mark in it at all.
    private static boolean marked(ZipFile zip, long unpacked) throws IOException {
        var entry = zip.getEntry(BODY);
        if (entry == null) {
            return false;
        }
        try (var stream = zip.getInputStream(entry)) {
            return Sought.in(Metered.most(stream, unpacked), MARKS);
        }
    }

    private static Optional<XMLStreamReader> part(ZipFile zip, String name, long unpacked) throws IOException {
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
            while (xml.hasNext() && marks.size() < MOST) {
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
        changed |= (inserted > 0 || gone) && !words.isBlank();
        all.append(words);
        if (inserted == 0) {
            before.append(words);
        }
        if (!gone) {
            after.append(words);
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
        var was = tidy(before);
        var is = tidy(after);
        if (changed && !was.equals(is)) {
            marks.add(new Marked(was, is, "", ""));
            if (!is.isEmpty()) {
                mixed.put(tidy(all), is);
            }
        }
        closed.forEach((id, words) -> {
            @Nullable String note = notes.get(id);
            if (note != null && !note.isBlank()) {
                marks.add(new Marked(was, is, tidy(words), note));
            }
        });
        closed.clear();
        all.setLength(0);
        before.setLength(0);
        after.setLength(0);
        changed = false;
    }

    private static String tidy(CharSequence words) {
        var tidy = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean here = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0';
            if (!here || !space) {
                tidy.append(here ? ' ' : c);
            }
            space = here;
        }
        return tidy.toString().strip();
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name) && W.equals(xml.getNamespaceURI());
    }
}
