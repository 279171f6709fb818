package portal.comments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import portal.text.WordDiff;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// One text set against another: what goes is struck through, what comes is underlined.
final class Difference extends Div {

    /// Kept characters that are shown beside a change; the rest is an ellipsis.
    private static final int AROUND = 40;

    private final boolean whole;

    /// @param whole whether long kept stretches are shown in full
    Difference(boolean whole) {
        this.whole = whole;
        addClassNames("wd", "difference");
    }

    void show(String before, String after) {
        removeAll();
        List<Piece> pieces = WordDiff.between(before, after);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.change() == Change.KEPT) {
                add(new Span(whole ? piece.text() : elided(piece.text(), i == 0, i == pieces.size() - 1)));
            } else {
                String bare = piece.text().stripTrailing();
                add(changed(piece.change(), bare), new Span(piece.text().substring(bare.length())));
            }
        }
    }

    private static Component changed(Change change, String text) {
        return new Changed(change == Change.DELETED ? "del" : "ins", text);
    }

    private static String elided(String text, boolean first, boolean last) {
        if (text.length() <= 2 * AROUND) {
            return text;
        }
        int head = text.lastIndexOf(' ', AROUND);
        int tail = text.indexOf(' ', text.length() - AROUND);
        String begin = first ? "" : text.substring(0, Math.max(head, 0));
        String end = last || tail < 0 ? "" : text.substring(tail);
        return begin + " …" + end;
    }

    /// `ins` or `del`; their meaning is read aloud by screen readers that know them.
    private static final class Changed extends Component {

        Changed(String tag, String text) {
            super(new com.vaadin.flow.dom.Element(tag));
            getElement().setText(text);
        }
    }
}
