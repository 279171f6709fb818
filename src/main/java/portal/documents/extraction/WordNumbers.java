package portal.documents.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import portal.documents.extraction.Counting.Level;

/// The automatic numbers and outline levels of a Word document, which stand in its numbering and style parts and not in
/// its text (ECMA-376 Part 1, 17.7 and 17.9).
final class WordNumbers {
    private static final int DEEPEST_STYLE = 20;

    /// @param num the list it uses; `0` for none whatever its base says
    /// @param level -1 where it names none
    /// @param outline from 0; -1 where it names none
    private record Style(
            String name, @Nullable String base, @Nullable String num, int level, int outline) {}

    /// A use of a list; its own levels and starts come before those of the list.
    private record Num(String list, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private final Map<String, List<Level>> lists = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Map<String, Integer>> styled = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Counting> counts = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean marked;

    WordNumbers(@Nullable Document numbering, @Nullable Document style) {
        if (style != null) {
            children(style.getDocumentElement(), "style").forEach(this::style);
        }
        if (numbering != null) {
            children(numbering.getDocumentElement(), "abstractNum").forEach(this::list);
            children(numbering.getDocumentElement(), "num").forEach(this::num);
        }
    }

    /// Whether the document was seen to have a change, a note or words struck through.
    boolean marked() {
        return marked;
    }

    void mark() {
        marked = true;
    }

    /// The number of the next paragraph with these properties, empty where it has none. To be asked in the order of the
    /// document, once a paragraph.
    ///
    /// @param own the list that the paragraph itself names, or null
    /// @param ownLevel -1 where it names none
    String next(@Nullable String style, @Nullable String own, int ownLevel) {
        String num = own;
        int level = ownLevel;
        String holder = null;
        int depth = 0;
        for (String at = style; at != null && num == null && depth++ < DEEPEST_STYLE; at = base(at)) {
            Style here = styles.get(at);
            if (here != null && here.num() != null) {
                num = here.num();
                holder = at;
                level = level < 0 ? here.level() : level;
            }
        }
        Num use = num == null ? null : nums.get(num);
        if (num == null || use == null) {
            return "";
        }
        String list = resolved(use.list());
        int linked = holder == null ? -1 : styled.getOrDefault(list, Map.of()).getOrDefault(holder, -1);
        return count(num, use, list, Math.max(0, linked >= 0 && ownLevel < 0 ? linked : level));
    }

    /// The level of a heading from 1, 0 for other paragraphs.
    ///
    /// @param own what the paragraph itself says, from 0; -1 where nothing
    int outline(@Nullable String style, int own) {
        int found = own;
        int depth = 0;
        for (String at = style; at != null && found < 0 && depth++ < DEEPEST_STYLE; at = base(at)) {
            Style here = styles.get(at);
            if (here != null) {
                boolean heading = here.name().matches("(?i)heading [1-9]");
                found = here.outline() >= 0
                        ? here.outline()
                        : heading ? here.name().charAt(here.name().length() - 1) - '1' : -1;
            }
        }
        return found >= 0 && found < 9 ? found + 1 : 0;
    }

    private String count(String num, Num use, String list, int level) {
        List<Level> levels = new ArrayList<>(lists.getOrDefault(list, List.of()));
        use.levels().forEach((at, other) -> {
            while (levels.size() <= at) {
                levels.add(Level.NONE);
            }
            levels.set(at, other);
        });
        Counting counting = counts.computeIfAbsent(list, none -> new Counting());
        if (used.add(num)) {
            use.starts().forEach(counting::restart);
        }
        return counting.next(level, levels);
    }

    private @Nullable String base(String style) {
        Style here = styles.get(style);
        return here == null || style.equals(here.base()) ? null : here.base();
    }

    /// A list may stand for the one that a numbering style names.
    private String resolved(String list) {
        String style = links.get(list);
        Style linked = style == null ? null : styles.get(style);
        Num num = linked == null || linked.num() == null ? null : nums.get(linked.num());
        return num == null ? list : num.list();
    }

    private void style(Element style) {
        Element properties = child(style, "pPr");
        Element numbers = properties == null ? null : child(properties, "numPr");
        styles.put(
                attribute(style, "styleId", ""),
                new Style(
                        value(style, "name", ""),
                        child(style, "basedOn") == null ? null : value(style, "basedOn", ""),
                        numbers == null || child(numbers, "numId") == null ? null : value(numbers, "numId", "0"),
                        numbers == null ? -1 : number(value(numbers, "ilvl", "-1"), -1),
                        properties == null ? -1 : number(value(properties, "outlineLvl", "-1"), -1)));
    }

    private void list(Element list) {
        String id = attribute(list, "abstractNumId", "");
        List<Level> levels = new ArrayList<>();
        children(list, "lvl").forEach(level -> {
            levels.add(level(level));
            if (child(level, "pStyle") != null) {
                styled.computeIfAbsent(id, none -> new HashMap<>())
                        .put(value(level, "pStyle", ""), number(attribute(level, "ilvl", "0"), 0));
            }
        });
        lists.put(id, levels);
        if (child(list, "numStyleLink") != null) {
            links.put(id, value(list, "numStyleLink", ""));
        }
    }

    private static Level level(Element level) {
        return new Level(
                number(value(level, "start", "1"), 1),
                value(level, "numFmt", "decimal"),
                value(level, "lvlText", ""),
                number(value(level, "lvlRestart", "-1"), -1),
                child(level, "isLgl") != null && !value(level, "isLgl", "1").matches("0|false"));
    }

    private void num(Element num) {
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        children(num, "lvlOverride").forEach(override -> {
            int at = Math.clamp(number(attribute(override, "ilvl", "0"), 0), 0, Counting.LEVELS - 1);
            Element other = child(override, "lvl");
            if (other != null) {
                levels.put(at, level(other));
            }
            if (child(override, "startOverride") != null) {
                starts.put(at, number(value(override, "startOverride", "1"), 1));
            }
        });
        nums.put(attribute(num, "numId", ""), new Num(value(num, "abstractNumId", ""), levels, starts));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static @Nullable Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static String value(Element parent, String name, String otherwise) {
        Element child = child(parent, name);
        return child == null ? otherwise : attribute(child, "val", otherwise);
    }

    private static String attribute(Element element, String name, String otherwise) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return otherwise;
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
