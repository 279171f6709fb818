package portal.consultations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Consultations;
import portal.consultations.NewConsultation;
import portal.consultations.Permissions;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Sets a consultation up: what it is called and who drafts. People and the draft come after.
@Route("new")
@PermitAll
@StyleSheet("styles/rooms.css")
class NewConsultationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Permissions permissions;
    private final Consultations consultations;
    private final TextField titleVi = new TextField();
    private final TextField titleEn = new TextField();
    private final TextField agencyVi = new TextField();
    private final TextField agencyEn = new TextField();
    private final TextField committeeVi = new TextField();
    private final TextField committeeEn = new TextField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Says says = new Says();

    NewConsultationView(SignedIn signedIn, Permissions permissions, Consultations consultations) {
        this.signedIn = signedIn;
        this.permissions = permissions;
        this.consultations = consultations;
        addClassName("pg");
        label();
        add(
                Parts.div("pg-head", new H1(getTranslation("consultations.new"))),
                Parts.div(
                        "sheet panel",
                        Parts.div("form", titleVi, titleEn, agencyVi, agencyEn, committeeVi, committeeEn, zone),
                        says,
                        Parts.div("acts", Parts.primary(getTranslation("consultations.create"), this::create))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        permissions.demand(signedIn.viewer(), Action.CONSULTATION_CREATE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.new") + " · " + getTranslation("shell.name");
    }

    private void label() {
        titleVi.setLabel(getTranslation("consultations.title-vi"));
        titleEn.setLabel(getTranslation("consultations.title-en"));
        agencyVi.setLabel(getTranslation("consultations.agency-vi"));
        agencyEn.setLabel(getTranslation("consultations.agency-en"));
        committeeVi.setLabel(getTranslation("consultations.committee-vi"));
        committeeEn.setLabel(getTranslation("consultations.committee-en"));
        zone.setLabel(getTranslation("consultations.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue("Asia/Ho_Chi_Minh");
        titleVi.setRequiredIndicatorVisible(true);
        agencyVi.setRequiredIndicatorVisible(true);
    }

    private void create() {
        says.attempt(() -> {
            Viewer viewer = signedIn.viewer();
            String chosen = zone.getValue();
            ConsultationId made = consultations.create(
                    viewer,
                    new NewConsultation(
                            titleVi.getValue(),
                            blank(titleEn.getValue()),
                            agencyVi.getValue().strip(),
                            blank(agencyEn.getValue()),
                            blank(committeeVi.getValue()),
                            blank(committeeEn.getValue()),
                            ZoneId.of(chosen == null ? "Asia/Ho_Chi_Minh" : chosen),
                            false));
            UI.getCurrent().navigate("c/" + made.value() + "/people");
        });
    }

    private static @Nullable String blank(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
