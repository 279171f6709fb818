package portal.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// The comparison as one page without scripts that prints as it stands.
final class ComparisonHtml {

    private static final String STYLE = """
            body{font:12pt/1.5 'Times New Roman',serif;margin:2em auto;max-width:80em;padding:0 1em}
            table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.4em .6em;vertical-align:top;
            text-align:left;width:40%}td:last-child,th:last-child{width:20%}ins{background:#e2f2e5;text-decoration:none;
            border-bottom:2px solid #2f7d43}del{background:#fbe6e4}.l{font-weight:bold}.q{color:#555}
            @page{size:A4 landscape;margin:2cm}
            """;

    private ComparisonHtml() {}

    static void write(ComparisonTitle title, List<ComparedRow> rows, ComparisonWords words, OutputStream out)
            throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"" + words.language()
                + "\"><meta charset=\"utf-8\"><title>" + escaped(words.say("title")) + "</title><style>" + STYLE
                + "</style><h1>" + escaped(words.say("title")) + "</h1><p class=q>" + escaped(title.old()) + " → "
                + escaped(title.now()) + "</p><table><thead><tr><th>" + escaped(words.say("column.old")) + "<th>"
                + escaped(words.say("column.now")) + "<th>" + escaped(words.say("column.why")) + "</thead><tbody>\n");
        for (ComparedRow row : rows) {
            html.append("<tr><td>");
            side(html, row, row.old() == null ? words.say("new-line") : null, row.oldLabel(), Change.INSERTED);
            html.append("<td>");
            side(html, row, row.now() == null ? words.say("dropped") : null, row.nowLabel(), Change.DELETED);
            html.append("<td>").append(escaped(words.explained(row))).append("\n");
        }
        html.append("</tbody></table></html>\n");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void side(
            StringBuilder html, ComparedRow row, @Nullable String absent, String label, Change without) {
        if (absent != null) {
            html.append("<i>").append(escaped(absent)).append("</i>");
            return;
        }
        html.append("<span class=l>").append(escaped(label)).append(' ');
        pieces(html, row.heading(), without);
        html.append("</span>").append(row.heading().isEmpty() || row.words().isEmpty() ? "" : "<br>");
        pieces(html, row.words(), without);
    }

    private static void pieces(StringBuilder html, List<Piece> pieces, Change without) {
        for (Piece piece : pieces) {
            if (piece.change() != without) {
                String tag = piece.change() == Change.INSERTED ? "ins" : "del";
                boolean kept = piece.change() == Change.KEPT;
                html.append(kept ? "" : "<" + tag + ">")
                        .append(escaped(piece.text()).replace("\n", "<br>"))
                        .append(kept ? "" : "</" + tag + ">");
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
