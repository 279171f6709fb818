package portal.summary.table;

import java.util.List;

/// A line as it is printed.
///
/// @param group what its merged columns say
/// @param fresh whether it begins a group, over which merged columns are one cell
/// @param cells one for each column of the layout
record Line(TableRow row, String group, boolean fresh, List<Cell> cells) {

    /// What stands in a cell, from above to below.
    record Cell(List<Para> paras) {

        /// As one text, for cells without form.
        String plain() {
            if (paras.size() == 1 && paras.getFirst().lead().isEmpty()) {
                return paras.getFirst().text();
            }
            StringBuilder text = new StringBuilder();
            for (Para para : paras) {
                if (!para.text().isEmpty()) {
                    text.append(text.isEmpty() ? "" : "\n").append(para.lead()).append(para.text());
                }
            }
            return text.toString();
        }
    }

    /// @param lead printed in italics before the text; empty for none
    /// @param style a mix of b (bold) and i (italic)
    record Para(String lead, String text, String style) {}
}
