package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.tika.sax.OfflineContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Stands between the reader of an OpenDocument text and its parser, and says the number of each paragraph and heading
/// as its first words. What tracked changes took out stands apart in the file and is left out.
final class OpenFilter extends OfflineContentHandler {
    private final OpenNumbers numbers;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean text;
    private boolean said;

    /// Depth within the tracked changes, 0 outside.
    private int changes;

    /// Depth within a margin note, 0 outside; its words are said after the paragraph in which it stands.
    private int note;

    private final StringBuilder notes = new StringBuilder();

    /// A list that is open.
    private static final class Open {
        final @Nullable String style;
        final Counting counting;
        boolean counted;
        boolean numbered = true;

        Open(@Nullable String style, Counting counting) {
            this.style = style;
            this.counting = counting;
        }
    }

    OpenFilter(OpenNumbers numbers, ContentHandler parser) {
        super(parser);
        this.numbers = numbers;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        changes += changes > 0 || name.equals("tracked-changes") ? 1 : 0;
        if (changes > 0) {
            numbers.mark();
            return;
        }
        note += note > 0 || name.equals("annotation") ? 1 : 0;
        if (note > 0) {
            numbers.mark();
            said |= name.equals("p");
            return;
        }
        super.startElement(uri, name, qualified, attributes);
        if (!text) {
            text = name.equals("body");
            numbers.learn(name, attributes);
            return;
        }
        String words = begun(name, attributes);
        if (!words.isEmpty()) {
            super.characters(words.toCharArray(), 0, words.length());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (changes > 0) {
            changes--;
            return;
        }
        if (note > 0) {
            note--;
            said &= !name.equals("p");
            notes.append(name.equals("annotation") ? "\n" : name.equals("p") ? " " : "");
            return;
        }
        super.endElement(uri, name, qualified);
        if (name.equals("list")) {
            open.poll();
        } else if (!notes.isEmpty() && (name.equals("p") || name.equals("h"))) {
            notes(uri, qualified.substring(0, qualified.indexOf(':') + 1));
        }
    }

    private void notes(String uri, String prefix) throws SAXException {
        var due = notes.toString().strip().split("\n");
        notes.setLength(0);
        for (var words : due) {
            super.startElement(uri, "p", prefix + "p", new AttributesImpl());
            super.characters(words.toCharArray(), 0, words.length());
            super.endElement(uri, "p", prefix + "p");
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (note > 0) {
            notes.append(chars, start, said ? length : 0);
        } else if (changes == 0) {
            super.characters(chars, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        if (changes == 0 && note == 0) {
            super.ignorableWhitespace(chars, start, length);
        }
    }

    private String begun(String name, Attributes element) {
        switch (name) {
            case "list" -> open.push(list(element));
            case "list-item" -> item(element, true);
            case "list-header" -> item(element, false);
            case "h" -> {
                int level = OpenNumbers.number(OpenNumbers.attribute(element, "outline-level"), 1);
                return Layout.carrier(level) + number(level);
            }
            case "p" -> {
                return open.isEmpty() ? "" : number(0);
            }
            default -> {}
        }
        return "";
    }

    private Open list(Attributes element) {
        String style = OpenNumbers.attribute(element, "style-name");
        Open holder = open.peek();
        if (holder != null) {
            if (holder.counted) {
                holder.counting.forget(open.size());
            }
            return new Open(style == null ? holder.style : style, holder.counting);
        }
        String before = OpenNumbers.attribute(element, "continue-list");
        boolean goesOn = "true".equals(OpenNumbers.attribute(element, "continue-numbering"));
        String name = "style " + style;
        Counting counting = before != null
                ? numbers.counting("list " + before)
                : goesOn ? numbers.counting(name) : numbers.fresh(name);
        numbers.also(name, counting);
        numbers.also("list " + OpenNumbers.attribute(element, "id"), counting);
        return new Open(style, counting);
    }

    private void item(Attributes element, boolean numbered) {
        Open list = open.peek();
        if (list == null) {
            return;
        }
        list.counted = false;
        list.numbered = numbered;
        int start = OpenNumbers.number(OpenNumbers.attribute(element, "start-value"), -1);
        if (start >= 0) {
            list.counting.restart(open.size() - 1, start);
        }
    }

    /// @param heading the level of a heading, which outside lists is numbered by the outline; 0 for a paragraph
    private String number(int heading) {
        Open list = open.peek();
        String number = "";
        if (list == null) {
            number = numbers.counting(OpenNumbers.OUTLINE).next(heading - 1, numbers.levels(OpenNumbers.OUTLINE));
        } else if (list.numbered && !list.counted) {
            list.counted = true;
            number = list.counting.next(open.size() - 1, numbers.levels(list.style));
        }
        return number.isEmpty() ? "" : number + " ";
    }
}
