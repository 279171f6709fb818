package portal.workshops.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.ui.Calendar;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.rounds.Round;
import portal.workshops.NewWorkshop;

/// Sets a workshop up: name, place, day, and its sessions.
class WorkshopForm extends Div {

    private record Row(TextField topic, TextField english, TimePicker from, TimePicker to) {}

    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField placeVi = new TextField();
    private final TextField placeEn = new TextField();
    private final DatePicker day = new DatePicker();
    private final Div sessions = Parts.div("sessions");
    private final List<Row> rows = new ArrayList<>();
    private final Says says = new Says();

    WorkshopForm(Round round, LocalDate today, Viewer viewer, Meeting meeting, Runnable done) {
        addClassNames("sheet", "panel");
        nameVi.setLabel(getTranslation("workshops.name-vi"));
        nameEn.setLabel(getTranslation("workshops.name-en"));
        placeVi.setLabel(getTranslation("workshops.place-vi"));
        placeEn.setLabel(getTranslation("workshops.place-en"));
        nameVi.setRequiredIndicatorVisible(true);
        day.setLabel(getTranslation("workshops.day"));
        day.setLocale(getLocale());
        day.setI18n(Calendar.words(getLocale(), getTranslation("shell.today"), getTranslation("shell.cancel")));
        day.setValue(today);
        row(LocalTime.of(8, 30), LocalTime.of(11, 30));
        row(LocalTime.of(13, 30), LocalTime.of(16, 30));
        String commandKey = UUID.randomUUID().toString();
        Runnable hold = () -> {
            if (says.attempt(() -> meeting.workshops().hold(viewer, wanted(round), commandKey))) {
                done.run();
            }
        };
        add(
                new H2(getTranslation("workshops.new.title", round.number())),
                Parts.div("form", nameVi, nameEn, placeVi, placeEn, day),
                sessions,
                Parts.quiet(
                        getTranslation("workshops.session.add"), () -> row(LocalTime.of(13, 30), LocalTime.of(16, 30))),
                says,
                Parts.div(
                        "acts",
                        Parts.primary(getTranslation("workshops.hold"), hold),
                        Parts.button(getTranslation("shell.cancel"), done)));
    }

    private void row(LocalTime from, LocalTime to) {
        Row row = new Row(new TextField(), new TextField(), new TimePicker(), new TimePicker());
        row.topic().setLabel(getTranslation("workshops.session", rows.size() + 1));
        row.english().setLabel(getTranslation("workshops.session.en"));
        row.from().setLabel(getTranslation("workshops.from"));
        row.to().setLabel(getTranslation("workshops.to"));
        for (TimePicker picker : List.of(row.from(), row.to())) {
            picker.setLocale(java.util.Locale.UK);
        }
        row.from().setValue(from);
        row.to().setValue(to);
        rows.add(row);
        sessions.add(Parts.div("session", row.topic(), row.english(), row.from(), row.to()));
    }

    private NewWorkshop wanted(Round round) {
        LocalDate on = day.getValue();
        if (on == null) {
            throw new Refusal("workshop.day.missing");
        }
        return new NewWorkshop(
                round.id(),
                nameVi.getValue(),
                nameEn.getValue(),
                placeVi.getValue(),
                placeEn.getValue(),
                on,
                rows.stream().map(WorkshopForm::session).toList());
    }

    private static NewWorkshop.NewSession session(Row row) {
        return new NewWorkshop.NewSession(
                row.topic().getValue(),
                row.english().getValue(),
                time(row.from().getValue()),
                time(row.to().getValue()));
    }

    private static LocalTime time(@Nullable LocalTime time) {
        if (time == null) {
            throw new Refusal("workshop.ends-before-beginning");
        }
        return time;
    }
}
