package portal.documents.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// What was marked in a PDF: words struck out, by a drawn line or with the tools for comments, words put in between,
/// and notes. Only pages on which there may be any are looked at more closely.
final class PdfCopy {
    private final Changes changes = new Changes();

    /// By page: its lines as they are printed, and as they are with the changes.
    private final Map<Integer, Map<String, String>> lines = new HashMap<>();

    /// Looks at each page, once.
    void learn(PDDocument document) throws IOException {
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            boolean upright = page.getRotation() == 0;
            if (upright && !changes.full()) {
                var rules = PdfRules.through(page);
                var notes = PdfNote.of(page);
                if (!rules.isEmpty() || !notes.isEmpty()) {
                    take(number, page, PdfLines.of(document, number), rules, notes);
                }
            }
        }
    }

    /// None for a PDF without marks.
    List<Marked> marks() {
        return changes.marks();
    }

    /// The file with its text as it is with the changes, without the lines of which nothing is left.
    Extracted on(Extracted extracted) {
        if (lines.isEmpty()) {
            return extracted.marked(extracted.text(), changes.marks());
        }
        var pages = new ArrayList<String>();
        var layout = new StringBuilder();
        int line = 0;
        for (var page : extracted.text().split("\f", -1)) {
            var here = new Replacements(lines.getOrDefault(pages.size() + 1, Map.of()));
            var kept = new ArrayList<String>();
            for (var printed : page.isEmpty() ? new String[0] : page.split("\n", -1)) {
                var now = here.in(printed);
                if (printed.isBlank() || !now.isBlank()) {
                    kept.add(now);
                    layout.append(
                            line < extracted.layout().length()
                                    ? extracted.layout().charAt(line)
                                    : "");
                }
                line++;
            }
            pages.add(String.join("\n", kept));
        }
        return extracted.marked(String.join("\f", pages), layout.toString(), changes.marks());
    }

    private void take(int number, PDPage page, List<PdfPrint> prints, List<PdfRule> rules, List<PdfNote> notes) {
        if (prints.isEmpty()) {
            return;
        }
        var marked = prints.stream()
                .map(print -> new PdfMarkedLine(print, page.getCropBox(), rules, notes))
                .toList();
        notes.stream()
                .filter(note -> note.kind() == PdfNote.Kind.INSERTED)
                .forEach(note -> nearest(marked, note).insert(note));
        var layout = new PdfMarks(List.of(prints.stream().map(PdfPrint::line).toList()))
                .all()
                .getFirst();
        var beside = beside(marked, notes);
        var said = new ArrayList<PdfNote>();
        for (int i = 0; i < marked.size(); i++) {
            var line = marked.get(i);
            if (i > 0 && layout.charAt(i) == Layout.GOES_ON) {
                changes.say(" ", false, false);
            } else {
                end(said, marked);
            }
            line.say(changes);
            said.addAll(beside.getOrDefault(line, List.of()));
            if (line.changed()) {
                lines.computeIfAbsent(number, fresh -> new LinkedHashMap<>())
                        .put(Changes.tidy(line.print().line().words()), Changes.tidy(line.after()));
            }
        }
        end(said, marked);
    }

    private void end(List<PdfNote> said, List<PdfMarkedLine> marked) {
        var paragraph = changes.end();
        for (var note : said) {
            var words = Changes.tidy(
                    String.join(" ", marked.stream().map(line -> line.at(note)).toList()));
            if (!words.equals(note.words())) {
                changes.note(paragraph, words, note.words());
            }
        }
        said.clear();
    }

    /// Notes by the first line they are at.
    private static Map<PdfMarkedLine, List<PdfNote>> beside(List<PdfMarkedLine> marked, List<PdfNote> notes) {
        var beside = new HashMap<PdfMarkedLine, List<PdfNote>>();
        for (var note : notes) {
            if (note.kind() != PdfNote.Kind.INSERTED && !note.words().isEmpty()) {
                var line = marked.stream()
                        .filter(each -> !each.at(note).isBlank())
                        .findFirst()
                        .orElseGet(() -> nearest(marked, note));
                beside.computeIfAbsent(line, fresh -> new ArrayList<>()).add(note);
            }
        }
        return beside;
    }

    private static PdfMarkedLine nearest(List<PdfMarkedLine> marked, PdfNote note) {
        return marked.stream()
                .min((a, b) -> Float.compare(
                        a.print().distance(note.height()), b.print().distance(note.height())))
                .orElseThrow();
    }
}
