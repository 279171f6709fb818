package portal.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.Provision;
import portal.papers.WordForWord;
import portal.papers.linking.Excerpt;
import portal.text.WordDiff;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// Proposed wording against the words it would replace.
final class Wording {

    /// UTF-16 units of the provision that are shown on each side of a replaced phrase.
    private static final int CONTEXT = 60;

    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}[a-z]?|[a-zđ]\\d?)[.)]\\s+");

    /// What stands between a place and its words.
    private static final Pattern AFTER_PLACE = Pattern.compile("[\\s:.–-]+");

    private Wording() {}

    /// What would change: the quoted phrase within its surroundings, or the provision as a whole where the proposal is
    /// as long as one; else the proposed words alone.
    static List<Piece> pieces(String quote, String proposed, @Nullable Provision provision) {
        String words = provision == null ? "" : provision.words();
        if (Excerpt.deletes(proposed)) {
            return gone(quote, words);
        }
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
        if (quote.length() > words.length()
                && !quote.equals(proposed)
                && !quotes(quote, proposed)
                && alike(quote, proposed)) {
            boolean both = lead(quote) > 0 && lead(proposed) > 0;
            return WordDiff.between(
                    quote.substring(both ? 0 : lead(quote)), proposed.substring(both ? 0 : lead(proposed)));
        }
        return !words.isEmpty() && proposed.length() * 2 > words.length()
                ? WordDiff.between(words, proposed.substring(lead(proposed)))
                : List.of(new Piece(Change.INSERTED, proposed));
    }

    /// Where the words begin after the number or the place before them: "(12)", "Art. 4 (1)".
    private static int lead(String text) {
        Citation place = Citations.at(text, 0);
        Matcher before =
                place == null ? NUMBER.matcher(text) : AFTER_PLACE.matcher(text).region(place.end(), text.length());
        return before.lookingAt() && before.end() < text.length() ? before.end() : 0;
    }

    /// What is to go: the draft's words that the remark repeats, else those of the provision.
    private static List<Piece> gone(String quote, String words) {
        String repeated = quote.substring(lead(quote));
        boolean draft = !Excerpt.deletes(quote) && (words.isEmpty() || alike(repeated, words));
        return List.of(new Piece(Change.DELETED, draft || words.isEmpty() ? repeated : words));
    }

    /// Whether the remark itself has the wording between quotation marks.
    private static boolean quotes(String remark, String proposed) {
        int at = remark.indexOf(proposed);
        return at > 0 && "“”„\"«»‘'".indexOf(remark.charAt(at - 1)) >= 0;
    }

    /// Whether most of the words of the one stand in the other.
    private static boolean alike(String quote, String proposed) {
        var asked = new HashSet<>(List.of(proposed.split("\\s+")));
        var said = List.of(quote.split("\\s+"));
        return said.stream().filter(asked::contains).count() * 2 > said.size();
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
