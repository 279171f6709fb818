package portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import portal.outcomes.Conflict;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeSigns;
import portal.platform.ui.Parts;

/// Two people decided on the same comment: both texts side by side, and nothing is lost.
class ConflictPane extends Div {

    ConflictPane(
            Conflict conflict, @Nullable OutcomeKind mine, String reason, Runnable keepTheirs, Runnable mineFollows) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        var theirs = conflict.theirs();
        var keep = Parts.button(getTranslation("review.conflict.keep"), keepTheirs);
        add(
                new Paragraph(getTranslation(conflict.key(), conflict.arguments())),
                Parts.div(
                        "two",
                        side(theirs.decidedBy(), theirs.kind(), theirs.reason() == null ? "" : theirs.reason()),
                        side(getTranslation("review.you"), mine, reason)),
                Parts.div("row", keep, Parts.button(getTranslation("review.conflict.mine"), mineFollows)));
        keep.focus();
    }

    private Div side(String whose, @Nullable OutcomeKind kind, String reason) {
        Paragraph why = new Paragraph(reason);
        return Parts.div("side", new H3(whose), OutcomeSigns.sign(kind, this::getTranslation), why);
    }
}
