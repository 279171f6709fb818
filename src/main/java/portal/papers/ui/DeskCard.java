package portal.papers.ui;

import static portal.platform.ui.Parts.button;
import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.papers.DeskExcerpt;
import portal.papers.WordForWord;
import portal.platform.ui.Says;

/// The open excerpt, unfolded: its words, the wording it asks for, and what can be done with it.
class DeskCard extends Div {

    private final Desk desk;
    private final DeskExcerpt excerpt;
    private final Div body = div("in");

    /// @param mode what stands below the words: the buttons, the fields, or the reasons
    DeskCard(Desk desk, DeskExcerpt excerpt, DeskList list, Component mode, Says says) {
        this.desk = desk;
        this.excerpt = excerpt;
        addClassName("card-in");
        add(head(list), body(mode, says));
    }

    private Div head(DeskList list) {
        Provision provision = desk.provision(excerpt);
        H2 address = new H2(provision == null ? getTranslation("papers.desk.draft") : provision.address());
        address.addClassNames(provision == null ? "ad whole" : "ad");
        if (provision != null) {
            address.getElement().setAttribute("aria-label", Addresses.full(provision.eid(), getLocale()));
        }
        return div(
                "pr",
                span("no b", String.valueOf(desk.at() + 1)),
                address,
                span("cf b", list.sureness(excerpt)),
                span("how", list.how(excerpt)),
                span("el note", note(provision, list)),
                span("where", excerpt.page() == null ? "" : getTranslation("papers.desk.p", excerpt.page())));
    }

    private String note(@Nullable Provision provision, DeskList list) {
        return switch (excerpt.state()) {
            case CONFIRMED ->
                getTranslation("papers.desk.confirmed", excerpt.commentNumber() == null ? "" : excerpt.commentNumber());
            case DROPPED -> getTranslation("papers.desk.dropped", list.reason(excerpt));
            case OPEN -> quoted(provision).isPresent() ? getTranslation("papers.desk.word-for-word") : "";
        };
    }

    private Optional<WordForWord.Place> quoted(@Nullable Provision provision) {
        return provision == null ? Optional.empty() : WordForWord.quoted(excerpt.quote(), provision.words());
    }

    /// The part of the page that is the quote.
    void show(Component cutOut) {
        body.addComponentAsFirst(cutOut);
    }

    private Div body(Component mode, Says says) {
        String words = excerpt.quote().isEmpty() ? getTranslation("papers.desk.whole") : excerpt.quote();
        String language = desk.language();
        if (!(mode instanceof DeskEditor)) {
            Paragraph quote = new Paragraph(words);
            quote.addClassName("quo");
            quote.getElement().setAttribute("lang", language);
            quote.setVisible(!words.equals(excerpt.proposed()));
            body.add(quote);
            if (excerpt.proposed() != null) {
                var pieces = Wording.pieces(excerpt.quote(), excerpt.proposed(), desk.provision(excerpt));
                body.add(Wording.shown(pieces, language));
            }
            if (excerpt.reason() != null) {
                body.add(div("s", span("b", getTranslation("papers.edit.reason") + ": "), new Span(excerpt.reason())));
            }
            if (excerpt.saidBy() != null) {
                body.add(div("s", span("b", getTranslation("papers.desk.said-by") + ": "), new Span(excerpt.saidBy())));
            }
            if (!excerpt.added().isEmpty()) {
                body.add(span("s", getTranslation("papers.desk.added", named(excerpt.added()))));
            }
            if (!excerpt.missing().isEmpty()) {
                body.add(span("s warn", getTranslation("papers.desk.missing", named(excerpt.missing()))));
            }
        }
        body.add(says, mode);
        return body;
    }

    private String named(List<String> eids) {
        return eids.stream().map(eid -> Addresses.inSentence(eid, getLocale())).collect(Collectors.joining(", "));
    }

    /// Drop, Edit, Confirm; for a settled one the way back, and for its author a word against it.
    ///
    /// @param work whether the viewer may settle
    /// @param mine whether the paper is the viewer's or of the viewer's body
    static Div buttons(boolean work, boolean mine, DeskExcerpt excerpt, DeskActs acts, Component from) {
        Div row = div("row acts-row");
        String also = excerpt.links().stream()
                .skip(1)
                .map(link -> Addresses.brief(link.eid(), from.getTranslation("address.annex")))
                .distinct()
                .collect(Collectors.joining(", "));
        if (excerpt.proposed() != null) {
            row.add(span("kind", from.getTranslation("papers.desk.wording")));
        }
        if (!also.isEmpty()) {
            row.add(span("s q", from.getTranslation("papers.desk.also", also)));
        }
        row.add(span("grow", ""));
        if (!excerpt.open() && (mine || excerpt.objection() != null)) {
            row.add(new DeskObjection(excerpt, mine, acts));
        }
        if (!work) {
            return row;
        }
        if (excerpt.open()) {
            row.add(
                    keyed(button(from.getTranslation("papers.desk.drop"), acts::drop), "x"),
                    keyed(button(from.getTranslation("papers.desk.edit"), acts::edit), "e"),
                    confirm(from, acts));
        } else {
            row.add(button(from.getTranslation("papers.desk.reopen"), acts::reopen));
        }
        return row;
    }

    private static NativeButton confirm(Component from, DeskActs acts) {
        NativeButton confirm = primary("", acts::confirm);
        confirm.addClassName("tick");
        confirm.add(new Span(from.getTranslation("papers.desk.confirm")));
        confirm.getElement().appendChild(new Element("kbd").setText("Enter").setAttribute("aria-hidden", "true"));
        confirm.getElement().executeJs("this.focus({preventScroll: true})");
        return confirm;
    }

    private static NativeButton keyed(NativeButton button, String key) {
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }
}
