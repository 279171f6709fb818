package portal.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import portal.comments.Author;
import portal.comments.Receipt;
import portal.drafts.Provision;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.workshops.SessionId;
import portal.workshops.Speakers.Speaker;
import portal.workshops.Speaking;

/// Three fields: who, where, what. Enter goes on; at the end it records, and the last speaker and address stay.
class SpeakingDesk extends Div {

    private static final String PLAIN_ENTER = "event.key === 'Enter' && !event.isComposing && !event.shiftKey";
    private static final String GO_ON = "this.addEventListener('keydown', event => { if (" + PLAIN_ENTER
            + ") { event.preventDefault(); $0.focus(); } })";

    private final Viewer viewer;
    private final SessionId session;
    private final Meeting meeting;
    private final Runnable recorded;
    private final SpeakerField who;
    private final PlaceField where;
    private final TextArea what = new TextArea();
    private final Says says = new Says();
    private final Div saved = Parts.div("saved q s");
    private String commandKey = UUID.randomUUID().toString();

    SpeakingDesk(Viewer viewer, SessionId session, List<Provision> provisions, Meeting meeting, Runnable recorded) {
        this.viewer = viewer;
        this.session = session;
        this.meeting = meeting;
        this.recorded = recorded;
        who = new SpeakerField(meeting.people(), viewer);
        where = new PlaceField(provisions);
        addClassNames("sheet", "desk3");
        what.setLabel(getTranslation("rapporteur.what"));
        what.setMinRows(3);
        what.setMaxRows(10);
        onEnter(who.field(), where.field(), who::settle);
        onEnter(where.field(), what, this::placed);
        onEnter(what, who.field(), this::record);
        saved.getElement().setAttribute("role", "status");
        add(
                who,
                where,
                Parts.div("what-field", what, says),
                Parts.div(
                        "send",
                        Parts.primary(getTranslation("rapporteur.record"), this::record),
                        Parts.span("q s keys-hint", getTranslation("rapporteur.keys")),
                        saved));
        who.field().focus();
    }

    void spoke(List<Speaker> speakers) {
        who.spoke(speakers);
    }

    private void onEnter(Component field, Component next, Runnable act) {
        field.getElement().executeJs(GO_ON, next.getElement());
        field.getElement()
                .addEventListener("keydown", enter -> act.run())
                .setFilter(PLAIN_ENTER)
                .synchronizeProperty("value");
    }

    /// An address that does not exist is not left behind unseen.
    private void placed() {
        if (!where.settled()) {
            where.field().focus();
        }
    }

    private void record() {
        who.settle();
        boolean done = says.attempt(() -> {
            Author author = who.author();
            if (author == null) {
                who.field().focus();
                throw new Refusal("rapporteur.who.missing");
            }
            if (!where.settled()) {
                where.field().focus();
                throw new Refusal("rapporteur.where.none");
            }
            Receipt receipt = record(author);
            saved.setText(
                    getTranslation(receipt.late() ? "rapporteur.saved.late" : "rapporteur.saved", receipt.number()));
        });
        if (done) {
            commandKey = UUID.randomUUID().toString();
            what.clear();
            who.field().focus();
            recorded.run();
        }
    }

    private Receipt record(Author author) {
        if (what.getValue().isBlank()) {
            what.focus();
        }
        return meeting.workshops()
                .record(viewer, new Speaking(session, author, where.provision(), what.getValue(), null, commandKey));
    }
}
