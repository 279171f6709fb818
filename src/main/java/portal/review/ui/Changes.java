package portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.text.WordDiff;

/// The wording asked for, set against what stands there.
class Changes extends Paragraph {

    Changes(String before, String after) {
        addClassName("wd");
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            String bare = piece.text().stripTrailing();
            String space = piece.text().substring(bare.length());
            add(
                    switch (piece.change()) {
                        case KEPT -> new Span(bare);
                        case DELETED -> new Deleted(bare);
                        case INSERTED -> new Inserted(bare);
                    },
                    new Span(space));
        }
    }

    @Tag("del")
    private static final class Deleted extends Component {

        Deleted(String words) {
            getElement().setText(words);
        }
    }

    @Tag("ins")
    private static final class Inserted extends Component {

        Inserted(String words) {
            getElement().setText(words);
        }
    }
}
