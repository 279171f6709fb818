package portal.documents.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A line of a PDF, which of its letters are struck out, and what is put between them.
final class PdfMarkedLine {
    private final PdfPrint print;
    private final List<PdfNote> notes;
    private final BitSet gone = new BitSet();
    private final TreeMap<Integer, String> inserted = new TreeMap<>();

    /// @param seen what there is on the page, as it lies to the words of the line
    PdfMarkedLine(PdfPrint print, Seen seen) {
        this.print = print;
        this.notes = seen.notes();
        var line = print.line();
        seen.rules().stream()
                .filter(rule -> rule.within(line))
                .forEach(rule -> strike(letter -> rule.strikes(letter, line.size())));
        notes.stream().filter(note -> note.kind() == PdfNote.Kind.STRUCK).forEach(note -> strike(note::holds));
        if (visible() == 0) {
            gone.clear();
        }
    }

    private void strike(Predicate<PdfPrint.Letter> struck) {
        for (int i = 0; i < print.letters().size(); i++) {
            if (struck.test(print.letters().get(i))) {
                gone.set(i);
            }
        }
    }

    /// @param notes in the order of the file
    record Seen(List<PdfRule> rules, List<PdfNote> notes) {}

    /// How far it is from a note.
    float distance(int note) {
        return print.distance(notes.get(note).height());
    }

    /// Puts the words of a note before the first letter right of it.
    void insert(int which) {
        var note = notes.get(which);
        int at = 0;
        while (at < print.letters().size() && print.letters().get(at).middle() <= note.middle()) {
            at++;
        }
        boolean within = said(at - 1) && said(at) && !gone.get(at - 1) && !gone.get(at);
        inserted.merge(at, within ? note.words() : " " + note.words() + " ", String::concat);
    }

    void say(Changes changes) {
        if (unchanged()) {
            changes.say(print.line().words(), false, false);
            return;
        }
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
        if (unchanged()) {
            return print.line().words();
        }
        var line = new StringBuilder();
        for (int i = 0; i <= print.letters().size(); i++) {
            line.append(inserted.getOrDefault(i, ""));
            if (i < print.letters().size() && !gone.get(i)) {
                line.append(print.letters().get(i).said());
            }
        }
        return Changes.tidy(line);
    }

    /// Its words that a note is at.
    String at(int which) {
        var note = notes.get(which);
        var words = new StringBuilder();
        if (note.kind() != PdfNote.Kind.BESIDE) {
            print.letters().stream().filter(note::holds).forEach(letter -> words.append(letter.said()));
        }
        return words.toString();
    }

    private boolean unchanged() {
        return gone.isEmpty() && inserted.isEmpty();
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
}
