package portal.rounds.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import portal.consultations.Consultation;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.Dates;
import portal.platform.ui.Calendar;
import portal.platform.ui.Confirm;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.rounds.NewRound;

/// Opens a round: when, on which version, and whom it asks.
class RoundForm extends Div {

    private static final int DAYS = 20;

    private final Consultation consultation;
    private final VersionRow version;
    private final Viewer viewer;
    private final Asking asking;
    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final Checkbox silence = new Checkbox();
    private final BodiesField bodies;
    private final Says says = new Says();
    private final String commandKey = UUID.randomUUID().toString();

    /// @param number of the round to be opened
    RoundForm(Consultation consultation, VersionRow version, int number, Viewer viewer, Asking asking) {
        this.consultation = consultation;
        this.version = version;
        this.viewer = viewer;
        this.asking = asking;
        addClassNames("sheet", "panel");
        bodies = new BodiesField(asking.people(), viewer, Set.of());
        bodies.addClassName("wide");
        label(number);
        add(
                new H2(getTranslation("rounds.new", number, version.number())),
                Parts.div("form", nameVi, nameEn, opens, closes, bodies, silence),
                says);
    }

    /// @param today in the consultation's zone
    RoundForm from(LocalDate today) {
        opens.setValue(today.plusDays(1).atTime(8, 0));
        closes.setValue(today.plusDays(1 + DAYS).atTime(LocalTime.of(17, 0)));
        return this;
    }

    /// @param then told once the round is opened
    RoundForm then(Consumer<Boolean> then) {
        add(Parts.div(
                "acts",
                Parts.primary(getTranslation("rounds.open"), () -> ask(then)),
                Parts.button(getTranslation("shell.cancel"), () -> then.accept(false))));
        return this;
    }

    private void label(int number) {
        nameVi.setLabel(getTranslation("rounds.name-vi"));
        nameEn.setLabel(getTranslation("rounds.name-en"));
        nameVi.setValue("Đợt " + number);
        nameEn.setValue("Round " + number);
        opens.setLabel(getTranslation("rounds.opens-at"));
        closes.setLabel(getTranslation("rounds.closes-at"));
        silence.setLabel(getTranslation("rounds.silence"));
        silence.addClassName("wide");
        for (DateTimePicker picker : List.of(opens, closes)) {
            picker.setLocale(getLocale());
            picker.setDatePickerI18n(
                    Calendar.words(getLocale(), getTranslation("shell.today"), getTranslation("shell.cancel")));
            picker.setHelperText(Dates.zone(consultation.zone(), getLocale()));
        }
    }

    private void ask(Consumer<Boolean> then) {
        LocalDateTime from = opens.getValue();
        LocalDateTime to = closes.getValue();
        if (from == null || to == null) {
            says.say("rounds.dates-missing");
            return;
        }
        if (!from.isBefore(to)) {
            says.say("round.closes-before-opening");
            return;
        }
        int people = asking.asked().reached(viewer, consultation.id(), bodies.chosen());
        new Confirm(
                        getTranslation("rounds.open.title"),
                        List.of(
                                getTranslation(
                                        "rounds.open.when",
                                        version.number(),
                                        Dates.moment(from, getLocale()),
                                        Dates.moment(to, getLocale())),
                                getTranslation(
                                        "rounds.invite.what", bodies.chosen().size(), people)),
                        getTranslation(bodies.chosen().isEmpty() ? "rounds.open.alone" : "rounds.open.do"),
                        () -> {
                            asking.rounds().open(viewer, wanted(from, to), commandKey);
                            then.accept(true);
                        })
                .open();
    }

    private NewRound wanted(LocalDateTime from, LocalDateTime to) {
        String english = nameEn.getValue().isBlank() ? null : nameEn.getValue().strip();
        return new NewRound(
                consultation.id(),
                version.id(),
                nameVi.getValue().strip(),
                english,
                from,
                to,
                silence.getValue(),
                bodies.chosen());
    }
}
