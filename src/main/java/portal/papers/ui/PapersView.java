package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.small;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.documents.Documents;
import portal.documents.Downloads;
import portal.documents.Reread;
import portal.papers.HeldPapers;
import portal.papers.Owners;
import portal.papers.Paper;
import portal.papers.PaperId;
import portal.papers.PaperPage;
import portal.papers.PaperQueries;
import portal.papers.PaperState;
import portal.papers.Papers;
import portal.people.PeopleQueries;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.Settings;
import portal.rounds.Round;
import portal.rounds.RoundQueries;

/// The papers of a consultation: send one, see what became of it, go on with its excerpts.
@Route(value = "c/:consultation/papers", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/papers.css")
class PapersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY = 1000;

    private final Shelf shelf;
    private final Door door;
    private final Permissions permissions;
    private final SignedIn signedIn;
    private final PaperList list = new PaperList();
    private final SentLine sent;
    private final NativeButton further = small("", this::further);
    private @Nullable ConsultationId consultation;
    private PaperPage shown = PaperPage.NONE;
    private ZoneId zone = ZoneId.of("UTC");
    private boolean any;
    private boolean awaited;
    private WhoseRow.@Nullable Choice choice;
    private @Nullable TakenBack taken;

    PapersView(Shelf shelf, Door door, Permissions permissions, SignedIn signedIn) {
        this.shelf = shelf;
        this.door = door;
        this.permissions = permissions;
        this.signedIn = signedIn;
        sent = new SentLine(shelf.papers());
        addClassNames("papers");
        further.addClassName("further");
    }

    /// What the list is read from.
    @org.springframework.stereotype.Component
    record Shelf(
            PaperQueries papers,
            RoundQueries rounds,
            PapersTab tab,
            Downloads downloads,
            Offline offline,
            TakeBack.Acts back) {}

    /// What takes a file in.
    @org.springframework.stereotype.Component
    record Door(
            Documents documents,
            Papers papers,
            Owners owners,
            PeopleQueries people,
            HeldPapers held,
            Reread reread,
            Settings settings) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        consultation = ConsultationFrame.idIn(event);
        if (!shelf.tab().offered(viewer, consultation)) {
            throw new NotFoundException();
        }
        any = door.papers().settlesAll(viewer, consultation);
        choice = any ? new WhoseRow.Choice(door.people(), door.owners().enters(viewer, consultation)) : null;
        removeAll();
        Div head = div("papers-head", new H1(getTranslation("papers.title")));
        add(head);
        Optional<Sending> sending =
                shelf.rounds().current(viewer, consultation).flatMap(round -> sending(viewer, round));
        sending.ifPresent(sheet -> {
            head.add(sheet.opener());
            add(sheet);
        });
        TakenBack back = new TakenBack(
                new TakenBack.Ground(shelf.back(), shelf.downloads(), zone),
                viewer,
                consultation,
                () -> refresh(false));
        taken = back;
        add(sent, back.notice(), list, further, back.folded());
        refresh(true);
        sending.ifPresent(sheet -> sheet.fold(!shown.papers().isEmpty()));
    }

    private Optional<Sending> sending(Viewer viewer, Round round) {
        zone = round.zone();
        return permissions.may(viewer, round.consultation(), Action.PAPER_UPLOAD)
                ? Optional.of(new Sending(
                        door,
                        viewer,
                        round,
                        new PaperUpload.After(this::look, this::finished),
                        shelf.offline().link(round)))
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("papers.title");
    }

    /// Who sends one paper is led to its desk, also where it is held back; who sends more stays with the list.
    private void finished(List<PaperId> taken, int refused) {
        if (consultation != null) {
            SentLine.keep(new SentLine.Batch(consultation, taken, refused));
        }
        refresh(false);
        if (taken.size() == 1 && refused == 0) {
            shelf.papers()
                    .paper(signedIn.viewer(), taken.getFirst())
                    .filter(Paper::own)
                    .ifPresent(paper -> getUI().ifPresent(ui ->
                            ui.navigate("c/" + paper.consultation().value() + "/papers/"
                                    + paper.id().value())));
        }
    }

    /// Draws the list again where something changed.
    private void refresh(boolean first) {
        if (consultation == null) {
            return;
        }
        PaperPage now = shelf.papers().papers(signedIn.viewer(), consultation, list.most());
        if (first || !now.equals(shown)) {
            shown = now;
            boolean none = now.papers().isEmpty();
            list.getElement().setAttribute("role", none ? "status" : "list");
            draw(first);
            if (none) {
                list.add(new Paragraph(getTranslation("papers.none")));
            }
        }
        awaited = sent.refresh(signedIn.viewer(), consultation);
        getUI().ifPresent(ui -> ui.setPollInterval(waits() ? EVERY : -1));
    }

    private void draw(boolean anew) {
        list.show(shown.papers(), anew, this::row);
        int hidden = shown.all() - shown.papers().size();
        further.setVisible(hidden > 0);
        further.setText(getTranslation("papers.further", Math.min(hidden, PaperList.MORE), hidden));
    }

    private void further() {
        list.further();
        refresh(false);
    }

    private Component row(Paper paper) {
        PaperRow row = new PaperRow(
                paper, shelf.downloads().link(paper.document(), paper.fileName(), paper.fileName()), zone, more(paper));
        if (taken != null) {
            taken.offer(row, paper);
        }
        if (WhoseRow.asked(paper, any)) {
            row.add(new WhoseRow(paper, door.owners(), choice, signedIn.viewer(), () -> refresh(true)));
        }
        return row;
    }

    /// A file was kept: the next look at the list, a moment later, shows all that came until then.
    private void look() {
        getUI().ifPresent(ui -> ui.setPollInterval(EVERY));
    }

    /// What a held one asks of the secretariat, or which one of the list it repeats.
    private Optional<Component> more(Paper paper) {
        Viewer viewer = signedIn.viewer();
        if (paper.held()) {
            return door.held().mayDecide(viewer, paper)
                    ? Optional.of(new HeldRow(paper, door.held(), viewer, () -> refresh(true)))
                    : Optional.empty();
        }
        if (Sentence.untried(paper)) {
            return Optional.of(small(getTranslation("papers.again"), () -> {
                door.reread().readAgain(viewer, paper.document());
                refresh(true);
            }));
        }
        return Optional.ofNullable(paper.repeats())
                .map(shown.repeated()::get)
                .map(earlier -> Repeated.link(paper, earlier, getLocale()));
    }

    private boolean waits() {
        return awaited
                || shown.papers().stream()
                        .anyMatch(paper -> paper.state() == PaperState.READING
                                || paper.state() == PaperState.LINKING
                                || paper.waits());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(waits() ? EVERY : -1);
        var polling = attached.getUI().addPollListener(poll -> refresh(false));
        addDetachListener(detached -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }
}
