package portal.drafts.cutting;

import java.util.List;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;
import portal.drafts.cutting.Numeral.Step;

/// Reads the lines of a text once and grows the tree of its provisions.
final class Reader {
    /// Lines between the name of a regulation and its first unit.
    private static final int NEAR = 10;

    private final List<String> lines;
    private final String marks;
    private final Labels labels;
    private final Quotes quotes;
    private final Acceptance acceptance;
    private final Branch root = new Branch(ProvisionKind.TEXT, "text", null, new Numeral(0, ""), null);
    private final Opening opening;
    private final boolean articles;
    private final boolean told;
    private final Headings headings;
    private Frame frame;

    /// @param marks what the file says of each line
    Reader(List<String> lines, String marks, Labels labels) {
        this.lines = lines;
        this.labels = labels;
        this.quotes = new Quotes(lines);
        this.acceptance = Acceptance.of(labels, lines, marks);
        this.articles = Acceptance.articlesIn(labels, lines);
        this.headings = new Headings();
        this.marks = articles ? marks : Marks.untitled(marks);
        this.told = this.marks.chars().anyMatch(mark -> Marks.level((char) mark) > 0);
        this.frame = framed(new Frame(root, null, -1, !articles, labels));
        this.opening = new Opening(root, lines, labels);
    }

    Branch read() {
        if (articles) frame.at = opening.preamble;
        for (int i = 0; i < lines.size(); i++) line(i);
        while (frame.outer != null) leave();
        frame.move(root);
        opening.settle();
        return root;
    }

    private void line(int i) {
        var line = lines.get(i);
        if (!frame.quote() && frame.at != opening.preamble && !signed() && opensQuote(i))
            line = enter(i, quotes.closing(i));
        if (!frame.quote() && Rows.at(lines, i, labels)) {
            headings.none();
            Rows.add(frame.at, line);
        } else if (i < opening.contents) words(i, line, true);
        else {
            int level = Marks.level(marks.charAt(i));
            boolean taken = unit(line, level) || heading(line, level) || item(line);
            if (!taken) words(i, line, marks.charAt(i) != Marks.SILENT);
        }
        if (frame.quote() && frame.closing >= 0 && frame.closing <= i) leave();
    }

    private Frame framed(Frame fresh) {
        fresh.told = told;
        return fresh;
    }

    /// A line that the file calls a heading is one where there are no articles, unless a unit waits for its
    /// own.
    private boolean heading(String line, int level) {
        if (level == 0 || !frame.loose || frame.quote() || signed() || headings.waits()) return false;
        var numbered = Items.heading(line);
        var items = labels.items(line);
        frame.heading(numbered != null ? numbered : items.isEmpty() ? null : items.getFirst(), line, level);
        headings.none();
        return true;
    }

    /// A quotation is one when words led to it, or when it opens with a label.
    private boolean opensQuote(int i) {
        var line = lines.get(i);
        if (!Quotes.opens(line)) return false;
        boolean ledIn = Wrapped.ledIn(frame.said);
        boolean single = line.charAt(0) == '‘';
        var inner = line.substring(1, Math.min(line.length(), 80)).strip();
        boolean labelled = labels.unit(inner) != null || !labels.items(inner).isEmpty();
        if (single && !(labelled && ledIn)) return false;
        return (single || Quotes.balance(line) > 0) ? labelled || ledIn : (labelled || ledIn) && Quotes.closes(line);
    }

    private String enter(int i, int closing) {
        headings.none();
        frame.at.keepTrailing();
        var quote = frame.at.grow(ProvisionKind.QUOTE, "qstr");
        if (closing < 0) quote.doubt(CutWarning.Kind.UNCLOSED_QUOTE, "", "");
        frame = new Frame(quote, frame, closing, false, labels);
        var line = lines.get(i);
        var inner = Quotes.opens(line) ? line.substring(1).strip() : line;
        return labels.unit(inner) != null || !labels.items(inner).isEmpty() ? inner : line;
    }

    private void leave() {
        headings.none();
        var outer = frame.outer;
        if (outer == null) return;
        frame.move(frame.top);
        outer.said = frame.said;
        frame = outer;
    }

    private boolean unit(String line, int level) {
        var label = labels.unit(line);
        if (label == null) return false;
        if (frame.quote() && frame.closing < 0 && interrupts(label)) leave();
        boolean said =
                level > 0 && label.mark() == Mark.WORD && !Acceptance.leads(line) && !Wrapped.leadsOn(frame.said);
        if (!said && !acceptance.accepts(label, line, frame)) return false;
        if (unmarkedQuote(label)) {
            frame.at.keepTrailing();
            frame = new Frame(frame.at.grow(ProvisionKind.QUOTE, "qstr"), frame, -1, false, labels);
        }
        if (label.kind() == ProvisionKind.ANNEX) {
            annex(label);
        } else {
            if (signed() && label.numeral().first() && frame.article.value() > 0) issued();
            else opening.unsign(frame);
            if (label.kind() == ProvisionKind.ARTICLE) Sequence.place(frame, labels, label, line);
            else frame.unit(label);
        }
        beside(label, line.substring(label.rest()));
        return true;
    }

