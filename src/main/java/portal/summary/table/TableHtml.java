package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table as one page of HTML without scripts, which prints as the form: A4 lying, column heads on every sheet. A
/// merged column names its group in the first row and again about once a printed page; in the rows between the name is
/// there for who cannot see.
record TableHtml(Print print) implements Late.InOrder {

    private static final String STYLE = """
            @page{size:A4 landscape;margin:20mm 20mm 20mm 25mm}
            body{font:13pt/1.35 "Times New Roman","Liberation Serif",Tinos,serif;margin:24px auto;max-width:1120px;padding:0 16px;color:#111;background:#fff}
            .prov{font:bold 11pt sans-serif;color:#84560a;text-align:right;margin:0 0 12px}
            .head{display:flex;flex-wrap:wrap;justify-content:space-between;text-align:center;gap:16px}
            .head div{flex:1 1 260px} .head p{margin:0} .u{font-weight:bold;text-decoration:underline;text-underline-offset:4px} .b{font-weight:bold} .i{font-style:italic}
            h1{font-size:14pt;text-align:center;margin:20px 0} h1 span{display:block}
            .s{text-indent:1cm;margin:4px 0;text-align:justify}
            table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:12pt}
            th,td{border:1px solid #222;padding:4px 7px;vertical-align:top;text-align:left;overflow-wrap:anywhere}
            thead th{text-align:center;vertical-align:middle;white-space:pre-line} thead{display:table-header-group} tr{break-inside:avoid}
            td p,th p{margin:0 0 2px;white-space:pre-line} tbody th{font-weight:normal}
            .go{border-top-color:transparent} .st{border-bottom-color:transparent} .open{background:#fcf4e2}
            .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            .sign{margin:24px 0 0 55%;text-align:center;break-inside:avoid} .sign p{margin:0}
            thead .every{display:none} @media print{.prov.top{display:none} thead .every{display:table-row} thead .every td{border:0;text-align:right;font:bold 11pt sans-serif}}
            @media(max-width:640px){table,tbody,tr,td,tbody th{display:block;width:auto} thead{display:none} colgroup{display:none} tr{border:1px solid #222;margin-bottom:-1px} th,td{border:0;padding:3px 8px} td::before{content:attr(data-l);display:block;font:11px sans-serif;color:#555} .sr{position:static;width:auto;height:auto;clip-path:none}}
            """;

    @Override
    public void write(Stream<TableRow> rows, OutputStream out) throws IOException {
        Xml html = new Xml(out);
        FormHead head = print.head();
        html.raw("<!doctype html>\n<html lang=\"" + print.languages().first().getLanguage()
                        + "\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .text(String.join(" ", head.title()))
                .raw("</title><style>")
                .raw(STYLE)
                .raw("</style></head><body>");
        above(html, head);
        List<String> labels = head.labels();
        columns(html, print.layout(), labels, head.everyPage());
        Lines lines = new Lines(print);
        Look look = Look.of(print.layout());
        Paging paging = new Paging(print.layout().columns(), print.layout().widths(look.width()), look);
        Line.Para again = new Line.Para("", print.words().again(), "i");
        rows.forEachOrdered(row -> lines.next(row).ifPresent(line -> {
            Line.Para named = paging.next(line.fresh(), paging.height(line)).again() ? again : null;
            line(html, line, print.layout(), labels, named);
        }));
        html.raw("</tbody></table>");
        below(html, head, lines.leftOut());
        html.raw("</body></html>\n").flush();
    }

    private static void above(Xml html, FormHead head) {
        paragraph(html, "prov top", head.everyPage());
        if (head.layout().head().national()) {
            html.raw("<div class=\"head\"><div>");
            List<String> agency = head.agency();
            for (int i = 0; i < agency.size(); i++) {
                paragraph(html, i == agency.size() - 1 ? "u" : "", agency.get(i));
            }
            paragraph(html, "", head.number());
            html.raw("</div><div>");
            head.nation().lines().forEach(line -> paragraph(html, "b", line));
            head.motto().lines().forEach(line -> paragraph(html, "u", line));
            head.dated().lines().forEach(line -> paragraph(html, "i", line));
            html.raw("</div></div>");
        }
        html.raw("<h1>");
        head.title().forEach(line -> html.raw("<span>").text(line).raw("</span>"));
        html.raw("</h1>");
        head.sentences().forEach(sentence -> paragraph(html, "s", sentence));
    }

    private static void columns(Xml html, Layout layout, List<String> labels, String note) {
        html.raw("<table><colgroup>");
        for (int width : layout.widths(1000)) {
            html.raw("<col style=\"width:" + width / 10.0 + "%\">");
        }
        html.raw("</colgroup><thead><tr class=\"every\"><td colspan=\"" + labels.size() + "\">")
                .text(note)
                .raw("</td></tr><tr>");
        labels.forEach(label -> html.raw("<th scope=\"col\">").text(label).raw("</th>"));
        html.raw("</tr></thead><tbody>");
    }

    /// @param again where the group is named once more; null else
    private static void line(Xml html, Line line, Layout layout, List<String> labels, Line.@Nullable Para again) {
        TableRow row = line.row();
        html.raw("<tr id=\"").text(row.number()).raw("\">");
        for (int i = 0; i < labels.size(); i++) {
            Column column = layout.columns().get(i);
            boolean going = column.merged() && !line.fresh() && again == null;
            String tag = column.merged() ? "th" : "td";
            String style = going ? "go" : row.open() && column.answers() ? "open" : "";
            html.raw("<" + tag + (column.merged() ? " scope=\"row\"" : "") + " class=\"" + style + "\" data-l=\"")
                    .text(labels.get(i).replace('\n', ' '))
                    .raw(going ? "\"><div class=\"sr\">" : "\">");
            line.cells().get(i).paras().forEach(para -> para(html, para));
            if (column.merged() && again != null) {
                para(html, again);
            }
            html.raw((going ? "</div></" : "</") + tag + ">");
        }
        html.raw("</tr>\n");
    }

    private static void para(Xml html, Line.Para para) {
        if (para.text().isEmpty() && para.lead().isEmpty()) {
            return;
        }
        html.raw("<p" + (para.style().isEmpty() ? ">" : " class=\"" + para.style() + "\">"));
        if (!para.lead().isEmpty()) {
            html.raw("<i>").text(para.lead()).raw("</i>");
        }
        html.text(para.text()).raw("</p>");
    }

    private static void below(Xml html, FormHead head, int leftOut) {
        paragraph(html, "s i", head.leftOut(leftOut));
        if (head.layout().head().national()) {
            html.raw("<div class=\"sign\">");
            head.signature().forEach(line -> paragraph(html, "b", line));
            head.signedHow().lines().forEach(line -> paragraph(html, "i", line));
            html.raw("</div>");
        }
    }

    private static void paragraph(Xml html, String style, String text) {
        if (!text.isEmpty()) {
            html.raw("<p class=\"" + style + "\">").text(text).raw("</p>");
        }
    }
}
