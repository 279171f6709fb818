package portal.drafts.cutting;

import java.util.List;
import portal.drafts.CutWarning;
import portal.drafts.cutting.Numeral.Step;

/// The numbers of the articles of a text, one after the other.
final class Sequence {
    private static final int HUNDRED = 100;

    private Sequence() {}

    /// Opens the article, and says where its number is not the one that was due.
    static void place(Frame frame, Labels labels, Label label, String line) {
        var above = MarginNotes.take(frame, labels, line, line.substring(label.rest()));
        var article = frame.unit(label);
        article.heading = above;
        frame.loose = false;
        var step = label.numeral().after(frame.article);
        var expected = frame.article.next();
        boolean begins = frame.article.value() == 0;
        boolean again = !labels.vietnamese()
                && !frame.quote()
                && !label.compound()
                && label.numeral().first();
        boolean anew = again && !begins && article.opensHolder();
        if (begins) frame.begun = article.parent;
        if (anew) anew(frame, article);
        boolean onward = step != Step.REPEAT && step != Step.BACK;
        frame.article = onward || label.numeral().first() ? label.numeral() : expected;
        if (anew || series(label, article) || frame.quote() || step == Step.NEXT || step == Step.INSERTED) return;
        var kind = begins || step == Step.BACK ? CutWarning.Kind.JUMP : CutWarning.Kind.GAP;
        article.doubt(step == Step.REPEAT ? CutWarning.Kind.REPEAT : kind, expected.id(), label.number());
    }

    /// Whether numbers leave room on purpose: `10-31`, and 201 as the first of a title.
    private static boolean series(Label label, Branch article) {
        return label.compound() || label.numeral().value() % HUNDRED == 1 && article.opensHolder();
    }

    /// Numbers begin anew in what holds the article, and so did those in what holds the first one.
    private static void anew(Frame frame, Branch article) {
        if (article.parent != null) article.parent.anew = true;
        if (frame.begun != null && frame.begun != frame.top) frame.begun.anew = true;
    }

    /// Adds what a line may begin below an article: `3.1` is a clause of Article 3, `I.` a point.
    static void readings(Frame frame, Labels labels, String line, List<Label> readings) {
        var decimal = Items.decimal(line);
        if (decimal != null && decimal.number().startsWith(frame.article.value() + ".")) readings.add(decimal);
        var roman = labels.vietnamese() ? null : Items.roman(line);
        if (roman != null) readings.add(roman);
    }
}
