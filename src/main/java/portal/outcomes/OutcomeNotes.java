package portal.outcomes;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import portal.comments.CommentId;
import portal.comments.ReadingNote;
import portal.people.Viewer;
import portal.platform.Messages;

/// Says beside a comment what became of it, to those who may know.
@Component
@Order(10)
class OutcomeNotes implements ReadingNote {

    private final OutcomeQueries outcomes;
    private final Messages messages;

    OutcomeNotes(OutcomeQueries outcomes, Messages messages) {
        this.outcomes = outcomes;
        this.messages = messages;
    }

    @Override
    public Map<CommentId, com.vaadin.flow.component.Component> notes(
            Viewer viewer, Collection<CommentId> comments, Locale locale) {
        UnaryOperator<String> translate = key -> messages.getTranslation(key, locale);
        Map<CommentId, com.vaadin.flow.component.Component> notes = new HashMap<>();
        outcomes.standing(viewer, comments).forEach((comment, outcome) -> {
            Span sign = OutcomeSigns.sign(outcome.kind(), translate);
            if (outcome.reason() != null) {
                sign.getElement().setAttribute("title", outcome.reason());
            }
            notes.put(comment, sign);
        });
        return notes;
    }
}
