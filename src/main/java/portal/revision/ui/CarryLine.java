package portal.revision.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import portal.comments.PlacementQueries.Carried;
import portal.drafts.Addresses;
import portal.drafts.carrying.Fate;
import portal.platform.ui.Parts;

/// One comment of the report: what it was made on, where it stands, and what a person can say to that.
class CarryLine extends Div {

    private static final int SHOWN = 180;

    private final Carried carried;
    private final List<String> offers;

    /// What can be done; absent on a published version.
    interface Acts {
        void here();

        void whole();

        void elsewhere(String address);

        /// At an offered place.
        void at(String eid);

        /// "Điều 3. Thủ thư"
        String name(String eid);

        void undo();
    }

    /// @param offers eids of places for what was said on an outline, the likeliest first
    CarryLine(Carried carried, List<String> offers, boolean open, Acts acts) {
        this.carried = carried;
        this.offers = offers;
        addClassName("cline");
        getElement().setAttribute("tabindex", "-1");
        if (!carried.open()) {
            addClassName("done");
        }
        add(new Span(Parts.span("no", carried.number())), made(), stands());
        boolean sure = carried.fate() == Fate.SAME && !carried.open() && !carried.settled();
        if (open && !sure) {
            add(acts(acts));
        }
    }

    Carried carried() {
        return carried;
    }

    List<String> offers() {
        return offers;
    }

    private Div made() {
        String where = carried.madeAt().isEmpty()
                ? getTranslation("carry.made.whole", carried.madeOn())
                : getTranslation("carry.made", carried.madeOn(), Addresses.inSentence(carried.madeAt(), getLocale()));
        Div said = Parts.div("said", new Span(shortened(carried.said())));
        Div made = Parts.div("", Parts.span("q s", where), said, Parts.span("q s", carried.author()));
        if (!carried.quote().isEmpty()) {
            made.addComponentAtIndex(1, Parts.div("qt", new Span("“" + shortened(carried.quote()) + "”")));
        }
        return made;
    }

    private Div stands() {
        String place = carried.fate() == Fate.REMOVED
                ? getTranslation("carry.gone")
                : carried.standsAt().isEmpty()
                        ? getTranslation("carry.now.whole")
                        : getTranslation(
                                carried.open() && carried.onOutline() ? "carry.offered" : "carry.now",
                                Addresses.inSentence(carried.standsAt(), getLocale()));
        Div stands = Parts.div(
                "",
                Parts.span(
                        "b",
                        getTranslation(
                                carried.onOutline()
                                        ? "carry.outline"
                                        : "carry." + carried.fate().word())),
                Parts.span("q s", " · " + place));
        if (!carried.words().isEmpty() && !carried.words().equals(carried.quote())) {
            stands.add(Parts.div("qt", new Span("“" + shortened(carried.words()) + "”")));
        }
        if (carried.open() || carried.settled()) {
            stands.add(
                    Parts.div("", Parts.span("warn", getTranslation(carried.open() ? "carry.look" : "carry.settled"))));
        }
        return stands;
    }

    private Div acts(Acts acts) {
        Div row = Parts.div("acts");
        if (carried.settled()) {
            row.add(Parts.quiet(getTranslation("carry.undo"), acts::undo));
            return row;
        }
        if (carried.open() && offers.isEmpty()) {
            row.add(Parts.small(getTranslation("carry.here"), acts::here));
        }
        for (String eid : offers) {
            row.add(Parts.small(acts.name(eid), () -> acts.at(eid)));
        }
        boolean passage = !carried.words().isEmpty();
        if (passage) {
            row.add(Parts.small(getTranslation("carry.demote"), acts::whole));
        }
        TextField address = new TextField();
        address.setPlaceholder(getTranslation("carry.elsewhere.hint"));
        address.setAriaLabel(getTranslation("carry.elsewhere"));
        address.addKeyPressListener(Key.ENTER, press -> acts.elsewhere(address.getValue()));
        row.add(address, Parts.quiet(getTranslation("carry.elsewhere"), () -> acts.elsewhere(address.getValue())));
        return row;
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