    /// What stands beside the label: a heading, the first clause, or a heading and words after it.
    private void beside(Label label, String rest) {
        int words = label.kind() == ProvisionKind.ARTICLE ? Headings.beside(rest, labels) : -1;
        headings.open(frame, label, words < 0 ? rest : Headings.name(rest.substring(0, words)));
        if (words < 0) return;
        var said = rest.substring(words);
        if (said.isEmpty()) return;
        headings.none();
        if (!item(said)) frame.say(said, false);
    }

    /// The next article of the text itself ends a quotation that was never closed.
    private boolean interrupts(Label label) {
        var outer = frame.outer;
        return outer != null
                && label.kind() == ProvisionKind.ARTICLE
                && label.numeral().after(outer.article) == Step.NEXT
                && label.numeral().after(frame.article) != Step.NEXT;
    }

    /// An article out of order right after "… is amended as follows:" is a quotation without marks.
    private boolean unmarkedQuote(Label label) {
        if (frame.quote() || label.kind() != ProvisionKind.ARTICLE || frame.article.value() == 0) return false;
        return Wrapped.ledIn(frame.said)
                && Wrapped.amends(frame.said)
                && label.numeral().after(frame.article) != Step.NEXT;
    }

    private void annex(Label label) {
        while (frame.quote()) leave();
        boolean form = label.prefix().equals("form");
        while (frame.outer != null && !(form && frame.top.prefix.equals("att"))) leave();
        frame.move(frame.top);
        var annex = frame.top.grow(label, ProvisionKind.ANNEX);
        frame = framed(new Frame(annex, frame, -1, true, labels));
    }

    /// A regulation issued with the document restarts its numbers after the signature (Decree 78/2025 Art.
    /// 63.4).
    private void issued() {
        while (frame.outer != null) leave();
        frame.move(root);
        frame = new Frame(root.grow(ProvisionKind.ANNEX, "att"), frame, -1, false, labels);
    }

    private boolean signed() {
        return frame.at.kind == ProvisionKind.SIGNATURE;
    }

    private boolean item(String line) {
        if (frame.at == opening.preamble || frame.at.kind == ProvisionKind.RECITAL) return opening.recital(frame, line);
        if (signed()) return false;
        var readings = labels.items(line);
        var heading = frame.loose ? Items.heading(line) : labels.vietnamese() ? null : Items.capital(line);
        if (heading != null) readings.add(heading);
        if (!frame.loose) Sequence.readings(frame, labels, line, readings);
        if (readings.isEmpty()) return false;
        if (frame.quote() && frame.closing < 0 && ends(readings.getFirst(), line)) leave();
        var opened = frame.item(readings, line);
        if (opened == null) return false;
        headings.none();
        inner(opened);
        return true;
    }

    /// `2 (1) The Board ...`: the first of a list that stands beside the number of what holds it.
    private void inner(Branch opened) {
        if (labels.vietnamese() || opened.words.size() != 1 || opened.kind == ProvisionKind.HEADING) return;
        var said = opened.words.getFirst();
        var items = said.isEmpty() || said.charAt(0) != '(' ? List.<Label>of() : labels.items(said);
        if (items.stream().noneMatch(label -> label.numeral().first())) return;
        opened.words.clear();
        if (!item(said)) opened.words.add(said);
    }

    private boolean ends(Label label, String line) {
        var outer = frame.outer;
        return outer != null && label.mark() == Mark.DOT && Wrapped.amends(line) && outer.expectsClause(label);
    }

    private void words(int i, String line, boolean apart) {
        if (headings.takes(line)) return;
        var attached = frame.outer == null && (signed() || begins(i)) ? Signature.issued(line) : null;
        if (attached != null) {
            issued();
            frame.top.heading = attached;
            frame.said = line;
        } else {
            if (Signature.begins(line) && mayEnd()) sign();
            frame.say(line, apart);
        }
    }

    /// Whether numbers begin anew soon after the line: what it names is a text of its own.
    private boolean begins(int i) {
        if (frame.article.value() == 0 || !Wrapped.capitals(lines.get(i))) return false;
        for (int j = i + 1; j < Math.min(lines.size(), i + NEAR); j++) {
            var label = labels.unit(lines.get(j));
            if (label != null)
                return label.kind() != ProvisionKind.SECTION && label.numeral().first();
        }
        return false;
    }

    private boolean mayEnd() {
        var inner = frame.quote() && frame.closing < 0 ? frame.outer : frame;
        return inner != null && !inner.quote() && inner.article.value() > 0 && !signed();
    }

    private void sign() {
        if (frame.quote()) leave();
        frame.move(frame.top.grow(ProvisionKind.SIGNATURE, "signature"));
    }
}
