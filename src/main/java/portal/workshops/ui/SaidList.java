package portal.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import portal.drafts.Addresses;
import portal.platform.Dates;
import portal.platform.ui.Parts;
import portal.workshops.Intervention;

/// What was said so far, the newest on top; the last of one's own can be taken back for a while.
class SaidList extends Div {

    SaidList() {
        addClassName("said");
    }

    /// @param fresh whether it may still be taken back
    void show(List<Intervention> said, ZoneId zone, Predicate<Intervention> fresh, Consumer<Intervention> takeBack) {
        removeAll();
        add(new H2(getTranslation("workshops.said", said.size())));
        if (said.isEmpty()) {
            add(new Paragraph(getTranslation("rapporteur.empty")));
            return;
        }
        Div list = Parts.div("sheet rows");
        boolean offered = false;
        for (Intervention one : said) {
            Div line = line(one, zone);
            if (!offered && one.own() && fresh.test(one)) {
                line.add(Parts.quiet(getTranslation("rapporteur.undo"), () -> takeBack.accept(one)));
                offered = true;
            }
            list.add(line);
        }
        add(list);
    }

    private Div line(Intervention one, ZoneId zone) {
        String eid = one.eid();
        String address = eid == null
                ? getTranslation("rapporteur.whole.short")
                : Addresses.brief(eid, getTranslation("address.annex"));
        Paragraph words = new Paragraph(one.words());
        words.addClassName("words");
        String time = Dates.time(one.saidAt().atZone(zone).toLocalTime());
        return Parts.div(
                "line spoken",
                Parts.span("ad", address),
                Parts.div("body", Parts.span("who", one.from(getLocale())), words),
                Parts.span("q s nw", time + " · " + one.number()));
    }
}
