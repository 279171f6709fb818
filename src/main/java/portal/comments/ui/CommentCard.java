package portal.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.comments.Comment;
import portal.comments.CommentSigns;
import portal.drafts.Addresses;
import portal.drafts.carrying.Fate;

/// One comment beside the text: where, what sort, whose, what became of it; its words; its number.
final class CommentCard extends Article {

    /// Characters after which words are folded.
    private static final int LONG = 700;

    /// @param own words of the provision, with which a proposed wording is compared; null where it has none
    /// @param notes of other rooms
    CommentCard(Comment comment, @Nullable String own, List<Component> notes) {
        addClassNames("card", "flat");
        setId("c-" + comment.id().value());
        Span from = new Span(comment.from(getLocale()));
        from.addClassNames("who", "grow", "el");
        from.getElement().setAttribute("title", comment.from(getLocale()));
        Div top = new Div(CommentSigns.address(comment.eid(), this::getTranslation));
        top.addClassName("top");
        if (comment.kind() != null) {
            top.add(CommentSigns.kind(comment.kind(), this::getTranslation));
        }
        top.add(from);
        top.add(notes);
        add(top);
        if (comment.withdrawn()) {
            addClassName("gone");
        }
        words(comment, own);
        if (comment.earlier() != null) {
            earlier(comment, comment.earlier());
        }
        add(foot(comment));
    }

    /// Adds a button at its foot.
    CommentCard with(String label, Runnable act) {
        NativeButton button = new NativeButton(label, click -> act.run());
        button.addClassName("link");
        getChildren()
                .reduce((first, second) -> second)
                .ifPresent(foot -> foot.getElement().appendChild(button.getElement()));
        return this;
    }

    private void words(Comment comment, @Nullable String own) {
        Paragraph words = new Paragraph(comment.words());
        words.addClassName("w");
        add(words);
        if (comment.words().length() > LONG) {
            words.addClassName("folded");
            NativeButton whole = new NativeButton(getTranslation("reading.whole-comment"));
            whole.addClassName("link");
            whole.addClickListener(click -> {
                words.removeClassName("folded");
                whole.setVisible(false);
            });
            add(whole);
        }
        if (comment.wording() != null && own != null) {
            Difference difference = new Difference(false);
            difference.show(own, comment.wording());
            add(difference);
        } else if (comment.wording() != null) {
            Paragraph wording = new Paragraph(comment.wording());
            wording.addClassNames("wd", "difference");
            add(wording);
        }
        if (comment.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("reading.reason-given", comment.reason()));
            reason.addClassNames("w", "why");
            add(reason);
        }
    }

    /// Where it was made, and in which words, where these are no longer there.
    private void earlier(Comment comment, Comment.Earlier earlier) {
        String fate = getTranslation("carry." + earlier.fate().word());
        String where = earlier.eid() == null
                ? getTranslation("carry.earlier.whole", earlier.version())
                : getTranslation(
                        "carry.earlier", earlier.version(), Addresses.inSentence(earlier.eid(), getLocale()), fate);
        Paragraph line = new Paragraph(where);
        line.addClassNames("q", "s", "earlier");
        boolean other = earlier.fate() != Fate.SAME && earlier.fate() != Fate.MOVED;
        if (comment.passageExact() != null && other) {
            line.add(" “" + comment.passageExact() + "”");
        }
        add(line);
    }

    private Div foot(Comment comment) {
        Div foot = new Div(new Span(comment.number()));
        foot.addClassName("bot");
        if (comment.stance() != null) {
            foot.add(CommentSigns.stance(comment.stance(), this::getTranslation));
        }
        if (comment.page() != null) {
            foot.add(new Span(getTranslation("reading.page", comment.page())));
        }
        if (comment.withdrawn()) {
            foot.add(CommentSigns.withdrawn(this::getTranslation));
        } else if (comment.late()) {
            foot.add(CommentSigns.late(this::getTranslation));
        }
        return foot;
    }
}
