package portal.workshops.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import portal.consultations.ConsultationId;
import portal.platform.Dates;
import portal.platform.ui.Parts;
import portal.workshops.WorkshopRow;

/// One workshop with its sessions.
class WorkshopSheet extends Div {

    WorkshopSheet(WorkshopRow workshop, ConsultationId consultation, boolean records) {
        addClassNames("sheet", "workshop");
        String place = workshop.place(getLocale());
        String where = Dates.full(workshop.heldOn(), getLocale());
        add(Parts.div(
                "workshop-head",
                new H2(workshop.name(getLocale())),
                Parts.span("q s", place == null ? where : where + " · " + place)));
        Div rows = Parts.div("rows");
        for (WorkshopRow.Session session : workshop.sessions()) {
            Anchor open = new Anchor(
                    "c/" + consultation.value() + "/workshops/" + session.id().value(),
                    getTranslation(records ? "workshops.record" : "workshops.read"));
            open.addClassNames("btn", "sm");
            open.getElement().setAttribute("aria-label", open.getText() + ": " + session.topic(getLocale()));
            String time = Dates.time(session.startsAt().toLocalTime()) + "–"
                    + Dates.time(session.endsAt().toLocalTime());
            rows.add(Parts.div(
                    "line",
                    Parts.div(
                            "top",
                            Parts.span("q nw", time),
                            Parts.span("topic", session.topic(getLocale())),
                            Parts.div(
                                    "row end",
                                    Parts.span("q s nw", getTranslation("workshops.said", session.said())),
                                    open))));
        }
        add(rows);
    }
}
