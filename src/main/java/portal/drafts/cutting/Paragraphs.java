package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines as the author ended them: a line that goes on in lower case is joined to the one before, and a quotation of
/// numbered provisions that opens within a line gets a line of its own.
final class Paragraphs {
    /// After these a hyphen at the end of a line stands for a word that is left out.
    private static final Pattern JOINED = Pattern.compile("(?:und|oder|bzw|sowie|and|or|et|ou)\\b");

    private final Labels labels;
    private final List<String> whole = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private char mark = Marks.SILENT;

    /// The line that stands open, as long as none went on with it.
    private String alone = "";

    private Paragraphs(Labels labels) {
        this.labels = labels;
    }

    /// @param marks what the file says of each of the lines
    static Paragraphs of(List<String> lines, String marks, Labels labels) {
        var paragraphs = new Paragraphs(labels);
        for (int i = 0; i < lines.size(); i++) paragraphs.line(lines.get(i), marks.charAt(i));
        paragraphs.end();
        return paragraphs;
    }

    List<String> lines() {
        return whole;
    }

    /// What the file says of each paragraph.
    String marks() {
        return marks.toString();
    }

    private void line(String line, char said) {
        if (said == Marks.GOES_ON && !open.isEmpty()) {
            goOn(line);
        } else if (said == Marks.SILENT && wrapped(line)) {
            open.append(' ').append(line);
            alone = "";
        } else {
            end();
            open.append(line);
            alone = line;
            mark = said;
        }
    }

    private boolean wrapped(String line) {
        return !open.isEmpty()
                && Wrapped.lowerStart(line, 0)
                && Wrapped.goesOn(open, line)
                && labels.items(line).isEmpty();
    }

    /// A word that the page parted at a hyphen is one again; Vietnamese parts none.
    private void goOn(String line) {
        int last = open.length() - 1;
        boolean parted = !labels.vietnamese()
                && last > 0
                && open.charAt(last) == '-'
                && Character.isLetter(open.charAt(last - 1))
                && Wrapped.lowerStart(line, 0)
                && !JOINED.matcher(line).lookingAt();
        if (parted) open.setLength(last);
        else open.append(' ');
        open.append(line);
        alone = "";
    }

    private void end() {
        var line = open.length() == alone.length() ? alone : open.toString();
        open.setLength(0);
        if (line.isBlank()) return;
        int quote = Math.max(line.indexOf(": “"), line.indexOf(": \"")) + 2;
        if (quote > 1 && labelled(line, quote + 1) && Quotes.balance(line.substring(quote)) > 0) {
            whole.add(line.substring(0, quote - 1));
            whole.add(line.substring(quote));
            marks.append(mark).append(Marks.BEGINS);
        } else {
            whole.add(line);
            marks.append(mark);
        }
        mark = Marks.SILENT;
    }

    private boolean labelled(String line, int at) {
        var inner = line.substring(at, Math.min(line.length(), at + 100)).strip();
        return labels.unit(inner) != null || !labels.items(inner).isEmpty();
    }
}
