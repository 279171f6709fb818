package portal.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// The new text with every change as a tracked one: accepting all gives the new version, rejecting all the old one.
/// What moved is deleted where it stood and inserted where it stands, as Word itself does without move marks.
final class TrackedDocx {

    private final Docx docx;
    private final String author;
    private final String date;
    private int next = 1;

    private TrackedDocx(Docx docx, ComparisonTitle title) {
        this.docx = docx;
        this.author = title.by();
        this.date = title.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static void write(ComparisonTitle title, List<ComparedRow> rows, ComparisonWords words, OutputStream out)
            throws IOException {
        try (Docx docx = new Docx(out)) {
            TrackedDocx tracked = new TrackedDocx(docx, title);
            for (ComparedRow row : rows) {
                tracked.row(row);
            }
        }
    }

    private void row(ComparedRow row) throws IOException {
        Change whole = row.old() == null ? Change.INSERTED : row.now() == null ? Change.DELETED : Change.KEPT;
        open(row, whole);
        if (row.oldLabel().equals(row.nowLabel())) {
            label(row.nowLabel(), Change.KEPT);
        } else {
            label(row.oldLabel(), Change.DELETED);
            label(row.nowLabel(), Change.INSERTED);
        }
        pieces(row.heading(), "b");
        if (!row.heading().isEmpty() && !row.words().isEmpty()) {
            docx.end();
            open(row, whole);
        }
        pieces(row.words(), "");
        docx.end();
    }

    private void open(ComparedRow row, Change whole) throws IOException {
        docx.open("p").open("pPr");
        docx.empty("ind", "w:left", String.valueOf(Math.max(0, row.depth() - 2) * 360));
        if (whole != Change.KEPT) {
            docx.open("rPr");
            docx.empty(whole == Change.INSERTED ? "ins" : "del", marks());
            docx.end();
        }
        docx.end();
    }

    private void label(String label, Change change) throws IOException {
        if (!label.isEmpty()) {
            piece(label + " ", change, "b");
        }
    }

    private void pieces(List<Piece> pieces, String style) throws IOException {
        for (Piece piece : pieces) {
            piece(piece.text(), piece.change(), style);
        }
    }

    private void piece(String text, Change change, String style) throws IOException {
        switch (change) {
            case KEPT -> docx.run(text, style, "t");
            case INSERTED -> docx.open("ins", marks()).run(text, style, "t").end();
            case DELETED ->
                docx.open("del", marks()).run(text, style, "delText").end();
        }
    }

    private String[] marks() {
        return new String[] {"w:id", String.valueOf(next++), "w:author", author, "w:date", date};
    }
}
