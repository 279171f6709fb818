package portal.documents.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import portal.documents.extraction.Counting.Level;

/// The list styles and the outline of an OpenDocument text (ODF 1.3 Part 3, 16.30 to 16.34), learnt from the elements
/// of
/// its parts in their order.
final class OpenNumbers extends DefaultHandler {
    /// The name under which the outline of headings is kept; no list style has an empty name.
    static final String OUTLINE = "";

    private final Map<String, List<Level>> lists = new HashMap<>();
    private final Map<String, Counting> counts = new HashMap<>();
    private @Nullable String list;
    private boolean marked;

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

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        learn(name, attributes);
    }

    /// Whether a change was heard of, or a style that strikes words through.
    boolean marked() {
        return marked;
    }

    void mark() {
        marked = true;
    }

    /// Hears an element among the styles.
    void learn(String name, Attributes element) {
        switch (name) {
            case "list-style" -> list = attribute(element, "name");
            case "outline-style" -> list = OUTLINE;
            case "list-level-style-number", "outline-level-style" -> put(element, numbered(element));
            case "list-level-style-bullet" -> {
                String bullet = attribute(element, "bullet-char");
                put(element, new Level(1, "bullet", bullet == null ? "•" : bullet, -1, false));
            }
            case "text-properties" -> marked |= struck(element);
            default -> {}
        }
    }

    private static boolean struck(Attributes element) {
        String line = attribute(element, "text-line-through-style");
        String said = line == null ? attribute(element, "text-line-through-type") : line;
        return said != null && !said.equals("none");
    }

    private void put(Attributes element, Level level) {
        int at = number(attribute(element, "level"), 1) - 1;
        if (list == null || at < 0 || at >= Counting.LEVELS) {
            return;
        }
        List<Level> levels = lists.computeIfAbsent(list, none -> new ArrayList<>());
        while (levels.size() <= at) {
            levels.add(Level.NONE);
        }
        levels.set(at, level);
    }

    private static Level numbered(Attributes element) {
        int level = number(attribute(element, "level"), 1);
        String format = attribute(element, "num-format");
        String whole = attribute(element, "num-list-format");
        int shown = number(attribute(element, "display-levels"), 1);
        StringBuilder text = new StringBuilder();
        if (format == null || format.isEmpty()) {
            return Level.NONE;
        }
        if (whole == null) {
            String prefix = attribute(element, "num-prefix");
            String suffix = attribute(element, "num-suffix");
            text.append(prefix == null ? "" : prefix);
            for (int at = Math.max(1, level - shown + 1); at <= level; at++) {
                text.append('%').append(at).append(at < level ? "." : "");
            }
            text.append(suffix == null ? "" : suffix);
        } else {
            text.append(whole.replaceAll("%(\\d+)%", "%$1"));
        }
        return new Level(number(attribute(element, "start-value"), 1), format, text.toString(), -1, false);
    }

    /// The value of an attribute by its local name.
    static @Nullable String attribute(Attributes element, String name) {
        for (int i = 0; i < element.getLength(); i++) {
            if (element.getLocalName(i).equals(name)) {
                return element.getValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
