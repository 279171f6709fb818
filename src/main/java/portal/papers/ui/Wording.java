package portal.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.drafts.Provision;
import portal.papers.WordForWord;
import portal.text.WordDiff;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// Proposed wording against the words it would replace.
final class Wording {

    /// UTF-16 units of the provision that are shown on each side of a replaced phrase.
    private static final int CONTEXT = 60;

    private Wording() {}

    /// What would change: the quoted phrase within its surroundings, or the provision as a whole where the proposal is
    /// as long as one; else the proposed words alone.
    static List<Piece> pieces(String quote, String proposed, @Nullable Provision provision) {
        String words = provision == null ? "" : provision.words();
        Optional<WordForWord.Place> place = WordForWord.quoted(quote, words);
        if (place.isPresent() && !words.contains(proposed)) {
            int start = place.get().start();
            int end = place.get().end();
            int from = wordStart(words, Math.max(0, start - CONTEXT));
            int until = wordEnd(words, Math.min(words.length(), end + CONTEXT));
            return WordDiff.between(
                    words.substring(from, until),
                    words.substring(from, start) + proposed + words.substring(end, until));
        }
        if (quote.length() > words.length() && !quotes(quote, proposed) && alike(quote, proposed)) {
            return WordDiff.between(quote, proposed);
        }
        return !words.isEmpty() && proposed.length() * 2 > words.length()
                ? WordDiff.between(words, proposed)
                : List.of(new Piece(Change.INSERTED, proposed));
    }

    /// Whether the remark itself has the wording between quotation marks.
    private static boolean quotes(String remark, String proposed) {
        int at = remark.indexOf(proposed);
        return at > 0 && "“”„\"«»‘'".indexOf(remark.charAt(at - 1)) >= 0;
    }

    /// Whether the quote is the draft's words, of several provisions, that the proposal words otherwise.
    private static boolean alike(String quote, String proposed) {
        var asked = new HashSet<>(List.of(proposed.split("\\s+")));
        var said = List.of(quote.split("\\s+"));
        return !quote.equals(proposed) && said.stream().filter(asked::contains).count() * 2 > said.size();
    }

    static Div shown(List<Piece> pieces, String language) {
        Div box = new Div();
        box.addClassNames("wdx", "wd");
        box.getElement().setAttribute("lang", language);
        pieces.forEach(piece -> box.getElement().appendChild(element(piece)));
        return box;
    }

    private static Element element(Piece piece) {
        return switch (piece.change()) {
            case KEPT -> new Element("span").setText(piece.text());
            case DELETED -> new Element("del").setText(piece.text());
            case INSERTED -> new Element("ins").setText(piece.text());
        };
    }

    private static int wordStart(String words, int at) {
        int space = words.indexOf(' ', at);
        return at == 0 || space < 0 ? at : space + 1;
    }

    private static int wordEnd(String words, int at) {
        int space = words.lastIndexOf(' ', at);
        return at == words.length() || space < 0 ? at : space;
    }
}
