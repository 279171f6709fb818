package portal.comments.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import portal.comments.Comment;
import portal.comments.CommentSigns;
import portal.comments.Unsent.Writing;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.drafts.Addresses;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.Refusal;

/// What did I say, and what became of it? What is not sent yet comes first.
@Route(value = "c/:consultation/mine", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/reading.css")
class MineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final ReadingRoom room;
    private final WritingRoom writing;

    MineView(SignedIn signedIn, ReadingRoom room, WritingRoom writing) {
        this.signedIn = signedIn;
        this.room = room;
        this.writing = writing;
        addClassName("mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = signedIn.viewer();
        ConsultationId consultation = ConsultationFrame.idIn(event);
        show(viewer, consultation, "");
    }

    private void show(Viewer viewer, ConsultationId consultation, String said) {
        removeAll();
        add(new H1(getTranslation("mine.title")));
        if (!said.isEmpty()) {
            Div notice = new Div(new Span(said));
            notice.addClassName("notice");
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
        List<Writing> waiting = room.version(viewer, consultation, null)
                .map(version -> writing.unsent(viewer, version.id()))
                .orElse(List.of());
        List<Comment> sent = room.comments().mine(viewer, consultation).reversed();
        if (!waiting.isEmpty()) {
            add(new H2(getTranslation("mine.unsent")));
            waiting.forEach(one -> add(unsent(consultation, one)));
        }
        if (!sent.isEmpty()) {
            add(new H2(getTranslation("mine.sent", sent.size())));
            showSent(viewer, consultation, sent);
        }
        if (waiting.isEmpty() && sent.isEmpty()) {
            Anchor read = new Anchor(path(consultation, ""), getTranslation("mine.read"));
            read.addClassNames("btn", "p");
            Div empty = new Div(new Paragraph(getTranslation("mine.nothing")), read);
            empty.addClassName("empty");
            add(empty);
        }
    }

    private void showSent(Viewer viewer, ConsultationId consultation, List<Comment> sent) {
        var notes = room.notes(viewer, sent, getLocale());
        Reading reading = room.version(viewer, consultation, null)
                .map(version -> room.open(viewer, version, getLocale().getLanguage(), false))
                .orElse(null);
        for (Comment comment : sent) {
            String own = reading == null ? null : reading.comparable(comment);
            CommentCard card = new CommentCard(comment, own, notes.getOrDefault(comment.id(), List.of()));
            if (!comment.withdrawn() && writing.fresh(comment.submittedAt())) {
                card.with(getTranslation("reading.take-back"), () -> takeBack(viewer, consultation, comment));
            }
            card.add(link(consultation, comment.eid() == null ? "" : comment.eid(), "mine.at-text"));
            add(card);
        }
    }

    private Article unsent(ConsultationId consultation, Writing waiting) {
        String eid = waiting.eid();
        Span address =
                new Span(eid.isEmpty() ? getTranslation("comment.whole-draft") : Addresses.full(eid, getLocale()));
        address.addClassName("ad");
        Div top = new Div(address);
        top.addClassName("top");
        if (waiting.kind() != null) {
            top.add(CommentSigns.kind(waiting.kind(), this::getTranslation));
        }
        Paragraph words = new Paragraph(waiting.words());
        words.addClassName("w");
        Article card = new Article(top, words, link(consultation, eid, "reading.continue"));
        card.addClassNames("card", "flat");
        return card;
    }

    private void takeBack(Viewer viewer, ConsultationId consultation, Comment comment) {
        try {
            writing.withdraw(viewer, comment.id());
            show(viewer, consultation, getTranslation("reading.taken-back"));
        } catch (Refusal refused) {
            show(viewer, consultation, getTranslation(refused.key(), refused.arguments()));
        }
    }

    private Anchor link(ConsultationId consultation, String eid, String label) {
        Anchor link = new Anchor(path(consultation, eid), getTranslation(label));
        link.addClassName("to-text");
        return link;
    }

    private static String path(ConsultationId consultation, String eid) {
        return "/c/" + consultation.value() + "/read" + (eid.isEmpty() ? "" : "#" + eid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mine.title");
    }
}
