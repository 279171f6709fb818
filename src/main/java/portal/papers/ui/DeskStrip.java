package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.drafts.AddressInput;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.papers.DeskExcerpt;
import portal.papers.WordForWord;
import portal.platform.ui.Says;

/// The provision that the open excerpt speaks of, always in sight as it stands; and the field to name another one.
class DeskStrip extends Div {

    private final Desk desk;
    private final DeskActs acts;
    private final String version;
    private final String language;
    private final AddressInput addresses;
    private final Div words = div("strip-words");
    private final Div other = div("row other");
    private final Says says = new Says();
    private final TextField address = new TextField();

    /// @param version number of the version that is spoken of
    /// @param language in which its provisions are shown
    DeskStrip(Desk desk, DeskActs acts, String version, String language) {
        this.desk = desk;
        this.acts = acts;
        this.version = version;
        this.language = language;
        this.addresses = new AddressInput(desk.provisions());
        addClassName("strip");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("papers.desk.provision"));
        address.setPlaceholder("12.3.b");
        address.setAriaLabel(getTranslation("papers.desk.address"));
        address.addKeyPressListener(Key.ENTER, pressed -> choose());
        other.add(address, quiet(getTranslation("papers.desk.use"), this::choose), says);
        other.setVisible(false);
        add(other, words);
    }

    void show() {
        other.setVisible(false);
        says.setText("");
        words.removeAll();
        Optional<DeskExcerpt> open = desk.current();
        setVisible(open.isPresent());
        open.ifPresent(excerpt -> show(excerpt, desk.provision(excerpt)));
    }

    /// Opens the field.
    void ask() {
        if (desk.work() && desk.current().filter(DeskExcerpt::open).isPresent()) {
            other.setVisible(true);
            address.clear();
            address.focus();
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void choose() {
        addresses
                .find(address.getValue())
                .map(AddressInput.Meant::provision)
                .ifPresentOrElse(acts::choose, () -> says.say("papers.desk.no-such", address.getValue()));
    }

    private void show(DeskExcerpt excerpt, @Nullable Provision provision) {
        Div head = div("row s");
        head.add(span("b", provision == null ? getTranslation("papers.desk.draft") : provision.address()));
        head.add(span("q", getTranslation("papers.desk.as-it-stands", version)), span("grow", ""));
        if (excerpt.open() && desk.work()) {
            NativeButton another = quiet(getTranslation("papers.desk.other"), this::ask);
            another.getElement().setAttribute("aria-keyshortcuts", "l");
            head.add(another);
            head.getElement().appendChild(new Element("kbd").setText("l").setAttribute("aria-hidden", "true"));
        }
        words.add(head);
        if (provision != null) {
            words.add(text(excerpt, provision));
            desk.within(provision).forEach(part -> words.add(text(excerpt, part)));
            getElement().executeJs("this.scrollTop = 0");
        }
    }

    private Div text(DeskExcerpt excerpt, Provision provision) {
        Div text = div("wd");
        text.getElement().setAttribute("lang", language);
        Element number = new Element("span").setAttribute("class", "q");
        number.setText(number(provision));
        Element body = new Element("div");
        if (provision.heading() != null) {
            body.appendChild(new Element("b")
                    .setText(provision.heading() + (provision.words().isEmpty() ? "" : " ")));
        }
        WordForWord.quoted(excerpt.quote(), provision.words())
                .ifPresentOrElse(
                        place -> parts(provision.words(), place).forEach(body::appendChild),
                        () -> body.appendChild(new Element("span").setText(provision.words())));
        text.getElement().appendChild(number, body);
        return text;
    }

    private static String number(Provision provision) {
        if (provision.number() == null) {
            return "";
        }
        return switch (provision.kind()) {
            case PARAGRAPH -> provision.number() + ".";
            case POINT -> provision.number() + ")";
            default -> Addresses.brief(provision.eid());
        };
    }

    private static List<Element> parts(String words, WordForWord.Place place) {
        return List.of(
                new Element("span").setText(words.substring(0, place.start())),
                new Element("mark").setText(words.substring(place.start(), place.end())),
                new Element("span").setText(words.substring(place.end())));
    }
}
