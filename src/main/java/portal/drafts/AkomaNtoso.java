package portal.drafts;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes a cut text as a bill in Akoma Ntoso 3.0 (OASIS LegalDocML 1.0). Read again by [Cutter], it gives the
/// same tree with the same ids.
public final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final Map<String, String> LANGUAGES = Map.of("vi", "vie", "en", "eng", "de", "deu", "fr", "fra");

    private final XMLStreamWriter xml;
    private final Map<String, List<CutProvision>> children = new HashMap<>();
    private final boolean vietnamese;

    private AkomaNtoso(XMLStreamWriter xml, Cut cut) {
        this.xml = xml;
        this.vietnamese = cut.language().equals("vi");
        cut.provisions()
                .forEach(provision -> children.computeIfAbsent(
                                String.valueOf(provision.parent()), none -> new ArrayList<>())
                        .add(provision));
    }

    /// @param uri of the work, e.g. `/akn/vn/bill/2025-11-05/12`; the expression and the file are named
    ///     after it
    /// @param date of this version
    /// @throws XMLStreamException where the stream cannot be written to
    public static void write(Cut cut, String uri, LocalDate date, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("bill");
        xml.writeAttribute("name", "bill");
        AkomaNtoso writer = new AkomaNtoso(xml, cut);
        writer.meta(cut, uri, date);
        writer.parts();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void meta(Cut cut, String uri, LocalDate date) throws XMLStreamException {
        String language = LANGUAGES.getOrDefault(cut.language(), "und");
        xml.writeStartElement("meta");
        xml.writeStartElement("identification");
        xml.writeAttribute("source", "#portal");
        String work = uri;
        for (String level : List.of("FRBRWork", "FRBRExpression", "FRBRManifestation")) {
            xml.writeStartElement(level);
            work = switch (level) {
                case "FRBRWork" -> uri;
                case "FRBRExpression" -> uri + "/" + language + "@" + date;
                default -> work + ".xml";
            };
            empty("FRBRthis", "value", work + (level.equals("FRBRManifestation") ? "" : "/!main"));
            empty("FRBRuri", "value", work);
            if (level.equals("FRBRWork")) {
                empty("FRBRalias", "value", cut.title(), "name", "title");
            }
            empty("FRBRdate", "date", date.toString(), "name", "generation");
            empty("FRBRauthor", "href", "#portal");
            if (level.equals("FRBRWork")) {
                empty("FRBRcountry", "value", "vn");
            } else if (level.equals("FRBRExpression")) {
                empty("FRBRlanguage", "language", language);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /// Preamble, body, signature and annexes, as far as they stand in this order; what does not is kept in
    /// the body.
    private void parts() throws XMLStreamException {
        List<CutProvision> top = children.getOrDefault("null", List.of());
        int from = !top.isEmpty() && top.getFirst().kind() == ProvisionKind.PREAMBLE ? 1 : 0;
        int annexes = top.size();
        while (annexes > from && top.get(annexes - 1).kind() == ProvisionKind.ANNEX) {
            annexes--;
        }
        boolean signed = annexes > from && top.get(annexes - 1).kind() == ProvisionKind.SIGNATURE;
        if (from == 1) {
            element("preamble", null, top.getFirst());
        }
        xml.writeStartElement("body");
        for (CutProvision provision : top.subList(from, signed ? annexes - 1 : annexes)) {
            provision(provision);
        }
        xml.writeEndElement();
        if (signed) {
            element("conclusions", null, top.get(annexes - 1));
        }
        if (annexes < top.size()) {
            xml.writeStartElement("attachments");
            for (CutProvision annex : top.subList(annexes, top.size())) {
                element("attachment", null, annex);
            }
            xml.writeEndElement();
        }
    }

    private void provision(CutProvision provision) throws XMLStreamException {
        String last = provision.eid().substring(provision.eid().lastIndexOf("__") + 1);
        switch (provision.kind()) {
            case PART ->
                element(last.startsWith("_title") || last.startsWith("title") ? "title" : "part", null, provision);
            case ARTICLE -> element(last.matches("_?sec_.*") ? "section" : "article", null, provision);
            case CHAPTER, SECTION, SUBSECTION, PARAGRAPH, POINT, RECITAL ->
                element(provision.kind().word(), null, provision);
            default -> element("hcontainer", provision.kind().word(), provision);
        }
    }

    private void element(String element, @Nullable String name, CutProvision provision) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("name", name);
        attribute("eId", provision.eid());
        attribute("wId", provision.wid());
        attribute("GUID", provision.guid());
        if (provision.number() != null) {
            text("num", printed(provision, provision.number()));
        }
        if (provision.heading() != null) {
            text("heading", provision.heading());
        }
        List<CutProvision> held = children.getOrDefault(provision.eid(), List.of());
        words(provision, !held.isEmpty());
        for (CutProvision child : held) {
            provision(child);
        }
        xml.writeEndElement();
    }

    private void words(CutProvision provision, boolean leadsIn) throws XMLStreamException {
        if (provision.text().isEmpty()) {
            return;
        }
        xml.writeStartElement(leadsIn ? "intro" : "content");
        if (provision.kind() == ProvisionKind.TABLE) {
            rows(provision.text());
        } else {
            for (String line : provision.text().split("\n")) {
                text("p", line);
            }
        }
        xml.writeEndElement();
    }

    private void rows(String text) throws XMLStreamException {
        xml.writeStartElement("table");
        for (String row : text.split("\n")) {
            xml.writeStartElement("tr");
            for (String cell : row.split("\t", -1)) {
                xml.writeStartElement("td");
                text("p", cell);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// The number as it stands before a provision on paper.
    private String printed(CutProvision provision, String number) {
        return switch (provision.kind()) {
            case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE -> unit(provision) + " " + number;
            case PARAGRAPH -> number.contains(".") ? number : number + ".";
            case POINT -> number.matches("\\p{L}+\\d*") ? number + ")" : number;
            case RECITAL -> "(" + number + ")";
            default -> number;
        };
    }

    private String unit(CutProvision provision) {
        if (!vietnamese) {
            String word = provision.eid().matches("(?:.*__)?sec_[^_]+")
                    ? "section"
                    : provision.kind().word();
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
        return switch (provision.kind()) {
            case PART -> "Phần";
            case CHAPTER -> "Chương";
            case SECTION -> "Mục";
            case SUBSECTION -> "Tiểu mục";
            default -> "Điều";
        };
    }

    private void text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, value);
        }
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
