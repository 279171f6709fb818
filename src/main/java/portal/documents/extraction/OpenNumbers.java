package portal.documents.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.Counting.Level;

/// The list styles and the outline of an OpenDocument text (ODF 1.3 Part 3, 16.30 to 16.34).
final class OpenNumbers {
    /// The name under which the outline of headings is kept; no list style has an empty name.
    static final String OUTLINE = "";

    private final Map<String, List<Level>> lists = new HashMap<>();
    private final Map<String, Counting> counts = new HashMap<>();

    List<Level> levels(@Nullable String list) {
        return list == null ? List.of() : lists.getOrDefault(list, List.of());
    }

    /// The counts of a list, kept under its style or its id.
    Counting counting(String name) {
        return counts.computeIfAbsent(name, none -> new Counting());
    }

    /// From here on the list with this name counts anew.
    Counting fresh(String name) {
        Counting counting = new Counting();
        counts.put(name, counting);
        return counting;
    }

    /// The list goes on under another name too.
    void also(String name, Counting counting) {
        counts.put(name, counting);
    }

    /// Reads the styles of one part.
    void learn(XMLStreamReader xml) throws XMLStreamException {
        String list = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "list-style" -> list = attribute(xml, "name");
                case "outline-style" -> list = OUTLINE;
                case "list-level-style-number", "outline-level-style" -> put(list, xml, numbered(xml));
                case "list-level-style-bullet" -> {
                    String bullet = attribute(xml, "bullet-char");
                    put(list, xml, new Level(1, "bullet", bullet == null ? "•" : bullet, -1, false));
                }
                case "body" -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void put(@Nullable String list, XMLStreamReader xml, Level level) {
        int at = number(attribute(xml, "level"), 1) - 1;
        if (list == null || at < 0 || at >= Counting.LEVELS) {
            return;
        }
        List<Level> levels = lists.computeIfAbsent(list, none -> new ArrayList<>());
        while (levels.size() <= at) {
            levels.add(Level.NONE);
        }
        levels.set(at, level);
    }

    private static Level numbered(XMLStreamReader xml) {
        int level = number(attribute(xml, "level"), 1);
        String format = attribute(xml, "num-format");
        String whole = attribute(xml, "num-list-format");
        int shown = number(attribute(xml, "display-levels"), 1);
        StringBuilder text = new StringBuilder();
        if (format == null || format.isEmpty()) {
            return Level.NONE;
        }
        if (whole == null) {
            String prefix = attribute(xml, "num-prefix");
            String suffix = attribute(xml, "num-suffix");
            text.append(prefix == null ? "" : prefix);
            for (int at = Math.max(1, level - shown + 1); at <= level; at++) {
                text.append('%').append(at).append(at < level ? "." : "");
            }
            text.append(suffix == null ? "" : suffix);
        } else {
            text.append(whole.replaceAll("%(\\d+)%", "%$1"));
        }
        return new Level(number(attribute(xml, "start-value"), 1), format, text.toString(), -1, false);
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
