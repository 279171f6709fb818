package portal.papers.ui;

import static portal.platform.ui.Parts.quiet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.concurrent.CompletableFuture;
import portal.documents.CutOuts;
import portal.documents.extraction.Problem;

/// How the words of a cut-out are read, beside the field they are offered in. What a person typed meanwhile stays.
class CutWords extends Div {

    private final TextArea words;
    private final Span said = new Span();

    CutWords(TextArea words) {
        this.words = words;
        addClassNames("q", "s", "cut-words");
        said.getElement().setAttribute("role", "status");
        add(said);
    }

    /// Offers the words when they are there.
    void await(CompletableFuture<CutOuts.Words> reading) {
        words.setHelperText(null);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        say("reading");
        var told = UI.getCurrent().accessLater(this::told, () -> {});
        reading.thenAccept(told::accept);
    }

    void told(CutOuts.Words found) {
        if (found.problem() != null) {
            say(why(found.problem()));
        } else if (words.isEmpty()) {
            words.setValue(found.text());
            say("read");
        } else {
            say("typed");
            add(quiet(getTranslation("papers.cut.take"), () -> take(found.text())));
        }
    }

    private static String why(String problem) {
        return switch (problem) {
            case Problem.NO_TESSERACT -> "no-machine";
            case Problem.NO_TEXT -> "nothing";
            case Problem.SCANNER_SILENT -> "unscanned";
            case Problem.OVER_TIME, Problem.OVER_MEMORY -> "too-long";
            default -> "failed";
        };
    }

    private void take(String text) {
        removeAll();
        add(said);
        words.setValue(text);
        words.focus();
        say("read");
    }

    private void say(String key) {
        said.setText(getTranslation("papers.cut." + key));
    }
}
