package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/// Copies the content of an OpenDocument text and writes the number of each paragraph and heading into it.
final class OpenCopy {
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final OpenNumbers numbers;
    private final Deque<Open> open = new ArrayDeque<>();
    private int changes;

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

    OpenCopy(OpenNumbers numbers) {
        this.numbers = numbers;
    }

    void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            out.add(event);
            if (event.isStartElement()) {
                String words = begun(event.asStartElement());
                if (!words.isEmpty()) {
                    out.add(events.createCharacters(words));
                }
            } else if (event.isEndElement()) {
                switch (event.asEndElement().getName().getLocalPart()) {
                    case "list" -> open.poll();
                    case "tracked-changes" -> changes--;
                    default -> {}
                }
            }
        }
    }

    private String begun(StartElement element) {
        switch (element.getName().getLocalPart()) {
            case "tracked-changes" -> changes++;
            case "list" -> open.push(list(element));
            case "list-item" -> item(element, true);
            case "list-header" -> item(element, false);
            case "h" -> {
                int level = OpenNumbers.number(attribute(element, "outline-level"), 1);
                return Layout.carrier(level) + number(level);
            }
            case "p" -> {
                return open.isEmpty() ? "" : number(0);
            }
            default -> {}
        }
        return "";
    }

    private Open list(StartElement element) {
        String style = attribute(element, "style-name");
        Open holder = open.peek();
        if (holder != null) {
            if (holder.counted) {
                holder.counting.forget(open.size());
            }
            return new Open(style == null ? holder.style : style, holder.counting);
        }
        String before = attribute(element, "continue-list");
        boolean goesOn = "true".equals(attribute(element, "continue-numbering"));
        String name = "style " + style;
        Counting counting = before != null
                ? numbers.counting("list " + before)
                : goesOn ? numbers.counting(name) : numbers.fresh(name);
        numbers.also(name, counting);
        numbers.also("list " + attribute(element, "id"), counting);
        return new Open(style, counting);
    }

    private void item(StartElement element, boolean numbered) {
        Open list = open.peek();
        if (list == null) {
            return;
        }
        list.counted = false;
        list.numbered = numbered;
        int start = OpenNumbers.number(attribute(element, "start-value"), -1);
        if (start >= 0) {
            list.counting.restart(open.size() - 1, start);
        }
    }

    /// @param heading the level of a heading, which outside lists is numbered by the outline; 0 for a paragraph
    private String number(int heading) {
        Open list = open.peek();
        String number = "";
        if (changes > 0) {
            return "";
        }
        if (list == null) {
            number = numbers.counting(OpenNumbers.OUTLINE).next(heading - 1, numbers.levels(OpenNumbers.OUTLINE));
        } else if (list.numbered && !list.counted) {
            list.counted = true;
            number = list.counting.next(open.size() - 1, numbers.levels(list.style));
        }
        return number.isEmpty() ? "" : number + " ";
    }

    private static @Nullable String attribute(StartElement element, String name) {
        for (var attributes = element.getAttributes(); attributes.hasNext(); ) {
            Attribute attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }
}
