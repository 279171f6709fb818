package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Writes the XHTML that parsers report as lines of plain text, in the form [Extracted#text] promises, and
/// beside each line what the file says of it ([Extracted#layout]).
final class PlainText extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder layout = new StringBuilder();
    private final PdfPages pdfs;
    private final Deque<Row> rows = new ArrayDeque<>();
    private final List<String> titles = new ArrayList<>();
    private final int limit;
    private long seen;
    private int pages;
    private boolean body;
    private char heading = Layout.SILENT;
    private char carried;
    private final Deque<Boolean> divisions = new ArrayDeque<>();

    /// How far things were when a file within the file began: open rows of tables, titles that wait for text,
    /// characters
    /// of text.
    record Mark(int rows, int titles, int characters) {}

    /// @param limit characters after which reading stops with [LimitReached]
    /// @param pdf the pages of a PDF that were read before; none of other files
    PlainText(int limit, PdfText pdf) {
        this.limit = limit;
        this.pdfs = new PdfPages(pdf, limit);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws LimitReached {
        body |= name.equals("body");
        if (Blocks.ALL.contains(name)) {
            endLine();
        }
        switch (name) {
            case "tr" -> rows.push(new Row());
            case "td", "th" -> inRow().startCell();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Layout.heading(name.charAt(1) - '0');
            case "span" -> {
                if (Blocks.PARTS.contains(String.valueOf(attributes.getValue("class")))) {
                    endLine();
                }
            }
            case "div", "p" -> division(String.valueOf(attributes.getValue("class")));
            default -> {}
        }
    }

    private void division(String kind) throws LimitReached {
        divisions.push(kind.equals("header") || kind.equals("footer"));
        if (kind.equals("page")) {
            startPage();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (Blocks.ALL.contains(name)) {
            endLine();
        }
        switch (name) {
            case "tr" ->
                Optional.ofNullable(rows.poll()).ifPresent(row -> row.lines().forEach(this::add));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Layout.SILENT;
            case "div", "p" -> divisions.poll();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws LimitReached {
        if (!body) {
            return;
        }
        seen += length;
        if (seen > limit) {
            append(chars, start, (int) Math.max(0, length - (seen - limit)));
            throw new LimitReached(Problem.OVER_CHARACTERS);
        }
        append(chars, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws LimitReached {
        characters(chars, start, length);
    }

    /// A file within the file begins; its pages are not those of the file.
    ///
    /// @param title put before its text, if it has any; may be empty
    /// @return what [#endPart(Mark)] needs to find back
    Mark startPart(String title) {
        endLine();
        var mark = new Mark(rows.size(), titles.size(), text.length());
        if (!title.isBlank()) {
            titles.add(title.strip());
        }
        pdfs.begin();
        return mark;
    }

    /// What was read of a file within the file, outside of tables.
    String since(Mark mark) {
        endLine();
        return text.substring(mark.characters());
    }

    /// The words of the file within the file are those after the changes in it, unless they stand in a table around it.
    void change(Mark mark, Changes changes) {
        closeRows(mark.rows());
        if (rows.isEmpty()) {
            text.replace(mark.characters(), text.length(), changes.changed(text.substring(mark.characters())));
        }
        pdfs.mark(changes.marks());
    }

    /// The file within the file has ended, if need be in the middle of a table.
    void endPart(Mark mark) {
        closeRows(mark.rows());
        if (titles.size() > mark.titles()) {
            titles.subList(mark.titles(), titles.size()).clear();
        }
        pdfs.end();
    }

    /// Pages begun so far.
    int pages() {
        return pages;
    }

    /// All text so far; the handler is done with.
    String text() {
        closeRows(0);
        return Surrogates.repaired(text);
    }

    /// What the file says of each line of the text.
    String layout() {
        closeRows(0);
        return layout.toString();
    }

    private void append(char[] chars, int start, int length) {
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (!Layout.ordinary(chars[i])) {
                line.append(chars, from, i - from);
                from = i + 1;
                switch (chars[i]) {
                    case '\n', '\r', '\f', '\u000B', '\u0085', '\u2029' -> endLine();
                    case '\t' -> line.append(' ');
                    default -> visible(chars[i]);
                }
            }
        }
        line.append(chars, from, start + length - from);
    }

    private void visible(char c) {
        char level = Layout.carried(c);
        if (level != 0) {
            carried = level;
        } else if (!Character.isISOControl(c) && c != '\uFEFF') {
            line.append(c);
        }
    }

    /// The PDFs that are being read.
    PdfPages pdfs() {
        return pdfs;
    }

    private Row inRow() {
        if (rows.isEmpty()) {
            rows.push(new Row());
        }
        return rows.element();
    }

    private void startPage() throws LimitReached {
        if (!pdfs.inside()) {
            closeRows(0);
            if (pages++ > 0) {
                text.append('\f');
            }
        }
        for (var each : pdfs.next()) {
            characters(each.words().toCharArray(), 0, each.words().length());
            endLine(each.mark());
        }
    }

    private void closeRows(int outer) {
        endLine();
        while (rows.size() > outer) {
            rows.pop().lines().forEach(this::add);
        }
    }

    private void endLine() {
        endLine(Layout.SILENT);
    }

    /// @param said what the page says of the line
    private void endLine(char said) {
        var words = PrintFields.without(line.toString().strip());
        line.setLength(0);
        if (!words.isEmpty()) {
            add(
                    words,
                    divisions.contains(true)
                            ? Layout.EDGE
                            : carried != 0 ? carried : said != Layout.SILENT ? said : heading);
            carried = 0;
        }
    }

    private void add(String words) {
        add(words, Layout.SILENT);
    }

    private void add(String words, char mark) {
        if (!titles.isEmpty()) {
            var due = List.copyOf(titles);
            titles.clear();
            due.forEach(this::add);
        }
        if (!rows.isEmpty()) {
            rows.element().add(words);
            return;
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\f') {
            text.append('\n');
        }
        text.append(words);
        layout.append(mark);
    }
}
