package portal.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import portal.consultations.Consultation;
import portal.drafts.VersionRow;
import portal.platform.Dates;
import portal.platform.ui.Confirm;
import portal.platform.ui.Parts;

/// The foot of the import page: what is still to be looked at, taking back, publishing.
class CutFoot extends Div {

    private final CutDesk desk;
    private final VersionRow version;
    private final int readers;
    private final Runnable publish;
    private final Span state = Parts.span("q", "");
    private final NativeButton undo;
    private final NativeButton button;

    /// @param readers how many take part and will be able to read it
    CutFoot(CutDesk desk, Consultation consultation, VersionRow version, int readers, Runnable publish) {
        this.desk = desk;
        this.version = version;
        this.readers = readers;
        this.publish = publish;
        addClassName("foot");
        undo = Parts.quiet(getTranslation("import.undo"), desk::undo);
        button = Parts.button(getTranslation("import.publish", version.number()), this::ask);
        var published = version.publishedAt();
        if (published == null) {
            add(
                    new Span(getTranslation("import.after", version.number(), next())),
                    Parts.div("grow"),
                    state,
                    undo,
                    button);
            show();
            desk.onChange(this::show);
        } else {
            String day = Dates.day(published.atZone(consultation.zone()).toLocalDate(), getLocale());
            add(
                    Parts.span("st absorbed", getTranslation("versions.published", day)),
                    new Span(getTranslation("import.immutable", version.number(), next())));
        }
    }

    private void show() {
        int corrections = desk.corrections();
        undo.setVisible(corrections > 0);
        String corrected = corrections == 0 ? "" : getTranslation("import.corrected", corrections) + " · ";
        state.setText(corrected + getTranslation("import.open", desk.open()));
        button.setClassName("p", desk.open() == 0);
    }

    private void ask() {
        List<String> sentences = new ArrayList<>();
        sentences.add(getTranslation(
                "import.publish.what", CutCounts.words(desk.provisions(), ", ", this::getTranslation), readers));
        if (desk.open() > 0) {
            sentences.add(getTranslation("import.publish.open", desk.open()));
        }
        sentences.add(getTranslation("import.after", version.number(), next()));
        new Confirm(
                        getTranslation("import.publish.title", version.number()),
                        sentences,
                        getTranslation("import.publish.do", version.number()),
                        publish)
                .open();
    }

    private String next() {
        String whole = version.number().replaceFirst("\\..*", "");
        return whole.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(whole) + 1) : "…";
    }
}
