package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;

/// The draft as a Word document with the comments as Word's own: author is the body, the comment's number comes first.
/// A comment on a passage stands at the passage; others at their provision; remarks on the whole at the title.
public final class CommentedDraft {

    /// Where in its provision a comment begins and ends, in UTF-16 units.
    public record Range(int start, int end) {}

    private record Spot(int id, int start, int end) {}

    private final Print print;
    private final List<DraftText.Unit> units;
    private final Map<UUID, Range> passages;
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private int next;

    /// @param units the draft in one language, in document order
    /// @param passages of comments on words of this very text
    public CommentedDraft(Print print, List<DraftText.Unit> units, Map<UUID, Range> passages) {
        this.print = print;
        this.units = units;
        this.passages = passages;
    }

    /// The stream is left open.
    public void write(Stream<TableRow> rows, OutputStream out) throws IOException {
        FormHead head = print.head();
        Look look = Look.of(print.layout());
        try (Packing zip = new Packing(new Unclosed(out))) {
            zip.entry("[Content_Types].xml", WordParts.TYPES.replace("</Types>", WordParts.COMMENTS_TYPE + "</Types>"));
            zip.entry("_rels/.rels", WordParts.RELATIONS);
            zip.entry(
                    "word/_rels/document.xml.rels",
                    WordParts.DOCUMENT_RELATIONS.replace(
                            "</Relationships>", WordParts.COMMENTS_RELATION + "</Relationships>"));
            zip.entry(
                    "word/styles.xml",
                    WordParts.styles(print.languages().first().getLanguage(), look));
            zip.entry(
                    "docProps/core.xml",
                    WordParts.core(print.heading().title(print.languages().first())));
            zip.entry("docProps/custom.xml", BookParts.custom(print));
            zip.entry("word/header1.xml");
            new WordHead(new WordXml(new Xml(zip), "hdr"), head, look).everyPage();
            zip.entry("word/footer1.xml");
            new WordHead(new WordXml(new Xml(zip), "ftr"), head, look).foot();
            zip.entry("word/comments.xml");
            comments(new WordXml(new Xml(zip), "comments"), rows);
            zip.entry("word/document.xml");
            document(new WordXml(new Xml(zip), "document"));
            zip.whole();
        }
    }

    private void comments(WordXml xml, Stream<TableRow> rows) {
        FormWords words = print.words();
        Map<String, Integer> lengths = new HashMap<>();
        units.forEach(unit -> lengths.put(unit.eid(), unit.words().length()));
        rows.filter(print.layout().filter()::lets).forEachOrdered(row -> {
            int id = next++;
            String eid = row.section() == TableRow.Section.PROVISION && lengths.containsKey(row.eid()) ? row.eid() : "";
            Range range = row.trace().comment() == null
                    ? null
                    : passages.get(row.trace().comment());
            spots.computeIfAbsent(eid == null ? "" : eid, at -> new ArrayList<>())
                    .add(spot(id, eid, range, lengths));
            xml.raw("<w:comment w:id=\"" + id + "\" w:author=\"")
                    .text(words.body(row).replace('\n', ' '))
                    .raw("\" w:initials=\"")
                    .text(words.shortName(row).replace('\n', ' '))
                    .raw("\" w:date=\"" + row.submittedAt().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "\">");
            String place = row.section() == TableRow.Section.OTHER ? ", " + words.place(row, Detail.POINT) : "";
            said(xml, row.number() + place + ": ", row.words());
            said(xml, words.say("form.wording") + " ", row.wording());
            said(xml, words.say("form.reason") + " ", row.reason());
            xml.raw("</w:comment>");
        });
        xml.end();
    }

    private static Spot spot(int id, @Nullable String eid, @Nullable Range range, Map<String, Integer> lengths) {
        int length = eid == null ? 0 : lengths.getOrDefault(eid, 0);
        return range == null || range.end() > length || range.start() < 0
                ? new Spot(id, 0, length)
                : new Spot(id, range.start(), range.end());
    }

    private static void said(WordXml xml, String lead, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            xml.raw(WordXml.CELL).run(lead, "b").run(text, "").raw("</w:p>");
        }
    }

    private void document(WordXml xml) {
        Locale locale = print.languages().first();
        xml.raw("<w:body>");
        String title = print.heading().title(locale);
        List<Spot> whole = spots.getOrDefault("", List.of()).stream()
                .map(spot -> new Spot(spot.id(), 0, title.length()))
                .toList();
        paragraph(xml, "Title", "", title, whole);
        for (DraftText.Unit unit : units) {
            unit(xml, unit, locale);
        }
        xml.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" "
                + "w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body>");
        xml.end();
    }

    private void unit(WordXml xml, DraftText.Unit unit, Locale locale) {
        List<Spot> here = spots.getOrDefault(unit.eid(), List.of());
        String heading = unit.heading() == null ? "" : unit.heading();
        String label = unit.label(locale);
        boolean holder = !unit.article() && !heading.isBlank();
        if (unit.article() || holder) {
            String above = holder ? Addresses.full(unit.eid(), locale) + ". " : label;
            boolean alone = unit.words().isBlank();
            paragraph(
                    xml,
                    holder ? "Title" : "Text",
                    "b",
                    above + heading,
                    alone ? all(here, above + heading) : List.of());
            if (alone) {
                return;
            }
            label = "";
        }
        paragraph(xml, "Iso", "", label, unit.words(), here);
    }

    private static List<Spot> all(List<Spot> spots, String text) {
        return spots.stream().map(spot -> new Spot(spot.id(), 0, text.length())).toList();
    }

    private static void paragraph(WordXml xml, String style, String run, String text, List<Spot> spots) {
        paragraph(xml, style, run, "", text, spots);
    }

    /// Words with the ranges of comments in them; ranges may overlap.
    private static void paragraph(WordXml xml, String style, String run, String label, String text, List<Spot> spots) {
        TreeMap<Integer, StringBuilder> marks = new TreeMap<>();
        for (Spot spot : spots) {
            marks.computeIfAbsent(spot.start(), at -> new StringBuilder())
                    .append("<w:commentRangeStart w:id=\"" + spot.id() + "\"/>");
        }
        for (Spot spot : spots) {
            marks.computeIfAbsent(spot.end(), at -> new StringBuilder())
                    .append("<w:commentRangeEnd w:id=\"" + spot.id() + "\"/><w:r><w:commentReference w:id=\""
                            + spot.id() + "\"/></w:r>");
        }
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>").run(label, run);
        int from = 0;
        for (var mark : marks.entrySet()) {
            int to = Math.min(mark.getKey(), text.length());
            xml.run(text.substring(from, to), run).raw(mark.getValue().toString());
            from = to;
        }
        xml.run(text.substring(from), run).raw("</w:p>");
    }
}
