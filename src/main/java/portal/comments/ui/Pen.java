package portal.comments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.comments.Comment;
import portal.comments.CommentId;
import portal.comments.Passage;
import portal.comments.Receipt;
import portal.comments.Unsent.Writing;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.rounds.Round;

/// Writes beside the text: opens the composer where one may write, keeps what is typed, sends it, takes it back.
final class Pen {

    private final Viewer viewer;
    private final WritingRoom room;
    private final WritingRoom.Turn turn;
    private final Lectern lectern;
    private @Nullable Composer composer;
    private @Nullable Div last;

    Pen(Viewer viewer, WritingRoom room, WritingRoom.Turn turn, Lectern lectern) {
        this.viewer = viewer;
        this.room = room;
        this.turn = turn;
        this.lectern = lectern;
    }

    /// Says whether one may write, and what waits unsent.
    void greet() {
        if (!turn.sentence().isEmpty()) {
            lectern.beside().notice(turn.sentence()).addClassName("warn");
        }
        List<Writing> waiting = turn.open() ? room.unsent(viewer, version()) : List.of();
        if (!waiting.isEmpty()) {
            Writing first = waiting.getFirst();
            String address = Spoken.name(provision(first.eid()), lectern::translate, lectern.locale());
            say(
                    lectern.translate("reading.unsent", waiting.size(), address),
                    lectern.link(lectern.translate("reading.continue"), () -> resume(first.eid())));
        }
    }

    boolean writing() {
        return composer != null;
    }

    /// Opens the composer where something unsent waits.
    void writeOn(String eid) {
        boolean waiting = turn.open()
                && room.unsent(viewer, version()).stream()
                        .anyMatch(writing -> writing.eid().equals(eid));
        if (waiting) {
            write(eid, null);
        }
    }

    void write(String eid, @Nullable Passage passage) {
        Round round = turn.round();
        Provision provision = provision(eid);
        if (round == null || (provision == null && !eid.isEmpty())) {
            return;
        }
        hush();
        Writing begun = room.begin(viewer, version(), eid, passage);
        Composer.About about = new Composer.About(
                Spoken.name(provision, lectern::translate, lectern.locale()),
                provision == null ? "" : provision.words(),
                lectern.reading().version().number(),
                room.capacity(viewer, lectern.locale()));
        Composer opened = new Composer(about, begun, new At(round, provision));
        composer = opened;
        lectern.beside().writing(opened);
        lectern.beside().open(true);
        opened.focusWords();
        if (begun.passage() != null) {
            lectern.law().writing(begun.passage(), eid);
        } else {
            lectern.law().writingEnded();
        }
    }

    /// Whether a new comment can be begun now.
    boolean invites() {
        return turn.open() && !writing();
    }

    /// What is offered where nothing has been said yet.
    List<NativeButton> invitation(String eid, String address) {
        if (!invites()) {
            return List.of();
        }
        NativeButton write = new NativeButton(
                eid.isEmpty()
                        ? lectern.translate("reading.comment-on-whole")
                        : lectern.translate("reading.comment-on", address),
                click -> write(eid, null));
        write.addClassName("btn");
        return List.of(write);
    }

    /// Gives one's own comments of the last minutes a way back.
    CommentCard equip(Comment comment, CommentCard card) {
        boolean mine = comment.own() && !comment.withdrawn() && room.fresh(comment.submittedAt());
        return mine ? card.with(lectern.translate("reading.take-back"), () -> takeBack(comment.id())) : card;
    }

    private void resume(String eid) {
        lectern.law().open(eid, "", true);
        write(eid, null);
    }

    private void takeBack(CommentId comment) {
        try {
            room.withdraw(viewer, comment);
            say(lectern.translate("reading.taken-back"));
            lectern.showArrived();
        } catch (Refusal refused) {
            say(lectern.refused(refused));
        }
    }

    private void say(String words, NativeButton... act) {
        hush();
        last = lectern.beside().notice(words, act);
    }

    private void hush() {
        if (last != null) {
            last.removeFromParent();
            last = null;
        }
    }

    private void end() {
        composer = null;
        lectern.beside().writingEnded();
        lectern.law().writingEnded();
    }

    private VersionId version() {
        return lectern.reading().version().id();
    }

    private @Nullable Provision provision(String eid) {
        return lectern.reading().outline().provision(eid);
    }

    /// The composer at one provision.
    private final class At implements Desk {

        private final Round round;
        private final @Nullable Provision provision;

        At(Round round, @Nullable Provision provision) {
            this.round = round;
            this.provision = provision;
        }

        @Override
        public ZonedDateTime keep(Writing writing) {
            return room.keep(viewer, version(), writing, round);
        }

        @Override
        public void send(Writing writing) {
            Receipt receipt = room.send(viewer, round, provision, writing);
            end();
            lectern.sent(receipt.id(), writing.eid());
            String key = receipt.late() ? "reading.sent-late" : "reading.sent";
            say(
                    lectern.translate(key, receipt.number()),
                    lectern.link(lectern.translate("reading.take-back"), () -> takeBack(receipt.id())));
        }

        @Override
        public void close() {
            room.keep(viewer, version(), Objects.requireNonNull(composer).writing(), round);
            end();
        }
    }
}
