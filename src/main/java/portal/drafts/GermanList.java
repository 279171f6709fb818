package portal.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Group.Joint;
import portal.drafts.LabelReader.Label;

/// Lists of German provisions that go back to the paragraph sign without writing it again: in "§§ 3, 4 Abs. 2 und 5"
/// the last is § 5, in "§ 4 Abs. 2 und 5" it is Absatz 5 of § 4.
final class GermanList {
    private final String text;
    private final Words words;

    private Words.@Nullable Found article;
    private int start;
    private int last;

    /// Whether the list that "§§" began has not come to its "und".
    private boolean open;

    GermanList(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    void begin() {
        article = null;
        open = false;
    }

    void read(Words.Found found, Group group) {
        if (group.level() != Level.ARTICLE || group.vietnamese()) {
            return;
        }
        if (article == null) {
            article = found;
            start = group.start();
        }
        last = value(group.items().getLast().first().number());
        open = article.word().plural()
                && article.word().tongue() == Lexicon.Tongue.GERMAN
                && !text.substring(start, group.end()).contains(" und ");
    }

    /// Whether a number that follows paragraphs is no paragraph but the next article.
    ///
    /// @param counted how many paragraphs were listed before
    boolean leaves(Lexicon.Word word, Label label, Joint joint, int counted) {
        return word.level() == Level.PARAGRAPH
                && word.tongue() == Lexicon.Tongue.GERMAN
                && article != null
                && (divided(label) || joint == Joint.AND && counted == 1 && next(label));
    }

    /// The word for the article whose number stands after a joint without one; null where none does.
    Words.@Nullable Found again(Group before, Joint joint, Label label, int at) {
        boolean article = before.depth() > Level.ARTICLE.depth && joint != Joint.NONE && joint != Joint.RANGE;
        boolean meant = article && label.bare() && (divided(label) || joint == Joint.AND && next(label));
        return this.article == null || !meant ? null : new Words.Found(this.article.word(), at, at, false, List.of());
    }

    /// "5 Abs. 1".
    private boolean divided(Label label) {
        var inner = words.level(words.spaces(label.end()));
        return inner != null
                && inner.word().level() == Level.PARAGRAPH
                && inner.word().tongue() == Lexicon.Tongue.GERMAN;
    }

    private boolean next(Label label) {
        return open && value(label.number()) > last;
    }

    private static int value(String number) {
        return Numbering.digits(number.replaceFirst("\\D$", ""))
                ? Integer.parseInt(number.replaceFirst("\\D$", ""))
                : 0;
    }
}
