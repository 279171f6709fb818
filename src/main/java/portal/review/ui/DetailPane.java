package portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentSigns;
import portal.comments.Door;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeSigns;
import portal.platform.Dates;
import portal.platform.ui.Parts;
import portal.review.ReviewDetail;

/// One comment as a decision needs it: the provision with its passage, who, the words, the wording asked for.
class DetailPane extends Div {

    private final ReviewDetail detail;
    private final Div state = Parts.div("state");

    DetailPane(ReviewDetail detail) {
        this.detail = detail;
        addClassName("dt-words");
        add(head());
        ReviewDetail.Place place = detail.place();
        if (place != null && !place.words().isBlank()) {
            add(Parts.div("sec first", passage(place)));
        }
        Paragraph words = new Paragraph(detail.words());
        words.addClassName("words");
        add(Parts.div("sec", who(), words));
        if (detail.wording() != null) {
            add(section("review.wording", wording(detail.wording(), place)));
        }
        if (detail.reason() != null) {
            Paragraph reason = new Paragraph(detail.reason());
            reason.addClassName("reason");
            add(section("review.reason", reason));
        }
    }

    void state(@Nullable OutcomeKind outcome) {
        state.removeAll();
        state.add(OutcomeSigns.sign(outcome, this::getTranslation));
    }

    private Div head() {
        ReviewDetail.Place place = detail.place();
        H2 address = new H2(CommentSigns.addressWords(place == null ? null : place.eid(), this::getTranslation));
        Div head = Parts.div("h", address, Parts.span("q", detail.number()));
        if (detail.kind() != null) {
            head.add(CommentSigns.kind(detail.kind(), this::getTranslation));
        }
        if (detail.stance() != null) {
            head.add(CommentSigns.stance(detail.stance(), this::getTranslation));
        }
        if (detail.late()) {
            head.add(CommentSigns.late(this::getTranslation));
        }
        head.add(Parts.span("grow", ""), state);
        return head;
    }

    private static Paragraph passage(ReviewDetail.Place place) {
        Paragraph passage = new Paragraph();
        passage.addClassName("pvq");
        String words = place.words();
        Integer start = place.start();
        Integer end = place.end();
        if (start == null || end == null || start < 0 || end > words.length() || start >= end) {
            passage.setText(words);
        } else {
            passage.add(
                    new Span(words.substring(0, start)),
                    new Marked(words.substring(start, end)),
                    new Span(words.substring(end)));
        }
        return passage;
    }

    private H3 who() {
        List<String> parts = new ArrayList<>();
        String body = detail.signature().body(getLocale());
        boolean asBody = body != null && (detail.signature().official() || detail.letterNumber() != null);
        parts.add(body == null || !asBody ? detail.signature().author() : body);
        if (!asBody && detail.title(getLocale()) != null) {
            parts.add(detail.title(getLocale()));
        }
        if (!asBody && body != null) {
            parts.add(body);
        }
        H3 who = new H3(String.join(", ", parts));
        who.add(new Span(how()));
        return who;
    }

    /// "official position 1187/BTC, 18 November 2026"
    private String how() {
        List<String> how = new ArrayList<>();
        how.add(getTranslation(
                detail.signature().official()
                        ? "review.official"
                        : "review.door." + detail.signature().door().word()));
        if (detail.letterNumber() != null) {
            how.add(detail.letterNumber());
        }
        if (detail.page() != null && detail.signature().door() == Door.PAPER) {
            how.add(getTranslation("review.page", detail.page()));
        }
        how.add(Dates.day(
                detail.letterDate() == null ? detail.submittedAt().toLocalDate() : detail.letterDate(), getLocale()));
        return String.join(", ", how);
    }

    private static Component wording(String wording, ReviewDetail.@Nullable Place place) {
        if (place == null) {
            return new Changes("", wording);
        }
        Integer start = place.start();
        Integer end = place.end();
        String before = start == null || end == null || end > place.words().length()
                ? place.words()
                : place.words().substring(start, end);
        return new Changes(before, wording);
    }

    private Div section(String title, Component content) {
        return Parts.div("sec", new H3(getTranslation(title)), content);
    }

    @Tag("mark")
    private static final class Marked extends Component {

        Marked(String words) {
            getElement().setText(words);
            getElement().getClassList().add("on");
        }
    }
}
