package portal.drafts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import portal.drafts.AddressInput;
import portal.drafts.DraftQueries;
import portal.drafts.ErrataSigns;
import portal.drafts.Erratum;
import portal.drafts.Provision;
import portal.drafts.Retyped;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.platform.ui.Confirm;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.text.Text;

/// The provisions of a published version, retyped in their rows; beside them what was corrected, and why.
class ErrataDesk extends Div {

    private final VersionRow version;
    private final BiConsumer<String, List<Retyped>> issue;
    private final Map<String, List<Provision>> renderings = new LinkedHashMap<>();
    private final Map<String, Retyped> retyped = new LinkedHashMap<>();
    private final Div languages = Parts.div("ptool");
    private final Div left = Parts.div("sheet cut-left");
    private final Div corrected = Parts.div("corrected");
    private final TextArea reason = new TextArea();
    private final Says says = new Says();
    private String language;

    /// @param issue told of the reason and the retyped provisions
    ErrataDesk(Viewer viewer, VersionRow version, DraftQueries queries, BiConsumer<String, List<Retyped>> issue) {
        this.version = version;
        this.issue = issue;
        language = version.language();
        queries.languages(viewer, version.id())
                .forEach(each -> renderings.put(each, queries.provisions(viewer, version.id(), each)));
        addClassNames("cut-desk", "errata-desk");
        reason.setLabel(getTranslation("errata.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Paragraph lead = new Paragraph(getTranslation("errata.lead", version.number()));
        lead.addClassName("q");
        Div right = Parts.div(
                "sheet panel",
                new H2(getTranslation("errata.list")),
                corrected,
                reason,
                says,
                Parts.div("acts", Parts.primary(getTranslation("errata.issue", next()), this::ask)));
        add(Parts.div("pg-head", new H1(getTranslation("errata.title")), lead), left, right);
        turn(language);
        list();
    }

    /// 1.1 after 1, 1.2 after 1.1.
    private String next() {
        int dot = version.number().indexOf('.');
        return dot < 0
                ? version.number() + ".1"
                : version.number().substring(0, dot + 1)
                        + (Integer.parseInt(version.number().substring(dot + 1)) + 1);
    }

    private void turn(String to) {
        language = to;
        languages.removeAll();
        renderings.keySet().forEach(each -> {
            String name = Locale.of(each).getDisplayLanguage(Messages.language(getLocale()));
            NativeButton button = Parts.quiet(name, () -> turn(each));
            button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(to)));
            if (renderings.size() > 1) {
                languages.add(button);
            }
        });
        CutTree tree = new CutTree(this::editor, provision -> {});
        tree.show(renderings.getOrDefault(to, List.of()));
        languages.add(Parts.div("grow"), finder(tree));
        left.removeAll();
        left.add(languages, tree);
    }

    /// Goes to a provision by its address, or to the first one that has the words.
    private TextField finder(CutTree tree) {
        TextField field = new TextField();
        field.setPlaceholder(getTranslation("errata.find"));
        field.setAriaLabel(getTranslation("errata.find"));
        field.setClearButtonVisible(true);
        List<Provision> provisions = renderings.getOrDefault(language, List.of());
        field.addKeyPressListener(Key.ENTER, press -> {
            String sought = field.getValue();
            new AddressInput(provisions)
                    .find(sought)
                    .filter(found -> !found.dangling())
                    .map(AddressInput.Meant::provision)
                    .or(() -> provisions.stream()
                            .filter(provision -> !sought.isBlank() && says(provision, sought))
                            .findFirst())
                    .ifPresent(found -> tree.choose(found.eid()));
        });
        return field;
    }

    private static boolean says(Provision provision, String sought) {
        return Text.fold(provision.heading() + "\n" + provision.words()).contains(Text.fold(sought.strip()));
    }

    private Div editor(Provision provision) {
        if (missing(provision)) {
            return Parts.div("repair", Parts.span("q", getTranslation("errata.not-rendered")));
        }
        Retyped now = retyped.get(key(provision.eid()));
        return new Retyping(now == null ? as(provision) : now, this::put);
    }

    /// What has no words of its own in this language is shown in the authentic one.
    private boolean missing(Provision provision) {
        return !language.equals(version.language())
                && renderings.getOrDefault(version.language(), List.of()).stream()
                        .anyMatch(other -> other.eid().equals(provision.eid())
                                && other.words().equals(provision.words())
                                && Objects.equals(other.heading(), provision.heading()));
    }

    private Retyped as(Provision provision) {
        return new Retyped(provision.eid(), language, provision.heading(), provision.words());
    }

    private String key(String eid) {
        return language + " " + eid;
    }

    private void put(Retyped typed) {
        retyped.put(typed.language() + " " + typed.eid(), typed);
        list();
    }

    private List<Erratum> errata() {
        List<Erratum> errata = new ArrayList<>();
        renderings.forEach((each, provisions) -> provisions.forEach(provision -> {
            Retyped typed = retyped.get(each + " " + provision.eid());
            if (typed != null) {
                errata.addAll(between(provision.eid(), each, provision.heading(), typed.heading()));
                errata.addAll(between(provision.eid(), each, provision.words(), typed.words()));
            }
        }));
        return errata;
    }

    private static List<Erratum> between(String eid, String language, @Nullable String was, @Nullable String became) {
        return Erratum.between(eid, language, was == null ? "" : was, became == null ? "" : became);
    }

    private void list() {
        corrected.removeAll();
        List<Erratum> errata = errata();
        corrected.add(
                errata.isEmpty()
                        ? Parts.span("q", getTranslation("errata.none-yet"))
                        : ErrataSigns.list(errata, getLocale()));
    }

    private void ask() {
        List<Erratum> errata = errata();
        if (reason.getValue().isBlank()) {
            says.say("errata.no-reason", 1000);
            reason.focus();
            return;
        }
        long places = errata.stream().map(Erratum::eid).distinct().count();
        new Confirm(
                        getTranslation("errata.issue.title", next()),
                        List.of(
                                getTranslation("errata.issue.what", errata.size(), places),
                                getTranslation("errata.issue.carried", version.number())),
                        getTranslation("errata.issue", next()),
                        () -> issue.accept(reason.getValue(), List.copyOf(retyped.values())))
                .open();
    }
}
