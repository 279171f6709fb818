package portal.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.function.Consumer;
import portal.comments.Passage;

/// The whole text of a version, as text: the browser's part is `frontend/law-text.ts`.
@Tag("law-text")
@JsModule("./law-text.ts")
class LawText extends Component {

    /// A provision was chosen by its button, by one of its marked passages, or by the page's address.
    ///
    /// @param comments ids of the comments of the passage, parted by spaces; else empty
    /// @param write whether to write about it at once
    record Chosen(String eid, String comments, boolean write) {}

    /// Words were selected. What a browser sends is believed only after `Comments` has compared it.
    record Selected(String eid, String language, int start, int end, String exact, String prefix, String suffix) {

        Passage passage() {
            return new Passage(language, start, end, exact, prefix, suffix);
        }
    }

    /// @param eid of the unit in view; empty above the first one
    record InView(String eid) {}

    /// @param by 1 to the next comment, -1 to the one before
    record Step(int by) {}

    LawText(String pickLabel, boolean closed) {
        addClassName("text");
        getElement().setAttribute("pick-label", pickLabel);
        getElement().setAttribute("closed", closed);
    }

    /// The HTML is the text of an immutable version: it is sent, not kept.
    void show(String html) {
        getElement().executeJs("this.innerHTML = $0; this.arrive()", html);
    }

    void renew(Map<String, String> provisions) {
        getElement().callJsFunction("renew", provisions);
    }

    /// Links of the page's contents.
    void contents(String html) {
        getElement().callJsFunction("contents", html);
    }

    /// @param comment id of the comment whose passage is the open one; empty for none
    void open(String eid, String comment, boolean reveal) {
        getElement().callJsFunction("open", eid, comment, reveal);
    }

    void writing(Passage passage, String eid) {
        getElement().callJsFunction("writing", eid, passage.language(), passage.start(), passage.end());
    }

    void writingEnded() {
        getElement().callJsFunction("writing", "", "", 0, 0);
    }

    void onChosen(Consumer<Chosen> act) {
        on("provision-chosen", Chosen.class, act);
    }

    void onSelected(Consumer<Selected> act) {
        on("passage-chosen", Selected.class, act);
    }

    void onInView(Consumer<InView> act) {
        on("unit-in-view", InView.class, act);
    }

    void onStep(Consumer<Step> act) {
        on("step", Step.class, act);
    }

    private <T> void on(String event, Class<T> detail, Consumer<T> act) {
        getElement()
                .addEventListener(event, happened -> act.accept(happened.getEventDetail(detail)))
                .addEventDetail(detail);
    }
}
