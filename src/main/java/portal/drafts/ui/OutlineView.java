package portal.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationQueries;
import portal.consultations.Entrance;
import portal.drafts.DraftId;
import portal.drafts.Outlines;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.people.Viewer;

/// What is to be discussed before there are articles? Headings and questions, typed on one page.
@Route(value = "c/:consultation/versions/outline", layout = ConsultationFrame.class)
@RouteAlias(value = "c/:consultation/versions/outline/:version", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class OutlineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final ConsultationQueries consultations;
    private final Drafting drafting;
    private final Outlines outlines;
    private String command = "";

    OutlineView(Entrance entrance, ConsultationQueries consultations, Drafting drafting, Outlines outlines) {
        this.entrance = entrance;
        this.consultations = consultations;
        this.drafting = drafting;
        this.outlines = outlines;
        addClassName("import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, (who, id) -> drafting.may(who, id, Action.DRAFT_IMPORT));
        Viewer viewer = entered.viewer();
        Consultation shown = entered.consultation();
        String wanted = event.getRouteParameters().get("version").orElse("");
        List<VersionRow> versions = drafting.queries().versions(viewer, shown.id());
        VersionRow version = versions.stream()
                .filter(row -> row.id().value().toString().equals(wanted))
                .filter(row -> row.outline() && !row.published())
                .findFirst()
                .orElse(null);
        if (version == null && !wanted.isEmpty()) {
            throw new NotFoundException();
        }
        command = UUID.randomUUID().toString();
        int readers = consultations.readers(viewer, shown.id());
        removeAll();
        String number = version == null
                ? String.valueOf(
                        versions.stream().filter(row -> row.corrects() == null).count() + 1)
                : version.number();
        OutlineDesk desk = new OutlineDesk(
                number, version == null ? Map.of() : drafting.queries().typed(viewer, version.id()), readers);
        desk.onSave(typed -> opened(shown, keep(viewer, shown, version, typed)));
        desk.onPublish(typed -> {
            drafting.drafts().publish(viewer, keep(viewer, shown, version, typed));
            UI.getCurrent().getPage().setLocation("/c/" + shown.id().value() + "/versions");
        });
        add(desk);
    }

    private VersionId keep(Viewer viewer, Consultation shown, @Nullable VersionRow version, OutlineDesk.Typed typed) {
        if (version != null) {
            outlines.retype(viewer, version.id(), typed.vi(), typed.en());
            return version.id();
        }
        DraftId draft = drafting.queries()
                .firstDraft(viewer, shown.id())
                .orElseGet(() -> drafting.drafts().begin(viewer, shown.id(), shown.titleVi(), shown.titleEn()));
        VersionId kept = outlines.begin(viewer, draft, typed.vi(), typed.en(), command);
        outlines.retype(viewer, kept, typed.vi(), typed.en());
        return kept;
    }

    private static void opened(Consultation shown, VersionId version) {
        UI.getCurrent().navigate("c/" + shown.id().value() + "/versions/outline/" + version.value());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outline.title");
    }
}
