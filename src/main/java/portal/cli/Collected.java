package portal.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.documents.extraction.Extracted;
import portal.drafts.Cut;
import portal.drafts.CutProvision;
import portal.papers.linking.Excerpt;
import portal.papers.linking.Letterhead;
import portal.papers.linking.Linker;
import portal.platform.Messages;
import portal.platform.Refusal;
import portal.summary.Wanted;
import portal.summary.returned.Grid;
import portal.summary.returned.Meanings;
import portal.summary.returned.ReturnedRow;
import portal.summary.table.Counts;
import portal.summary.table.Grouping;
import portal.summary.table.Heading;
import portal.summary.table.Print;
import portal.summary.table.TableRow;
import portal.text.Text;

/// Comments collected from files on one draft, numbered in the order in which they were read.
final class Collected {

    private final Cut cut;
    private final Reader reader;
    private final Places places;
    private final LocalDateTime at = LocalDateTime.ofInstant(
            Clock.systemDefaultZone().instant(), Clock.systemDefaultZone().getZone());
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Set<String> bodies = new HashSet<>();
    private final Locale language;
    private final DraftWording draft;
    private int papers;
    private int restated;

    Collected(Cut cut, Reader reader) {
        this.cut = cut;
        this.reader = reader;
        places = new Places(cut.provisions());
        language = Locale.of(cut.language().equals("en") ? "en" : "vi");
        draft = new DraftWording(cut, language);
        for (CutProvision provision : cut.provisions()) {
            ordinals.put(provision.eid(), ordinals.size());
        }
    }

    void paper(Path file) {
        papers++;
        String name = String.valueOf(file.getFileName());
        Extracted paper = reader.read(file.toString());
        if (!paper.hasText()) {
            unread.add(name);
            System.err.println(name + ": " + paper.status().word());
            return;
        }
        List<Excerpt> excerpts = Linker.link(cut.provisions(), paper.text());
        String who = Letterhead.speaker(paper.text(), name).orElseGet(() -> speaker(name));
        for (Excerpt excerpt : excerpts) {
            String eid = excerpt.links().isEmpty()
                    ? null
                    : excerpt.links().getFirst().eid();
            Integer page = paper.pages() > 0 && excerpt.page() > 0 ? excerpt.page() : null;
            boolean same = DraftWording.same(excerpt.quote(), String.valueOf(excerpt.proposed()));
            boolean asks = excerpt.reason() != null || excerpt.proposed() != null && !same;
            if (!asks && draft.repeats(excerpt.quote(), eid)) {
                restated++;
            } else {
                String words = same ? "" : excerpt.quote();
                add(eid, who, Door.PAPER, null, words, excerpt.proposed(), excerpt.reason(), page);
            }
        }
        System.err.println(name + ": " + excerpts.size() + " excerpts, " + who);
    }

    /// A table of comments. A row without a place that the draft has stands among the general remarks.
    void table(String file) {
        Grid grid;
        try {
            grid = Grid.read(Path.of(file), file);
        } catch (Refusal refusal) {
            unread.add(String.valueOf(Path.of(file).getFileName()));
            System.err.println(new Messages().getTranslation(refusal.key(), Locale.ENGLISH, refusal.arguments()));
            return;
        }
        List<ReturnedRow> found = ReturnedRow.of(grid, Meanings.of(grid));
        for (ReturnedRow row : found) {
            String from =
                    row.from().isBlank() ? speaker(String.valueOf(Path.of(file).getFileName())) : row.from();
            add(
                    places.find(row.place()),
                    from.replace('\n', ' '),
                    Door.TABLE,
                    blank(row.letter()),
                    row.words(),
                    blank(row.wording()),
                    blank(row.reason()),
                    null);
        }
        System.err.println(file + ": " + found.size() + " comments");
    }

    private void add(
            @Nullable String eid,
            String who,
            Door door,
            @Nullable String letter,
            String words,
            @Nullable String wording,
            @Nullable String reason,
            @Nullable Integer page) {
        int number = rows.size() + 1;
        bodies.add(Text.fold(who));
        rows.add(new TableRow(
                number,
                eid == null ? TableRow.Section.GENERAL : TableRow.Section.PROVISION,
                eid,
                eid == null ? null : ordinals.get(eid),
                "R1-%04d".formatted(number),
                new TableRow.Speaker(who, null, null, who, who, true, door, null, null, null),
                Text.clean(words).strip(),
                wording == null ? null : Text.clean(wording).strip(),
                reason == null ? null : Text.clean(reason).strip(),
                null,
                null,
                wording == null ? null : Kind.WORDING,
                null,
                Procedure.LETTER,
                letter,
                null,
                page,
                at,
                "1",
                false,
                null,
                new TableRow.Trace(null, 1, 0)));
    }

    Stream<TableRow> rows(Grouping grouping) {
        Comparator<TableRow> order = Comparator.comparing(TableRow::section)
                .thenComparing(row -> row.ordinal() == null ? -1 : row.ordinal())
                .thenComparing(TableRow::seq);
        return rows.stream()
                .sorted(
                        grouping == Grouping.BODY
                                ? Comparator.<TableRow, String>comparing(row ->
                                                Text.sortKey(row.speaker().name()))
                                        .thenComparing(order)
                                : order);
    }

    Print print(Wanted wanted, String title, @Nullable String agency) {
        Messages messages = new Messages();
        Heading heading = new Heading(
                title,
                title,
                agency == null ? messages.getTranslation("table.agency.blank", Messages.VIETNAMESE) : agency,
                agency == null ? messages.getTranslation("table.agency.blank", Locale.ENGLISH) : agency,
                null,
                null,
                false,
                language.getLanguage().equals("vi"),
                null,
                at,
                "");
        Counts counts = new Counts(
                new Counts.Bodies(bodies.size(), bodies.size(), 0, 0, 0, 0),
                new Counts.Comments(rows.size(), new Counts.Decided(0, 0, 0, 0, rows.size()), 0, 0, 0, 0, 0),
                unread.size(),
                0,
                false);
        String note = restated == 0 ? "" : said(wanted, "table.restated", restated);
        return new Print(messages, wanted.layout(), wanted.languages(), heading, counts, draft.text(), null, note);
    }

    private static String said(Wanted wanted, String key, int number) {
        return new Messages().getTranslation(key, wanted.languages().first(), number);
    }

    int restated() {
        return restated;
    }

    int size() {
        return rows.size();
    }

    int papers() {
        return papers;
    }

    int linked() {
        return (int) rows.stream().filter(row -> row.eid() != null).count();
    }

    List<String> unread() {
        return unread;
    }

    /// Who speaks in a paper, as far as its file's name says: where its head does not.
    private static String speaker(String file) {
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file)
                .replaceAll("[_\\s-]+", " ")
                .strip();
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
