package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/// Copies the main part of a Word document and writes the number of each paragraph into it.
final class WordCopy {
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final WordNumbers numbers;

    /// What is said of the paragraphs that are open; one may stand inside another, in a text box.
    private final Deque<Properties> open = new ArrayDeque<>();

    private int fallback;
    private int depth;

    private static final class Properties {
        @Nullable
        String style;

        @Nullable
        String num;

        int level = -1;
        int outline = -1;
        boolean deleted;
        boolean told;
    }

    WordCopy(WordNumbers numbers) {
        this.numbers = numbers;
    }

    /// Copies a running header or footer and says of its paragraphs that they are.
    static void edges(XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        WordCopy copy = new WordCopy(new WordNumbers(null, null));
        boolean told = false;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                QName name = event.asStartElement().getName();
                told &= !name.getLocalPart().equals("p");
                if (!told && name.getLocalPart().equals("r")) {
                    told = true;
                    copy.write(name, String.valueOf(Layout.LEVEL), out);
                }
            }
            out.add(event);
        }
    }

    void copy(XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                StartElement start = event.asStartElement();
                switch (start.getName().getLocalPart()) {
                    case "p" -> open.push(new Properties());
                    case "Fallback" -> fallback++;
                    case "pPr" -> {
                        properties(start, in, out);
                        continue;
                    }
                    default -> {}
                }
            } else if (event.isEndElement()) {
                switch (event.asEndElement().getName().getLocalPart()) {
                    case "p" -> open.poll();
                    case "Fallback" -> fallback--;
                    default -> {}
                }
            }
            out.add(event);
        }
    }

    private void properties(StartElement start, XMLEventReader in, XMLEventWriter out) throws XMLStreamException {
        List<XMLEvent> kept = new ArrayList<>(List.of(start));
        Properties here = open.isEmpty() ? new Properties() : open.element();
        depth = 1;
        while (depth > 0) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                depth++;
                learn(event.asStartElement(), here);
                if (depth == 2 && is(event.asStartElement(), "numPr")) {
                    numbering(in, here);
                    continue;
                }
            } else if (event.isEndElement()) {
                depth--;
            }
            kept.add(event);
        }
        for (XMLEvent event : kept) {
            out.add(event);
        }
        if (!here.told && !here.deleted && fallback == 0 && !open.isEmpty()) {
            here.told = true;
            write(start.getName(), carried(here), out);
        }
    }

    private void numbering(XMLEventReader in, Properties here) throws XMLStreamException {
        while (depth > 1) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                depth++;
                StartElement inner = event.asStartElement();
                if (is(inner, "numId")) {
                    here.num = value(inner);
                } else if (is(inner, "ilvl")) {
                    here.level = number(value(inner));
                }
            } else if (event.isEndElement()) {
                depth--;
            }
        }
    }

    private void learn(StartElement element, Properties here) {
        if (depth == 2 && is(element, "pStyle")) {
            here.style = value(element);
        } else if (depth == 2 && is(element, "outlineLvl")) {
            here.outline = number(value(element));
        } else if (depth == 3 && is(element, "del")) {
            here.deleted = true;
        }
    }

    private String carried(Properties here) {
        String number = numbers.next(here.style, here.num, here.level);
        int level = numbers.outline(here.style, here.outline);
        return (level > 0 ? Layout.carrier(level) : "") + (number.isEmpty() ? "" : number + " ");
    }

    private void write(QName paragraphProperties, String words, XMLEventWriter out) throws XMLStreamException {
        if (words.isEmpty()) {
            return;
        }
        String space = paragraphProperties.getNamespaceURI();
        String prefix = paragraphProperties.getPrefix();
        out.add(events.createStartElement(prefix, space, "r"));
        out.add(events.createStartElement(prefix, space, "t"));
        out.add(events.createAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"));
        out.add(events.createCharacters(words));
        out.add(events.createEndElement(prefix, space, "t"));
        out.add(events.createEndElement(prefix, space, "r"));
    }

    private static boolean is(StartElement element, String name) {
        return element.getName().getLocalPart().equals(name);
    }

    private static String value(StartElement element) {
        for (var attributes = element.getAttributes(); attributes.hasNext(); ) {
            Attribute attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals("val")) {
                return attribute.getValue();
            }
        }
        return "";
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
