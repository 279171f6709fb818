package portal.summary.table;

import java.util.List;

/// Lines of the table as rows of a Word table, before it is known which begin a group or a page.
///
/// Of each line: group; printed lines that it takes; whether it is open; of each column the paragraphs of its cell.
final class WordLines {

    /// Of a line that keeps the table from being final.
    static final byte OPEN = 1;

    private final List<Column> columns;
    private final Paging paging;
    private final int marked;
    private final Bytes bytes = new Bytes();
    private final WordXml xml = new WordXml(new Xml(bytes));

    WordLines(List<Column> columns, Paging paging) {
        this.columns = columns;
        this.paging = paging;
        marked = marked(columns);
    }

    byte[] of(Line line) {
        bytes.put(line.group());
        bytes.put(paging.height(line));
        bytes.write(line.row().open() ? OPEN : 0);
        for (int i = 0; i < columns.size(); i++) {
            int place = bytes.later();
            paras(line.cells().get(i).paras(), i == marked ? Mark.of(line.row()) : "");
            xml.flush();
            bytes.since(place);
        }
        return bytes.taken();
    }

    /// The column that carries the mark: neither merged nor one that the office fills in.
    private static int marked(List<Column> columns) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (!columns.get(i).merged() && columns.get(i).pieces().contains(Piece.WORDS)) {
                return i;
            }
        }
        return 0;
    }

    private void paras(List<Line.Para> paras, String mark) {
        for (int i = 0; i < paras.size(); i++) {
            Line.Para para = paras.get(i);
            boolean last = i == paras.size() - 1;
            if (para.text().isEmpty() && para.lead().isEmpty() && (mark.isEmpty() || !last)) {
                xml.raw(WordXml.EMPTY);
                continue;
            }
            xml.raw(WordXml.CELL);
            if (!para.lead().isEmpty()) {
                xml.run(para.lead(), "i");
            }
            xml.run(para.text(), para.style());
            if (last && !mark.isEmpty()) {
                xml.hidden(mark);
            }
            xml.raw("</w:p>");
        }
    }
}
