package portal.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// Three columns in landscape: existing text or "(new)", draft with changes in italics or "(dropped)", justification.
final class ComparisonDocx {

    private static final String[] WIDTHS = {"5800", "5800", "2970"};

    private final Docx docx;
    private final ComparisonWords words;

    private ComparisonDocx(Docx docx, ComparisonWords words) {
        this.docx = docx;
        this.words = words;
    }

    static void write(ComparisonTitle title, List<ComparedRow> rows, ComparisonWords words, OutputStream out)
            throws IOException {
        try (Docx docx = new Docx(out)) {
            new ComparisonDocx(docx, words).all(title, rows);
        }
    }

    private void all(ComparisonTitle title, List<ComparedRow> rows) throws IOException {
        centred(words.say("form.title", title.now(), title.old()), "b");
        centred(words.say("form.letter"), "i");
        docx.open("tbl").open("tblPr").empty("tblW", "w:w", "14570", "w:type", "dxa");
        docx.open("tblBorders");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            docx.empty(edge, "w:val", "single", "w:sz", "4", "w:color", "808080");
        }
        docx.end().empty("tblLayout", "w:type", "fixed").end().open("tblGrid");
        for (String width : WIDTHS) {
            docx.empty("gridCol", "w:w", width);
        }
        docx.end();
        docx.open("tr").open("trPr").empty("tblHeader").end();
        cell(0, words.say("column.old"), "b");
        cell(1, words.say("column.now"), "b");
        cell(2, words.say("column.why"), "b");
        docx.end();
        for (ComparedRow row : rows) {
            row(row);
        }
        docx.end();
        docx.open("p").end();
    }

    private void row(ComparedRow row) throws IOException {
        docx.open("tr");
        if (row.old() == null) {
            cell(0, words.say("new-line"), "i");
        } else {
            cell(0, row.oldLabel(), row, Change.INSERTED);
        }
        if (row.now() == null) {
            cell(1, words.say("dropped"), "i");
        } else {
            cell(1, row.nowLabel(), row, Change.DELETED);
        }
        cell(2, words.explained(row), "");
        docx.end();
    }

    private void cell(int column, String text, String style) throws IOException {
        open(column);
        docx.open("p").run(text, style, "t").end().end();
    }

    private void cell(int column, String label, ComparedRow row, Change without) throws IOException {
        open(column);
        docx.open("p");
        if (!label.isEmpty()) {
            docx.run(label + " ", "b", "t");
        }
        pieces(row.heading(), without, "b");
        if (!row.heading().isEmpty() && !row.words().isEmpty()) {
            docx.end().open("p");
        }
        pieces(row.words(), without, "");
        docx.end().end();
    }

    private void pieces(List<Piece> pieces, Change without, String style) throws IOException {
        for (Piece piece : pieces) {
            if (piece.change() != without) {
                boolean kept = piece.change() == Change.KEPT;
                docx.run(piece.text(), style + (kept ? "" : piece.change() == Change.INSERTED ? "i" : "s"), "t");
            }
        }
    }

    private void open(int column) throws IOException {
        docx.open("tc")
                .open("tcPr")
                .empty("tcW", "w:w", WIDTHS[column], "w:type", "dxa")
                .end();
    }

    private void centred(String text, String style) throws IOException {
        docx.open("p").open("pPr").empty("jc", "w:val", "center").end();
        docx.run(text, style, "t").end();
    }
}
