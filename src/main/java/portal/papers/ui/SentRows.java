package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.papers.SentEntry;
import portal.papers.SentEntry.Becomes;
import portal.papers.SentPreview;
import portal.papers.linking.Excerpt;

/// What the rows of a table become: the comments first, then those that came before, then those that become none.
class SentRows extends Div {

    private static final int SHOWN = 300;

    /// @param rejects the rows that become none, to be downloaded
    /// @param taken whether the rows have been taken in, so that nothing is forecast any more
    SentRows(SentPreview preview, Anchor rejects, boolean taken) {
        List<SentEntry> made = preview.of(Becomes.MADE);
        List<SentEntry> had = preview.of(Becomes.HAD);
        List<SentEntry> rejected = preview.rejected();
        Paragraph sum = new Paragraph(getTranslation(
                "papers.table.sum",
                made.size(),
                had.size(),
                preview.of(Becomes.DESK, Becomes.LONG).size(),
                preview.of(Becomes.NOTHING, Becomes.TWICE).size()));
        sum.getElement().setAttribute("role", "status");
        sum.setVisible(!taken);
        add(sum);
        part("papers.table.made", made, this::place);
        part(
                "papers.table.rejected",
                rejected,
                entry -> getTranslation(SentRejects.why(entry), missing(entry, getLocale())));
        if (!rejected.isEmpty()) {
            add(rejects);
        }
        part(
                taken ? "papers.table.now" : "papers.table.had",
                had,
                entry -> entry.number().isEmpty() ? getTranslation("papers.table.settled") : entry.number());
    }

    private void part(String title, List<SentEntry> entries, Function<SentEntry, String> first) {
        if (entries.isEmpty()) {
            return;
        }
        add(new H2(getTranslation(title, entries.size())));
        Div list = div("sent-list");
        list.getElement().setAttribute("role", "list");
        entries.stream().limit(SHOWN).forEach(entry -> list.add(row(entry, first.apply(entry))));
        add(list);
        if (entries.size() > SHOWN) {
            add(new Paragraph(getTranslation("papers.table.more", entries.size() - SHOWN)));
        }
    }

    private Div row(SentEntry entry, String first) {
        Excerpt said = entry.row().excerpt();
        Div words = div("sent-words");
        if (!entry.row().who().isBlank()) {
            words.add(span("b", entry.row().who()));
        }
        if (said == null) {
            words.add(new Span(
                    entry.row().cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "))));
        } else if (!said.quote().equals(said.proposed())) {
            words.add(new Span(said.quote()));
        }
        labelled(words, "papers.bulk.wording", said == null ? null : said.proposed());
        labelled(words, "papers.bulk.reason", said == null ? null : said.reason());
        Div row = div("sent-row", span("no", String.valueOf(entry.row().number())), span("ad", first), words);
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void labelled(Div words, String key, @Nullable String text) {
        if (text != null) {
            words.add(span("s", getTranslation(key, text)));
        }
    }

    private String place(SentEntry entry) {
        return entry.provision() == null
                ? getTranslation("papers.desk.draft")
                : entry.provision().address();
    }

    /// What the row names, as written or as it would be called.
    static String missing(SentEntry entry, java.util.Locale locale) {
        Excerpt said = entry.row().excerpt();
        return said == null || said.missing().isEmpty()
                ? entry.row().place()
                : Addresses.inSentence(said.missing().getFirst(), locale);
    }
}
