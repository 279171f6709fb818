package portal.documents.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A line of a PDF, which of its letters are struck out, and what is put between them.
final class PdfMarkedLine {
    private final PdfPrint print;
    private final BitSet gone = new BitSet();
    private final TreeMap<Integer, String> inserted = new TreeMap<>();

    /// @param page whose rules they are
    PdfMarkedLine(PdfPrint print, PDRectangle page, List<PdfRule> rules, List<PdfNote> notes) {
        this.print = print;
        var through = rules.stream().filter(rule -> within(rule, page)).toList();
        for (int i = 0; i < print.letters().size(); i++) {
            var letter = print.letters().get(i);
            boolean struck = through.stream().anyMatch(rule -> strikes(rule, letter, page))
                    || notes.stream().anyMatch(note -> note.kind() == PdfNote.Kind.STRUCK && note.holds(letter));
            gone.set(i, struck);
        }
        if (visible() == 0) {
            gone.clear();
        }
    }

    PdfPrint print() {
        return print;
    }

    boolean changed() {
        return !gone.isEmpty() || !inserted.isEmpty();
    }

    /// Puts the words of a note before the first letter right of it.
    void insert(PdfNote note) {
        int at = 0;
        while (at < print.letters().size() && print.letters().get(at).middle() <= note.middle()) {
            at++;
        }
        boolean within = said(at - 1) && said(at) && !gone.get(at - 1) && !gone.get(at);
        inserted.merge(at, within ? note.words() : " " + note.words() + " ", String::concat);
    }

    void say(Changes changes) {
        for (int i = 0; i <= print.letters().size(); i++) {
            if (inserted.containsKey(i)) {
                changes.say(inserted.get(i), true, false);
            }
            if (i < print.letters().size()) {
                changes.say(print.letters().get(i).said(), false, gone.get(i));
            }
        }
    }

    /// As it is with the changes.
    String after() {
        var line = new StringBuilder();
        for (int i = 0; i <= print.letters().size(); i++) {
            line.append(inserted.getOrDefault(i, ""));
            if (i < print.letters().size() && !gone.get(i)) {
                line.append(print.letters().get(i).said());
            }
        }
        return line.toString();
    }

    /// Its words that a note is at.
    String at(PdfNote note) {
        var words = new StringBuilder();
        if (note.kind() != PdfNote.Kind.BESIDE) {
            print.letters().stream().filter(note::holds).forEach(letter -> words.append(letter.said()));
        }
        return words.toString();
    }

    private boolean said(int at) {
        return at >= 0
                && at < print.letters().size()
                && !print.letters().get(at).blank();
    }

    /// Letters that are struck out and seen.
    private long visible() {
        return gone.stream().filter(this::said).count();
    }

    /// A line through words ends with them; one that goes on beyond the text belongs to a table or to the page.
    private boolean within(PdfRule rule, PDRectangle page) {
        float slack = print.line().size();
        return rule.thick() <= print.line().size() * 0.2f
                && rule.left() - page.getLowerLeftX() >= print.line().left() - slack
                && rule.right() - page.getLowerLeftX() <= print.line().right() + slack;
    }

    private boolean strikes(PdfRule rule, PdfPrint.Letter letter, PDRectangle page) {
        float above = letter.base() - (page.getUpperRightY() - rule.height());
        float size = letter.size() > 0 ? letter.size() : print.line().size();
        return above >= size * PdfRules.LOWEST
                && above <= size * PdfRules.HIGHEST
                && letter.middle() >= rule.left() - page.getLowerLeftX()
                && letter.middle() <= rule.right() - page.getLowerLeftX();
    }
}
