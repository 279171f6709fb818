package portal.documents.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// What was marked in a PDF: words struck out, by a drawn line or with the tools for comments, words put in between,
/// and notes.
final class PdfCopy {
    private final Changes changes = new Changes();

    boolean full() {
        return changes.full();
    }

    /// None for a PDF without marks.
    List<Marked> marks() {
        return changes.marks();
    }

    /// The lines of a page as they are with the changes; empty where nothing is left of one.
    List<String> take(List<PdfPrint> prints, PdfRules rules, List<PdfNote> notes, PDRectangle page) {
        if (prints.isEmpty()) {
            return List.of();
        }
        var seen = new HashMap<PdfTurn, PdfMarkedLine.Seen>();
        var marked = prints.stream()
                .map(print -> new PdfMarkedLine(
                        print, seen.computeIfAbsent(PdfTurn.of(print, page), turn -> seen(turn, rules, notes, page))))
                .toList();
        IntStream.range(0, notes.size())
                .filter(note -> notes.get(note).kind() == PdfNote.Kind.INSERTED)
                .forEach(note -> nearest(marked, note).insert(note));
        say(
                marked,
                notes,
                new PdfMarks(List.of(prints.stream().map(PdfPrint::line).toList()))
                        .all()
                        .getFirst());
        return marked.stream().map(PdfMarkedLine::after).toList();
    }

    private static PdfMarkedLine.Seen seen(PdfTurn turn, PdfRules rules, List<PdfNote> notes, PDRectangle page) {
        return new PdfMarkedLine.Seen(
                rules.along(turn, page),
                notes.stream().map(note -> note.along(turn)).toList());
    }

    private void say(List<PdfMarkedLine> marked, List<PdfNote> notes, String layout) {
        var beside = beside(marked, notes);
        var said = new ArrayList<Integer>();
        for (int i = 0; i < marked.size(); i++) {
            if (i > 0 && layout.charAt(i) == Layout.GOES_ON) {
                changes.say(" ", false, false);
            } else {
                end(said, marked, notes);
            }
            marked.get(i).say(changes);
            said.addAll(beside.getOrDefault(marked.get(i), List.of()));
        }
        end(said, marked, notes);
    }

    private void end(List<Integer> said, List<PdfMarkedLine> marked, List<PdfNote> notes) {
        var paragraph = changes.end();
        for (int note : said) {
            var words = Changes.tidy(
                    String.join(" ", marked.stream().map(line -> line.at(note)).toList()));
            if (!words.equals(notes.get(note).words())) {
                changes.note(paragraph, words, notes.get(note).words());
            }
        }
        said.clear();
    }

    /// Notes by the first line they are at.
    private static Map<PdfMarkedLine, List<Integer>> beside(List<PdfMarkedLine> marked, List<PdfNote> notes) {
        var beside = new HashMap<PdfMarkedLine, List<Integer>>();
        for (int i = 0; i < notes.size(); i++) {
            int note = i;
            if (notes.get(i).kind() != PdfNote.Kind.INSERTED
                    && !notes.get(i).words().isEmpty()) {
                var line = marked.stream()
                        .filter(each -> !each.at(note).isBlank())
                        .findFirst()
                        .orElseGet(() -> nearest(marked, note));
                beside.computeIfAbsent(line, fresh -> new ArrayList<>()).add(note);
            }
        }
        return beside;
    }

    private static PdfMarkedLine nearest(List<PdfMarkedLine> marked, int note) {
        return marked.stream()
                .min((a, b) -> Float.compare(a.distance(note), b.distance(note)))
                .orElseThrow();
    }
}
