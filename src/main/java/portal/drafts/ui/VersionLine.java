package portal.drafts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import portal.consultations.Action;
import portal.consultations.Consultation;
import portal.documents.DocumentId;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.Messages;
import portal.platform.ui.Parts;

/// One version in the list: its state, its file, its languages, and what can be done with it.
class VersionLine extends Div {

    private final VersionRow version;
    private final Drafting drafting;
    private final Intake intake;
    private final Runnable changed;

    /// @param languages in which the version can be read
    /// @param last whether it is the newest published one, whose typing errors may be corrected
    /// @param changed told when a rendering was added
    VersionLine(
            VersionRow version,
            List<String> languages,
            Consultation consultation,
            boolean last,
            Drafting drafting,
            Intake intake,
            Runnable changed) {
        this.version = version;
        this.drafting = drafting;
        this.intake = intake;
        this.changed = changed;
        addClassNames("line", "version");
        Viewer viewer = intake.signedIn().viewer();
        String page = "c/" + consultation.id().value() + "/versions/";
        boolean typing = version.outline() && !version.published();
        Anchor look = new Anchor(
                page + (typing ? "outline/" : "") + version.id().value(),
                getTranslation(version.published() ? "versions.look" : "versions.check"));
        look.addClassNames("btn", "sm");
        Div end = Parts.div("row end", languageWords(languages), look);
        if (!version.number().equals("1")) {
            Anchor carry = new Anchor(page + version.id().value() + "/carry", getTranslation("carry.report"));
            carry.addClassNames("btn", "sm");
            end.add(carry);
        }
        if (last && version.published() && drafting.may(viewer, consultation.id(), Action.DRAFT_AMEND)) {
            Anchor amend = new Anchor(page + version.id().value() + "/errata", getTranslation("errata.title"));
            amend.addClassNames("btn", "sm");
            end.add(amend);
        }
        if (!version.outline()) {
            end.addComponentAtIndex(1, markup(viewer));
        }
        Div panel = Parts.div("rendering");
        panel.setVisible(false);
        if (!version.outline() && version.corrects() == null && !languages.contains(missing())) {
            String label = getTranslation("versions.render." + missing());
            panel.add(new DraftUpload(
                    intake,
                    consultation.id(),
                    label,
                    false,
                    new DraftUpload.After(document -> render(viewer, document), changed)));
            end.addComponentAtIndex(1, Parts.quiet(label, () -> panel.setVisible(!panel.isVisible())));
        }
        Span file = Parts.span("q el", version.fileName() == null ? "" : version.fileName());
        add(Parts.div("top", name(), state(consultation), file, end));
        if (version.correctionReason() != null) {
            add(Parts.div("q s", new Span(getTranslation("errata.line", version.correctionReason()))));
        }
        add(panel);
    }

    private Anchor markup(Viewer viewer) {
        Anchor file = new Anchor(
                event -> {
                    event.setFileName("v" + version.number() + ".xml");
                    event.setContentType("application/akn+xml");
                    try {
                        drafting.files().akomaNtoso(viewer, version.id(), event.getOutputStream());
                    } catch (XMLStreamException broken) {
                        throw new IOException(broken);
                    }
                },
                "Akoma Ntoso");
        file.addClassNames("btn", "sm", "t");
        file.setDownload(true);
        file.setAriaLabel(getTranslation("versions.markup", version.number()));
        return file;
    }

    private Span name() {
        return Parts.span("b nw", getTranslation(VersionNote.key(version), version.number()));
    }

    private Span state(Consultation consultation) {
        var published = version.publishedAt();
        return published == null
                ? Parts.span("st partly", getTranslation("versions.preparing"))
                : Parts.span(
                        "st absorbed",
                        getTranslation(
                                "versions.published",
                                Dates.day(published.atZone(consultation.zone()).toLocalDate(), getLocale())));
    }

    private Span languageWords(List<String> languages) {
        List<String> names = languages.stream()
                .map(language -> Locale.of(language).getDisplayLanguage(Messages.language(getLocale())))
                .toList();
        return Parts.span("q s", String.join(", ", names));
    }

    private String missing() {
        return version.language().equals("en") ? "vi" : "en";
    }

    private void render(Viewer viewer, DocumentId document) {
        int aligned = drafting.drafts().render(viewer, version.id(), missing(), document);
        Notification.show(getTranslation("versions.rendered", aligned), 8000, Notification.Position.BOTTOM_CENTER);
        changed.run();
    }
}
