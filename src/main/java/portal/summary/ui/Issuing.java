package portal.summary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.outcomes.OutcomeKind;
import portal.platform.Dates;
import portal.platform.ui.Calendar;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.summary.IssueQueries.Difference;
import portal.summary.IssueQueries.Issued;
import portal.summary.table.Print;

/// Tables issued as final, what each changed, and the way to issue one.
class Issuing extends Div {

    private final IssueDesk desk;
    private final ConsultationId consultation;

    Issuing(IssueDesk desk, ConsultationId consultation, TableChoice choice, Print print) {
        this.desk = desk;
        this.consultation = consultation;
        addClassName("issued");
        var viewer = desk.signedIn().viewer();
        List<Issued> all = desk.queries().issued(viewer, consultation);
        if (!all.isEmpty()) {
            add(new H2(getTranslation("table.issued")));
            all.forEach(one -> add(line(one)));
        }
        if (desk.permissions().may(viewer, consultation, Action.CONSULTATION_PLACE)) {
            add(place(print));
        }
        if (desk.permissions().may(viewer, consultation, Action.TABLE_ISSUE)) {
            NativeButton issue = Parts.button(getTranslation("table.issue"), () -> dialog(choice, print));
            issue.setEnabled(!print.counts().provisional());
            add(issue);
        }
    }

    /// From where the agency writes, above the date.
    private Div place(Print print) {
        TextField place = new TextField(getTranslation("table.place"));
        place.setHelperText(getTranslation("table.place.help"));
        place.setMaxLength(120);
        place.setValue(print.heading().place() == null ? "" : print.heading().place());
        Says says = new Says();
        place.addValueChangeListener(change -> {
            if (says.attempt(
                    () -> desk.consultations().place(desk.signedIn().viewer(), consultation, change.getValue()))) {
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
            }
        });
        return Parts.div("place", place, says);
    }

    private Div line(Issued one) {
        Anchor file = desk.downloads().link(one.document(), one.file(), one.number());
        Span hash = Parts.span("q xs", "SHA-256 " + one.sha256().substring(0, 16) + "…");
        hash.getElement().setAttribute("title", one.sha256());
        Div line = Parts.div("one", file, new Span(" · " + Dates.day(one.day(), getLocale()) + " · " + one.by()), hash);
        List<Difference> differences =
                desk.queries().differences(desk.signedIn().viewer(), consultation, one.ordinal());
        if (one.ordinal() > 1) {
            line.add(new Paragraph(getTranslation("table.issued.differs", differences.size(), one.ordinal() - 1)));
            differences.stream()
                    .limit(20)
                    .forEach(difference -> line.add(Parts.div("diff", new Span(said(difference)))));
        }
        return line;
    }

    private String said(Difference difference) {
        String how = getTranslation("table.differs." + difference.how().word());
        if (difference.how() != Difference.How.OUTCOME) {
            return difference.number() + ": " + how;
        }
        return difference.number() + ": " + outcome(difference.before()) + " → " + outcome(difference.after());
    }

    private String outcome(@Nullable OutcomeKind kind) {
        return getTranslation("table.outcome." + (kind == null ? "undecided" : kind.word()));
    }

    private void dialog(TableChoice choice, Print print) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("table.issue"));
        dialog.addClassName("confirm");
        dialog.setWidth("min(520px, 100vw - 24px)");
        TextField number = new TextField(getTranslation("table.issue.as"));
        number.setMaxLength(60);
        DatePicker day = new DatePicker(
                getTranslation("table.issue.day"), print.heading().at().toLocalDate());
        day.setI18n(Calendar.words(getLocale(), getTranslation("table.today"), getTranslation("shell.cancel")));
        Says says = new Says();
        String key = UUID.randomUUID().toString();
        dialog.add(
                new Paragraph(getTranslation(
                        "table.issue.says",
                        print.counts().comments().all(),
                        choice.layout().name(getLocale()))),
                Parts.div("fields", number, day),
                says);
        dialog.getFooter()
                .add(
                        Parts.button(getTranslation("shell.cancel"), dialog::close),
                        Parts.primary(getTranslation("table.issue"), () -> {
                            boolean done = says.attempt(() -> desk.tables()
                                    .issue(
                                            desk.signedIn().viewer(),
                                            consultation,
                                            choice.printed(),
                                            choice.languages(),
                                            number.getValue(),
                                            day.getValue() == null
                                                    ? print.heading().at().toLocalDate()
                                                    : day.getValue(),
                                            key));
                            if (done) {
                                dialog.close();
                                getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
                            }
                        }));
        dialog.open();
    }
}
