package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Writes the XHTML that parsers report as lines of plain text, in the form [Extracted#text] promises.
final class PlainText extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
            "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
            "th", "thead", "tr", "ul");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final int limit;
    private long seen;
    private int pages;
    private int parts;
    private boolean body;

    /// @param limit characters after which reading stops with [LimitReached]
    PlainText(int limit) {
        this.limit = limit;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) {
            body = true;
        }
        if (BLOCKS.contains(name)) {
            endLine();
        }
        switch (name) {
            case "tr" -> rows.push(new Row());
            case "td", "th" -> inRow().startCell();
            case "div" -> {
                if (parts == 0 && "page".equals(attributes.getValue("class"))) {
                    startPage();
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (BLOCKS.contains(name)) {
            endLine();
        }
        if (name.equals("tr") && !rows.isEmpty()) {
            rows.pop().lines().forEach(this::add);
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
    /// @return a mark for [#endPart(int)]
    int startPart() {
        endLine();
        parts++;
        return rows.size();
    }

    /// The file within the file has ended, if need be in the middle of a table.
    void endPart(int mark) {
        closeRows(mark);
        parts--;
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

    private void append(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            switch (chars[i]) {
                case '\n', '\r', '\f', '\u000B', '\u0085', '\u2029' -> endLine();
                case '\t' -> line.append(' ');
                default -> {
                    if (!Character.isISOControl(chars[i]) && chars[i] != '\uFEFF') {
                        line.append(chars[i]);
                    }
                }
            }
        }
    }

    private Row inRow() {
        if (rows.isEmpty()) {
            rows.push(new Row());
        }
        return rows.element();
    }

    private void startPage() {
        closeRows(0);
        if (pages++ > 0) {
            text.append('\f');
        }
    }

    private void closeRows(int mark) {
        endLine();
        while (rows.size() > mark) {
            rows.pop().lines().forEach(this::add);
        }
    }

    private void endLine() {
        var words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            add(words);
        }
    }

    private void add(String words) {
        if (!rows.isEmpty()) {
            rows.element().add(words);
            return;
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\f') {
            text.append('\n');
        }
        text.append(words);
    }
}
