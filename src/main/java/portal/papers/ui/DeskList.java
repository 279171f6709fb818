package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.papers.DeskExcerpt;
import portal.papers.DropReason;
import portal.papers.ProposedLink;

/// The right half of the desk: the proposed comments in the order of the paper, the open one unfolded, those that the
/// machine is less sure of folded away below.
class DeskList extends Div {

    private static final int FIRST_WORDS = 160;

    private final Desk desk;
    private final DeskActs acts;
    private final Div head = head();
    private final Div rows = div("prs");
    private final Div less = div("prs");
    private final NativeButton fold = new NativeButton();
    private final List<Div> holders = new ArrayList<>();
    private boolean lessShown;

    DeskList(Desk desk, DeskActs acts) {
        this.desk = desk;
        this.acts = acts;
        addClassName("list");
        rows.getElement().setAttribute("role", "list");
        less.getElement().setAttribute("role", "list");
        fold.addClassName("fold");
        fold.addClickListener(click -> unfold(!lessShown));
        add(head, rows, fold, less);
    }

    /// Draws every row.
    ///
    /// @param card the open one unfolded; null where none is open
    /// @param below said under the rows; null where there is nothing to say
    void show(@Nullable Component card, @Nullable Component below) {
        head.setVisible(!desk.excerpts().isEmpty());
        rows.removeAll();
        less.removeAll();
        holders.clear();
        List<String> folded = new ArrayList<>();
        IntStream.range(0, desk.excerpts().size()).forEach(index -> {
            DeskExcerpt excerpt = desk.excerpts().get(index);
            Div holder = index == desk.at() && card != null ? div("cur", card) : row(index, excerpt);
            holder.getElement().setAttribute("role", "listitem");
            holders.add(holder);
            if (desk.low(excerpt)) {
                folded.add(String.valueOf(index + 1));
                less.add(holder);
            } else {
                rows.add(holder);
            }
        });
        if (below != null) {
            rows.add(below);
        }
        boolean openIsLow = desk.current().map(desk::low).orElse(false);
        fold.setVisible(!folded.isEmpty());
        fold.setText(getTranslation("papers.desk.less-sure", folded.size(), String.join(", ", folded)));
        unfold(lessShown || openIsLow);
        if (desk.at() >= 0) {
            holders.get(desk.at()).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void unfold(boolean shown) {
        lessShown = shown;
        less.setVisible(shown);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    private Div head() {
        Div head = div("pr hdr2");
        head.getElement().setAttribute("aria-hidden", "true");
        for (String column : List.of("no", "speaks-of", "sure", "found-by", "words", "where")) {
            String words = column.equals("no") || column.equals("where") ? "" : getTranslation("papers.desk." + column);
            head.add(span(column, words));
        }
        return head;
    }

    private Div row(int index, DeskExcerpt excerpt) {
        Provision provision = desk.provision(excerpt);
        Div row = div(excerpt.open() ? "pr" : "pr low");
        boolean objected = excerpt.objection() != null;
        row.setClassName("objected", objected);
        NativeButton open = new NativeButton(firstWords(excerpt), click -> acts.open(index));
        open.addClassNames("el", "open");
        open.getElement().setAttribute("aria-label", label(index, excerpt));
        row.add(
                span("no", String.valueOf(index + 1)),
                address(provision, getTranslation("papers.desk.draft")),
                span("cf", sureness(excerpt)),
                span("how", how(excerpt)),
                open,
                span("where", objected ? getTranslation("papers.desk.objected") : where(excerpt)));
        row.addClickListener(click -> acts.open(index));
        return row;
    }

    /// @param whole what the draft as a whole is called
    static Span address(@Nullable Provision provision, String whole) {
        return provision == null ? span("ad whole", whole) : span("ad", provision.address());
    }

    private String firstWords(DeskExcerpt excerpt) {
        String words = excerpt.quote().isEmpty() ? getTranslation("papers.desk.whole") : excerpt.quote();
        return words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) : words;
    }

    private String label(int index, DeskExcerpt excerpt) {
        Provision provision = desk.provision(excerpt);
        String address =
                provision == null ? getTranslation("papers.desk.draft") : Addresses.full(provision.eid(), getLocale());
        return getTranslation("papers.desk.tag." + excerpt.state(), index + 1) + ". " + address + ". "
                + firstWords(excerpt);
    }

    private String where(DeskExcerpt excerpt) {
        return switch (excerpt.state()) {
            case CONFIRMED ->
                (excerpt.commentNumber() == null ? "" : excerpt.commentNumber())
                        + (excerpt.inBulk() ? " " + getTranslation("papers.desk.unopened") : "");
            case DROPPED -> getTranslation("papers.desk.dropped", reason(excerpt));
            case OPEN -> excerpt.page() == null ? "" : getTranslation("papers.desk.p", excerpt.page());
        };
    }

    String reason(DeskExcerpt excerpt) {
        String stored = excerpt.dropReason() == null ? "" : excerpt.dropReason();
        return DropReason.of(stored)
                .map(reason -> getTranslation("papers.drop." + reason.word()))
                .orElse(stored);
    }

    String sureness(DeskExcerpt excerpt) {
        ProposedLink link = excerpt.main();
        return !excerpt.open() || link == null || link.how() == null ? "" : percent(link.confidence(), getLocale());
    }

    String how(DeskExcerpt excerpt) {
        ProposedLink link = excerpt.main();
        if (!excerpt.open() || link == null) {
            return "";
        }
        return link.how() == null
                ? getTranslation("papers.how.person")
                : getTranslation("papers.how." + link.how().word());
    }

    static String percent(double confidence, Locale locale) {
        return Math.round(confidence * 100) + (locale.getLanguage().equals("en") ? " %" : "%");
    }
}
