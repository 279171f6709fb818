package portal.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands beside the text: the comments on what is in view, and the one being written. A sheet from below on
/// phones, where it opens when it is asked for.
final class Beside extends Aside {

    static final String IN_ORDER = "place";
    static final String NEWEST = "newest";

    private final H2 title = new H2();
    private final Span count = new Span();
    private final Picker order;
    private final Div notices = new Div();
    private final Div writing = new Div();
    private final Div list = new Div();
    private final Div offer = new Div();

    Beside(Runnable reordered, Runnable closed) {
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put(IN_ORDER, getTranslation("reading.order.place"));
        orders.put(NEWEST, getTranslation("reading.order.newest"));
        order = new Picker(getTranslation("reading.order"), orders);
        order.setValue(IN_ORDER);
        order.addClassName("t");
        order.addValueChangeListener(change -> reordered.run());
        addClassName("side");
        getElement().setAttribute("aria-label", getTranslation("reading.beside"));
        count.addClassNames("q", "s", "grow");
        NativeButton close = new NativeButton("", click -> {
            open(false);
            closed.run();
        });
        close.addClassNames("ib", "x", "sheet-close");
        close.getElement().setAttribute("aria-label", getTranslation("reading.close"));
        Div head = new Div(title, count, order, close);
        head.addClassName("sideh");
        notices.addClassName("notices");
        list.addClassName("cards");
        offer.addClassName("offer");
        add(head, notices, writing, list, offer);
    }

    @Override
    protected Locale getLocale() {
        return super.getLocale();
    }

    boolean newestFirst() {
        return order.getValue().equals(NEWEST);
    }

    /// As a sheet on phones; elsewhere it is always there.
    void open(boolean open) {
        setClassName("open", open);
    }

    void title(String words, int comments) {
        title.setText(words);
        count.setText(getTranslation("reading.comments", comments));
        order.setVisible(comments > 1);
    }

    void cards(List<CommentCard> cards) {
        list.removeAll();
        cards.forEach(list::add);
    }

    void empty(String words) {
        Paragraph sentence = new Paragraph(words);
        sentence.addClassName("empty");
        list.removeAll();
        list.add(sentence);
    }

    /// What can be done about what is in view.
    void offer(List<NativeButton> acts) {
        offer.removeAll();
        acts.forEach(offer::add);
    }

    /// Raises the cards of a provision, or of one comment.
    void raise(List<String> ids) {
        list.getChildren()
                .forEach(card -> card.getElement()
                        .getClassList()
                        .set("on", ids.contains(card.getId().orElse(""))));
        if (!ids.isEmpty()) {
            list.getElement()
                    .executeJs(
                            "this.querySelector('#' + CSS.escape($0))?.scrollIntoView({block: 'nearest'})",
                            ids.getFirst());
        }
    }

    void writing(Component composer) {
        writing.removeAll();
        writing.add(composer);
    }

    void writingEnded() {
        writing.removeAll();
    }

    /// @param act part of the sentence that can be pressed
    Div notice(String words, NativeButton... act) {
        Div notice = new Div(new Span(words));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        notice.add(act);
        notices.add(notice);
        return notice;
    }
}
