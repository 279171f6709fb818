package portal.drafts.cutting;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import portal.drafts.Cut;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;
import portal.text.Text;

/// Reads a document in Akoma Ntoso: the tree is its own, and so are the ids where it carries them. Elements
/// that only group words (content, list, subparagraph and the like) give their words to the provision that
/// holds them.
final class Markup {
    private final Branch root = new Branch(ProvisionKind.TEXT, "text", null, new Numeral(0, ""), null);
    private final boolean common;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private String language = "und";
    private boolean titled;
    private int cells;
    private Branch at = root;

    private Markup(boolean common) {
        this.common = common;
    }

    /// @throws XMLStreamException where the document is not well-formed
    static Cut read(String xml) throws XMLStreamException {
        boolean common = !xml.contains("<article") && !xml.contains(":article");
        Markup markup = new Markup(common);
        markup.walk(open(xml));
        var flat = new Flat(markup.root);
        var warnings = new ArrayList<>(flat.warnings);
        if (flat.provisions.isEmpty()) warnings.add(new CutWarning("", CutWarning.Kind.EMPTY, "", ""));
        var name = markup.title.isEmpty()
                ? markup.root.children.stream()
                        .flatMap(child -> child.words.stream())
                        .findFirst()
                        .orElse("")
                : markup.title.toString();
        return new Cut(Text.normalise(name).text().strip(), markup.language, flat.provisions, warnings);
    }

    private static XMLStreamReader open(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(xml));
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        var holders = new ArrayList<@Nullable Branch>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (Elements.SKIPPED.contains(xml.getLocalName())) skip(xml);
                    else holders.add(start(xml));
                }
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName(), holders.removeLast());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                    line.append(xml.getText().replace('\t', ' '));
                default -> {}
            }
        }
    }

    /// Of what is said about a document only its language and its name are kept.
    private void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            depth++;
            var name = xml.getLocalName();
            if (name.equals("FRBRlanguage")) language = Elements.language(xml.getAttributeValue(null, "language"));
            if (name.equals("FRBRalias") && title.isEmpty()) title.append(xml.getAttributeValue(null, "value"));
        }
    }

    /// @return where to go on when the element ends; null where it opened no provision
    private @Nullable Branch start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (name.equals("docTitle") && title.isEmpty()) titled = true;
        if (name.equals("tr")) cells = 0;
        if (name.equals("td") || name.equals("th")) {
            if (cells++ > 0) line.append('\t');
            return null;
        }
        if (Elements.BLOCKS.contains(name) && !inRow()) flush();
        var kind = Elements.OPENINGS.contains(name)
                ? ProvisionKind.PREAMBLE
                : Elements.kind(name, xml.getAttributeValue(null, "name"));
        if (kind == null || (kind == ProvisionKind.TABLE && inRow())) return null;
        flush();
        var holder = at;
        at = opened(name, kind);
        at.eid = xml.getAttributeValue(null, "eId");
        at.wid = xml.getAttributeValue(null, "wId");
        at.guid = xml.getAttributeValue(null, "GUID");
        return holder;
    }

    private boolean inRow() {
        return at.kind == ProvisionKind.TABLE;
    }

    private Branch opened(String name, ProvisionKind kind) {
        if (kind == ProvisionKind.PREAMBLE) {
            var first = root.children.isEmpty() ? null : root.children.getFirst();
            return first != null && first.kind == kind ? first : at.grow(kind, "preamble");
        }
        var as = common && name.equals("section")
                ? ProvisionKind.ARTICLE
                : common && name.equals("subsection") ? ProvisionKind.PARAGRAPH : kind;
        var prefix = common && as == ProvisionKind.ARTICLE
                ? "sec"
                : as == ProvisionKind.PARAGRAPH && name.equals("subsection")
                        ? "para"
                        : name.equals("title") ? "title" : Elements.PREFIXES.getOrDefault(as, as.word());
        return at.grow(as, prefix);
    }

    private void end(String name, @Nullable Branch holder) {
        if (name.equals("docTitle") && titled) {
            title.append(
                    Text.normalise(line.toString()).text().replace('\n', ' ').strip());
            titled = false;
        }
        switch (name) {
            case "num" -> number();
            case "heading", "subheading", "docTitle" -> heading(name);
            case "tr" -> row();
            default -> {
                if (Elements.BLOCKS.contains(name) && !inRow()) flush();
            }
        }
        if (holder != null) {
            flush();
            close(holder);
        }
    }

    /// A provision without number, heading and name is none: its words and children belong to what holds it.
    private void close(Branch holder) {
        var done = at;
        at = holder;
        boolean nameless = done.numbered == null && done.heading == null && done.eid == null;
        boolean plain = done.kind == ProvisionKind.PARAGRAPH || done.kind == ProvisionKind.HEADING;
        if (nameless && plain && holder.children.size() == 1 && holder.kind != ProvisionKind.TEXT) {
            holder.children.removeLast();
            done.words.forEach(holder::say);
            holder.adopt(done.children);
        }
    }

    private void number() {
        var printed = taken();
        if (printed.isEmpty() || at == root) return;
        var labels = new Labels(language.equals("vi"), common ? Manner.SECTIONS : Manner.ARTICLES);
        var label = labels.unit(printed);
        if (label == null)
            label = labels.items(printed + " ").stream().findFirst().orElse(null);
        if (label == null) label = Items.heading(printed + " ");
        var bare = printed.replaceAll("^[\\p{Ps}\\s]+|[.:)\\]\\s]+$", "");
        at.numbered = label == null || label.number().isEmpty() ? bare : label.number();
        at.numbering = label == null ? Numeral.any(bare) : label.numeral();
    }

    private void heading(String name) {
        if (at == root || at.kind == ProvisionKind.PREAMBLE || name.equals("docTitle")) return;
        var words = taken();
        if (words.isEmpty()) return;
        at.heading = at.heading == null ? words : at.heading + " " + words;
    }

    private void row() {
        var row = Stream.of(line.toString().split("\t", -1))
                .map(cell -> Text.normalise(cell.replace('\n', ' ')).text().strip())
                .collect(Collectors.joining("\t"));
        line.setLength(0);
        if (!row.isBlank()) at.words.add(Branch.apart(row));
    }

    private String taken() {
        var words =
                Text.normalise(line.toString().replaceAll("\\s+", " ")).text().strip();
        line.setLength(0);
        return words;
    }

    private void flush() {
        var words = taken();
        if (!words.isEmpty()) at.say(Branch.apart(words));
    }
}
