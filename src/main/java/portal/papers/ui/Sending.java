package portal.papers.ui;

import static portal.platform.ui.Parts.button;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentId;
import portal.papers.PaperId;
import portal.people.Body;
import portal.people.Person;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.rounds.Round;

/// Where papers are sent from, above the list of those that came. On a phone it can be folded away, so that the list is
/// in sight at once.
class Sending extends Div {

    private final PapersView.Door door;
    private final Viewer viewer;
    private final Round round;
    private final PaperSender sender;
    private final NativeButton opener = button(getTranslation("papers.send.open"), () -> fold(!folded()));

    /// @param empty the way to a table to be filled in without the portal
    Sending(PapersView.Door door, Viewer viewer, Round round, PaperUpload.After after, Anchor empty) {
        this.door = door;
        this.viewer = viewer;
        this.round = round;
        boolean any = door.papers().settlesAll(viewer, round.consultation());
        sender = new PaperSender(door.people(), viewer, ownBody(), any);
        if (any && door.owners().enters(viewer, round.consultation())) {
            sender.offer(wanted ->
                    door.people().body(viewer, door.owners().enter(viewer, round.consultation(), wanted)));
        }
        PaperUpload upload = new PaperUpload(door.settings().uploadSize().toBytes(), this::take, after);
        upload.add(empty);
        addClassNames("sheet", "sending");
        opener.addClassName("send-open");
        add(new Paragraph(getTranslation("papers.lead")), sender, upload);
        fold(false);
    }

    /// Shows it or folds it away; seen on a phone alone.
    NativeButton opener() {
        return opener;
    }

    /// Where there is room for both, it stays in sight.
    final void fold(boolean folded) {
        setClassName("folded", folded);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
    }

    private boolean folded() {
        return hasClassName("folded");
    }

    private @Nullable Body ownBody() {
        return door.people()
                .person(viewer, viewer.person())
                .map(Person::body)
                .flatMap(body -> door.people().body(viewer, body))
                .orElse(null);
    }

    private PaperId take(InputStream bytes, String name) {
        PaperSender.Choice whose = sender.choice();
        DocumentId document =
                door.documents().receive(viewer, bytes, name, Ids.next().toString());
        return whose.unnamed()
                ? door.papers().receiveUnnamed(viewer, round.id(), document, whose.official())
                : door.papers().receive(viewer, round.id(), document, whose.body(), whose.official());
    }
}
