package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Tracked changes and margin notes of an OpenDocument text (ODF 1.3 Part 3, 5.5 and 14.1), paragraph by paragraph.
/// What is struck through by
/// hand (20.376 and 20.379) counts as deleted.
final class OpenMarks {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String BODY = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final int DEEPEST_STYLE = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> deletions = new HashMap<>();
    private final Map<String, Boolean> insertions = new HashMap<>();
    private final Changes changes = new Changes();
    private final Deque<Boolean> struck = new ArrayDeque<>();
    private String style = "";
    private String region = "";
    private boolean body;
    private int inserted;
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, StringBuilder> at = new LinkedHashMap<>();
    private final Map<String, String> ended = new LinkedHashMap<>();

    /// Depth within what is no part of the paragraph it stands in: notes at its foot; 0 outside.
    private int aside;

    /// @param parent null where it has none
    /// @param struck null where the style does not say
    private record Style(@Nullable String parent, @Nullable Boolean struck) {}

    private OpenMarks() {}

    static boolean reads(String mime) {
        return mime.startsWith("application/vnd.oasis.opendocument.text") && !mime.endsWith("-flat-xml");
    }

    /// @param unpacked most bytes a part may have
    static Changes read(Path file, long unpacked) throws IOException {
        var reading = new OpenMarks();
        try (var zip = new ZipFile(file.toFile())) {
            reading.part(zip, STYLES, unpacked);
            reading.part(zip, BODY, unpacked);
        }
        return reading.changes;
    }

    private void part(ZipFile zip, String name, long unpacked) throws IOException {
        var part = ZipXml.part(zip, name, unpacked);
        if (part.isEmpty()) {
            return;
        }
        var xml = part.get();
        try {
            while (xml.hasNext() && !changes.full()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> say(xml.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (!body) {
            body = name.equals("text") && !TEXT.equals(xml.getNamespaceURI());
            learn(name, xml);
        } else if (aside > 0 || name.equals("note")) {
            aside++;
        } else {
            switch (name) {
                case "tracked-changes" -> regions(xml);
                case "annotation" -> annotation(xml);
                case "annotation-end" -> ended(value(xml, "name"));
                case "p", "h" -> struck.push(through("paragraph", xml, false));
                case "span" -> struck.push(through("text", xml, here()));
                case "change-start" -> inserted += insertions.containsKey(value(xml, "change-id")) ? 1 : 0;
                case "change-end" ->
                    inserted -= inserted > 0 && insertions.containsKey(value(xml, "change-id")) ? 1 : 0;
                case "change" -> changes.gone(deletions.getOrDefault(value(xml, "change-id"), ""));
                case "s", "tab", "line-break" -> say(" ");
                default -> {}
            }
        }
    }

    private void end(String name) {
        if (aside > 0) {
            aside--;
        } else if (body && List.of("p", "h", "span").contains(name) && !struck.isEmpty()) {
            struck.pop();
            if (!name.equals("span")) {
                paragraph();
            }
        }
    }

    private void say(String words) {
        if (!struck.isEmpty() && aside == 0) {
            changes.say(words, inserted > 0, here());
            if (!here()) {
                at.values().forEach(anchored -> anchored.append(words));
            }
        }
    }

    /// Reads a note; one without a name stands at no words of its own.
    private void annotation(XMLStreamReader xml) throws XMLStreamException {
        var name = value(xml, "name");
        var key = name.isEmpty() ? "note " + notes.size() : name;
        var words = new StringBuilder();
        boolean said = false;
        while (xml.hasNext()) {
            int event = xml.next();
            var element = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.CHARACTERS && said) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT && element.equals("p")) {
                said = true;
                words.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT && element.equals("p")) {
                said = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && element.equals("annotation")) {
                break;
            }
        }
        notes.put(key, Changes.tidy(words));
        at.put(key, new StringBuilder());
        if (name.isEmpty()) {
            ended(key);
        }
    }

    private void ended(String note) {
        var words = at.remove(note);
        ended.put(note, words == null ? "" : words.toString());
    }

    private void paragraph() {
        var here = changes.end();
        ended.forEach((name, words) -> {
            var note = notes.getOrDefault(name, "");
            if (!note.isEmpty()) {
                changes.note(here, words, note);
            }
        });
        ended.clear();
    }

    private boolean here() {
        return Boolean.TRUE.equals(struck.peek());
    }

    private void learn(String name, XMLStreamReader xml) {
        if (name.equals("style")) {
            style = value(xml, "family") + " " + value(xml, "name");
            @Nullable String parent = xml.getAttributeValue(xml.getNamespaceURI(), "parent-style-name");
            styles.put(style, new Style(parent == null ? null : value(xml, "family") + " " + parent, null));
        } else if (name.equals("text-properties") && styles.containsKey(style)) {
            @Nullable String line = xml.getAttributeValue(xml.getNamespaceURI(), "text-line-through-style");
            @Nullable String type = xml.getAttributeValue(xml.getNamespaceURI(), "text-line-through-type");
            @Nullable String said = line == null ? type : line;
            @Nullable Style before = styles.get(style);
            if (said != null && before != null) {
                styles.put(style, new Style(before.parent(), !said.equals("none")));
            }
        } else if (name.equals("list-style") || name.equals("outline-style") || name.equals("default-style")) {
            style = "";
        }
    }

    /// Whether the words of an element are struck through.
    ///
    /// @param otherwise where its style does not say
    private boolean through(String family, XMLStreamReader xml, boolean otherwise) {
        @Nullable Style found = styles.get(family + " " + value(xml, "style-name"));
        for (int depth = 0; found != null && depth < DEEPEST_STYLE; depth++) {
            if (found.struck() != null) {
                return found.struck();
            }
            found = found.parent() == null ? null : styles.get(found.parent());
        }
        return otherwise;
    }

    /// The changes, whose deleted words stand here and not where they were.
    private void regions(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        boolean deletion = false;
        while (xml.hasNext()) {
            int event = xml.next();
            var name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (name) {
                    case "changed-region" -> region = value(xml, "id");
                    case "insertion" -> insertions.put(region, true);
                    case "deletion" -> deletion = true;
                    case "change-info" -> skip(xml);
                    case "s", "tab", "line-break" -> words.append(' ');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS && deletion) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("deletion")) {
                deletions.put(region, words.toString());
                words.setLength(0);
                deletion = false;
            } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("tracked-changes")) {
                return;
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// The first attribute of that local name; empty where there is none.
    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
