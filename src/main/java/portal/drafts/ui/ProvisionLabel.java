package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Function;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.platform.ui.Parts;

/// A provision in a tree: its name, then its heading or first words.
class ProvisionLabel extends Div {

    ProvisionLabel(Provision provision) {
        String words = provision.heading() != null ? provision.heading() : firstLine(provision.words());
        addClassName("lab");
        add(Parts.span("no", name(provision, getLocale(), this::getTranslation)), Parts.span("el wd2", words));
    }

    static String name(Provision provision, Locale locale, Function<String, String> say) {
        String last =
                provision.eid().substring(provision.eid().lastIndexOf("__") + 1).replaceFirst("^_", "");
        String number = String.valueOf(provision.number());
        return switch (provision.kind()) {
            case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, RECITAL, ANNEX -> Addresses.full(last, locale);
            case PARAGRAPH -> number + ".";
            case POINT -> number + ")";
            case HEADING ->
                Addresses.outline(provision.eid())
                        ? Addresses.full(provision.eid(), locale)
                        : say.apply("cut.kind.HEADING");
            default -> say.apply("cut.kind." + provision.kind());
        };
    }

    private static String firstLine(String words) {
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }
}
