package portal.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.people.SignedIn;
import portal.platform.ui.Parts;
import portal.review.ReviewFilter;

/// Which of these need me? The list on the left, one comment with its decision on the right, all by keyboard.
@Route(value = "c/:consultation/review", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/review.css")
class ReviewView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Desk desk;
    private ReviewFilter filter = ReviewFilter.ALL;
    private String path = "";
    private Consumer<String> pressed = key -> {};
    private BooleanSupplier left = () -> true;

    ReviewView(SignedIn signedIn, Desk desk) {
        this.signedIn = signedIn;
        this.desk = desk;
        addClassName("rv");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        Desk.Seat seat = new Desk.Seat(desk, signedIn.viewer(), consultation, getLocale());
        if (!seat.may(Action.REVIEW_SEE)) {
            throw new Hidden();
        }
        path = event.getLocation().getPath();
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        show(seat);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!left.getAsBoolean()) {
            event.postpone();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Keys.listen(this);
    }

    @ClientCallable
    void key(String key) {
        pressed.accept(key);
    }

    private void show(Desk.Seat seat) {
        removeAll();
        H1 heading = new H1(getTranslation("review.title"));
        heading.addClassName("sr");
        ReviewList list = new ReviewList(seat.reviewers());
        list.setItems(seat.lines(() -> filter));
        KeyBar keys = new KeyBar(seat.may(Action.REVIEW_STANCE), seat.may(Action.OUTCOME_DECIDE));
        Div detail = Parts.div("sheet dt");
        Table table = new Table(seat, list, detail, keys);
        FilterSentence sentence = new FilterSentence(seat, filter, next -> {
            if (!table.left()) {
                return;
            }
            filter = next;
            list.getDataProvider().refreshAll();
            table.filtered(filter);
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, FilterAddress.write(filter)));
        });
        left = table::left;
        table.tallies(sentence::tally);
        Div sheet = Parts.div("sheet list", list);
        add(heading, sentence, sheet, detail, keys);
        pressed = key -> {
            if (key.equals("/")) {
                sentence.focusWords();
            } else {
                table.pressed(key);
            }
        };
        table.filtered(filter);
    }
}
