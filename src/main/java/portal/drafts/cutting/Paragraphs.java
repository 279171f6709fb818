package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;

/// Lines as the author ended them: a line that goes on in lower case is joined to the one before, and a quotation of
/// numbered provisions that opens within a line gets a line of its own.
final class Paragraphs {
    private final Labels labels;
    private final List<String> whole = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs(Labels labels) {
        this.labels = labels;
    }

    static List<String> of(List<String> lines, Labels labels) {
        var paragraphs = new Paragraphs(labels);
        lines.forEach(paragraphs::line);
        paragraphs.end();
        return paragraphs.whole;
    }

    private void line(String line) {
        boolean on = !open.isEmpty()
                && Wrapped.lowerStart(line, 0)
                && Wrapped.goesOn(open, line)
                && labels.items(line).isEmpty();
        if (on) {
            open.append(' ').append(line);
        } else {
            end();
            open.append(line);
        }
    }

    private void end() {
        var line = open.toString();
        open.setLength(0);
        if (line.isBlank()) return;
        int quote = Math.max(line.indexOf(": “"), line.indexOf(": \"")) + 2;
        if (quote > 1 && labelled(line, quote + 1) && Quotes.balance(line.substring(quote)) > 0) {
            whole.add(line.substring(0, quote - 1));
            whole.add(line.substring(quote));
        } else {
            whole.add(line);
        }
    }

    private boolean labelled(String line, int at) {
        var inner = line.substring(at, Math.min(line.length(), at + 100)).strip();
        return labels.unit(inner) != null || !labels.items(inner).isEmpty();
    }
}
