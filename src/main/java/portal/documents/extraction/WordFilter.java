package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/// Stands between the reader of the main part of a Word document and whoever asked for it, and says the number of each
/// paragraph as its first words; the numbering itself is left out.
final class WordFilter extends XMLFilterImpl {
    private final WordNumbers numbers;

    /// What is said of the paragraphs that are open; one may stand inside another, in a text box.
    private final Deque<Properties> open = new ArrayDeque<>();

    private Properties here = new Properties();
    private int fallback;

    /// Depth within the properties of a paragraph, 0 outside; within its numbering, 0 outside.
    private int depth;

    private int numbering;

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

    WordFilter(WordNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "ins", "del", "moveFrom", "moveTo", "strike", "dstrike", "commentRangeStart", "commentRangeEnd" ->
                numbers.mark();
            default -> {}
        }
        if (depth > 0) {
            depth++;
            numbering += numbering > 0 || depth == 2 && name.equals("numPr") ? 1 : 0;
            learn(name, attributes);
        } else {
            switch (name) {
                case "p" -> open.push(new Properties());
                case "Fallback" -> fallback++;
                case "pPr" -> {
                    depth = 1;
                    here = open.isEmpty() ? new Properties() : open.element();
                }
                default -> {}
            }
        }
        if (numbering == 0) {
            super.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        boolean said = numbering == 0;
        if (depth > 0) {
            depth--;
            numbering = Math.max(0, numbering - 1);
        } else if (name.equals("p")) {
            open.poll();
        } else if (name.equals("Fallback")) {
            fallback--;
        }
        if (said) {
            super.endElement(uri, name, qualified);
            if (depth == 0 && name.equals("pPr") && !here.told && !here.deleted && fallback == 0 && !open.isEmpty()) {
                here.told = true;
                say(carried(), uri, qualified);
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (numbering == 0) {
            super.characters(chars, start, length);
        }
    }

    private void learn(String name, Attributes attributes) {
        if (numbering > 1) {
            switch (name) {
                case "numId" -> here.num = value(attributes);
                case "ilvl" -> here.level = number(value(attributes));
                default -> {}
            }
        } else if (depth == 2 && name.equals("pStyle")) {
            here.style = value(attributes);
        } else if (depth == 2 && name.equals("outlineLvl")) {
            here.outline = number(value(attributes));
        } else if (depth == 3 && name.equals("del")) {
            here.deleted = true;
        }
    }

    private String carried() {
        String number = numbers.next(here.style, here.num, here.level);
        int level = numbers.outline(here.style, here.outline);
        return (level > 0 ? Layout.carrier(level) : "") + (number.isEmpty() ? "" : number + " ");
    }

    private void say(String words, String uri, String sibling) throws SAXException {
        if (!words.isEmpty()) {
            run(this, words, uri, sibling);
        }
    }

    /// Says a run of words.
    ///
    /// @param uri the namespace of the document
    /// @param sibling the qualified name of an element beside it, which tells the prefix
    static void run(XMLFilterImpl filter, String words, String uri, String sibling) throws SAXException {
        String prefix = sibling.substring(0, sibling.indexOf(':') + 1);
        AttributesImpl preserve = new AttributesImpl();
        preserve.addAttribute(XMLConstants.XML_NS_URI, "space", "xml:space", "CDATA", "preserve");
        var next = filter.getContentHandler();
        next.startElement(uri, "r", prefix + "r", new AttributesImpl());
        next.startElement(uri, "t", prefix + "t", preserve);
        next.characters(words.toCharArray(), 0, words.length());
        next.endElement(uri, "t", prefix + "t");
        next.endElement(uri, "r", prefix + "r");
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
