package portal.summary.table;

import java.util.List;

/// What the form says above and below its lines, in Word: agency and national title side by side, title, opening, the
/// counted sentences; at the end the signature block at the right; in the head of every page that it is provisional.
record WordHead(WordXml xml, FormHead head, Look look) {

    void everyPage() {
        String note = head.everyPage();
        if (head.layout().head() == Head.ISO) {
            iso();
        }
        xml.paragraph("Note", note, "b").end();
    }

    /// Title, date, document and project, framed, as the template has them.
    private void iso() {
        int[] widths = {7740 * look.width() / 15_876, 2410 * look.width() / 15_876, 3119 * look.width() / 15_876, 0};
        widths[3] = look.width() - widths[0] - widths[1] - widths[2];
        xml.table(widths, false).raw("<w:tr>");
        xml.cell(widths[0], "").paragraph("Iso", head.title().getFirst(), "b").raw("</w:tc>");
        framed(widths[1], "Date: ", head.heading().at().toLocalDate().toString());
        framed(
                widths[2],
                "Document: ",
                head.heading().title(head.words().languages().first()));
        framed(
                widths[3],
                "Project: ",
                head.heading().agency(head.words().languages().first()));
        xml.raw("</w:tr></w:tbl>");
    }

    private void framed(int width, String label, String text) {
        StringBuilder sides = new StringBuilder("<w:tcBorders>");
        for (String side : List.of("top", "left", "bottom", "right")) {
            sides.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/>");
        }
        xml.cell(width, sides + "</w:tcBorders>")
                .paragraph("Iso", label + text, "")
                .raw("</w:tc>");
    }

    void foot() {
        if (head.layout().head() == Head.ISO) {
            for (String line : head.words().say("iso.foot").split("\n")) {
                xml.paragraph("Small", line, "");
            }
        }
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Foot\"/></w:pPr>").field("PAGE");
        if (head.layout().head() == Head.ISO) {
            xml.run(" / ", "").field("NUMPAGES");
        }
        xml.raw("</w:p>").end();
    }

    void above() {
        if (head.layout().head() == Head.ISO) {
            return;
        }
        if (head.layout().head().national()) {
            national();
            xml.paragraph("Title", "", "");
        }
        head.title().forEach(line -> xml.paragraph("Title", line, ""));
        xml.paragraph("Title", "", "");
        head.sentences().forEach(sentence -> xml.paragraph("Text", sentence, ""));
    }

    private void national() {
        int[] halves = halves();
        xml.table(halves, false).raw("<w:tr>").cell(halves[0], "");
        List<String> agency = head.agency();
        for (int i = 0; i < agency.size(); i++) {
            xml.paragraph("Head", agency.get(i), i == agency.size() - 1 ? "bu" : "");
        }
        if (!head.number().isEmpty()) {
            xml.paragraph("Head", head.number(), "");
        }
        xml.raw("</w:tc>").cell(halves[1], "");
        each(head.nation(), "b");
        each(head.motto(), "bu");
        each(head.dated(), "i");
        xml.raw("</w:tc></w:tr></w:tbl>");
    }

    private void each(String lines, String style) {
        lines.lines().forEach(line -> xml.paragraph("Head", line, style));
    }

    void below(int leftOut) {
        String left = head.leftOut(leftOut);
        if (!left.isEmpty()) {
            xml.paragraph("Text", left, "i");
        }
        if (!head.layout().head().national()) {
            xml.paragraph("Cell", "", "");
            return;
        }
        int[] halves = halves();
        xml.paragraph("Text", "", "").table(halves, false).raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        xml.cell(halves[0], "").paragraph("Head", "", "").raw("</w:tc>").cell(halves[1], "");
        head.signature().forEach(line -> xml.paragraph("Head", line, "b"));
        each(head.signedHow(), "i");
        xml.raw("</w:tc></w:tr></w:tbl>").paragraph("Cell", "", "");
    }

    private int[] halves() {
        int left = look.width() * 45 / 100;
        return new int[] {left, look.width() - left};
    }
}
