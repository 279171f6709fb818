package portal.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import portal.consultations.Action;
import portal.consultations.Consultation;
import portal.consultations.ConsultationFrame;
import portal.consultations.Entrance;
import portal.documents.DocumentId;
import portal.drafts.DraftId;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.ui.Parts;

/// The versions of the draft, the newest first, and the way to bring in the next one.
@Route(value = "c/:consultation/versions", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/drafts.css")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private final Drafting drafting;
    private final Intake intake;

    VersionsView(Entrance entrance, Drafting drafting, Intake intake) {
        this.entrance = entrance;
        this.drafting = drafting;
        this.intake = intake;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.Entered entered = entrance.enter(event, drafting::keeps);
        Consultation shown = entered.consultation();
        if (drafting.may(entered.viewer(), shown.id(), Action.DRAFT_IMPORT)) {
            show(entered.viewer(), shown);
        } else {
            removeAll();
            add(Parts.div("pg-head", new H1(getTranslation("versions.title"))), new HeldFiles(intake, shown, null));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("versions.title");
    }

    private void show(Viewer viewer, Consultation shown) {
        removeAll();
        List<VersionRow> versions = drafting.queries().versions(viewer, shown.id());
        add(Parts.div("pg-head", new H1(getTranslation("versions.title"))));
        if (!versions.isEmpty()) {
            Div list = Parts.div("sheet rows");
            Map<VersionId, List<String>> languages = drafting.queries().languages(viewer, shown.id());
            VersionRow newest =
                    versions.stream().filter(VersionRow::published).findFirst().orElse(null);
            versions.forEach(version -> list.add(new VersionLine(
                    version,
                    languages.getOrDefault(version.id(), List.of()),
                    shown,
                    version.equals(newest),
                    drafting,
                    intake,
                    () -> show(viewer, shown))));
            add(list);
        }
        boolean first = versions.isEmpty();
        if (versions.stream().allMatch(VersionRow::outline)) {
            add(outline(shown));
        }
        H2 title = new H2(first ? getTranslation("versions.first") : getTranslation("versions.next", number(versions)));
        Paragraph words = new Paragraph(getTranslation("versions.next.words"));
        words.addClassName("q");
        HeldFiles held = new HeldFiles(intake, shown, document -> take(viewer, shown, document));
        DraftUpload upload = new DraftUpload(
                intake,
                shown.id(),
                getTranslation("versions.choose"),
                true,
                new DraftUpload.After(document -> take(viewer, shown, document), held::refresh));
        add(held, Parts.div("sheet panel", title, words, upload));
    }

    private Div outline(Consultation shown) {
        Paragraph words = new Paragraph(getTranslation("outline.offer"));
        words.addClassName("q");
        Anchor type = new Anchor("c/" + shown.id().value() + "/versions/outline", getTranslation("outline.type"));
        type.addClassName("btn");
        return Parts.div("sheet panel", new H2(getTranslation("outline.title")), words, type);
    }

    /// Of the next one; corrected versions have no number of their own.
    private static long number(List<VersionRow> versions) {
        return versions.stream().filter(row -> row.corrects() == null).count() + 1;
    }

    private void take(Viewer viewer, Consultation shown, DocumentId document) {
        DraftId draft = drafting.queries()
                .firstDraft(viewer, shown.id())
                .orElseGet(() -> drafting.drafts().begin(viewer, shown.id(), shown.titleVi(), shown.titleEn()));
        VersionId version = drafting.drafts()
                .importVersion(viewer, draft, document, UUID.randomUUID().toString());
        UI.getCurrent().navigate("c/" + shown.id().value() + "/versions/" + version.value());
    }
}
