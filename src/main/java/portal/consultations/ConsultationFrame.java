package portal.consultations;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.ui.MainLayout;

/// The frame round a consultation's pages: where am I in one slim bar, below it the tabs by job. A page says its own
/// title; in the window the consultation's follows it.
@ParentLayout(MainLayout.class)
@PermitAll
public class ConsultationFrame extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final ConsultationQueries consultations;
    private final SignedIn signedIn;
    private final List<ConsultationTab> tabs;
    private final List<BarNote> notes;
    private final Div bar = new Div();
    private final Nav jobs = new Nav();
    private final Div page = new Div();
    private @Nullable Consultation consultation;

    ConsultationFrame(
            ConsultationQueries consultations, SignedIn signedIn, List<ConsultationTab> tabs, List<BarNote> notes) {
        this.consultations = consultations;
        this.signedIn = signedIn;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(tab -> tab.place().order()))
                .toList();
        this.notes =
                notes.stream().sorted(Comparator.comparingInt(BarNote::order)).toList();
        addClassName("frame");
        bar.addClassName("ctx");
        jobs.addClassName("tabs");
        jobs.getElement().setAttribute("aria-label", getTranslation("frame.jobs"));
        page.addClassName("frame-page");
        add(bar, jobs, page);
    }

    /// The consultation that a page's address names, if the viewer may know of it.
    ///
    /// @throws NotFoundException else, in the same words for a hidden and an unknown one
    public static ConsultationId idIn(BeforeEnterEvent event) {
        try {
            return ConsultationId.of(
                    event.getRouteParameters().get("consultation").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = consultations.find(signedIn.viewer(), idIn(event)).orElseThrow(NotFoundException::new);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (consultation != null) {
            Viewer viewer = signedIn.viewer();
            entitle(event.getActiveChain().getFirst(), consultation);
            showBar(viewer, consultation);
            showTabs(viewer, consultation, event.getLocation().getPath());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    /// The title of the window: that of the page, then the consultation's. Set last, since a page's own is set after
    /// all that listens to navigation.
    private void entitle(HasElement page, Consultation shown) {
        if (page instanceof HasDynamicTitle named) {
            getUI().ifPresent(ui -> ui.beforeClientResponse(
                    this, drawn -> ui.getPage().setTitle(named.getPageTitle() + " · " + shown.title(getLocale()))));
        }
    }

    private void showBar(Viewer viewer, Consultation shown) {
        bar.removeAll();
        Locale locale = getLocale();
        Span title = new Span(shown.title(locale));
        title.addClassName("title");
        bar.add(title);
        if (shown.sample()) {
            Span sample = new Span(getTranslation("frame.sample"));
            sample.addClassName("sample");
            bar.add(sample);
        }
        for (BarNote note : notes) {
            note.words(viewer, shown.id(), locale).ifPresent(words -> {
                Span separator = new Span("·");
                separator.addClassName("sep");
                separator.getElement().setAttribute("aria-hidden", "true");
                bar.add(separator, new Span(words));
            });
        }
    }

    private void showTabs(Viewer viewer, Consultation shown, String path) {
        jobs.removeAll();
        String root = "c/" + shown.id().value() + "/";
        List<ConsultationTab> offered =
                tabs.stream().filter(tab -> tab.offered(viewer, shown.id())).toList();
        ConsultationTab here = offered.stream()
                .filter(tab -> Stream.concat(Stream.of(tab.place().path()), tab.leadsTo().stream())
                        .anyMatch(below -> (path + "/").startsWith(root + below + "/")))
                .max(Comparator.comparingInt(tab -> tab.place().path().length()))
                .orElse(null);
        Div second = new Div();
        second.addClassName("sub");
        for (Job job : Job.values()) {
            List<ConsultationTab> pages = offered.stream()
                    .filter(tab -> job(tab, viewer, shown) == job)
                    .toList();
            if (!pages.isEmpty()) {
                boolean current = here != null && job(here, viewer, shown) == job;
                jobs.add(link(root + pages.getFirst().place().path(), getTranslation("job." + job), current));
                if (current && pages.size() > 1) {
                    pages.forEach(tab -> second.add(link(
                            root + tab.place().path(),
                            getTranslation(tab.place().label()),
                            tab == here)));
                }
            }
        }
        jobs.add(second);
    }

    private static Job job(ConsultationTab tab, Viewer viewer, Consultation shown) {
        return tab.job(viewer, shown.id());
    }

    private static Anchor link(String path, String name, boolean current) {
        Anchor link = new Anchor("/" + path, name);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
