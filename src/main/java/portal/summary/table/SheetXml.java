package portal.summary.table;

import java.util.ArrayList;
import java.util.List;

/// One sheet of the workbook, row by row: a note, the frozen column heads with filters, the lines. Merged columns carry
/// their text in every row of the group, so that filtering still finds each line.
final class SheetXml {

    private static final int HEAD = 1;
    private static final int CELL = 2;
    private static final int OPEN = 3;
    private static final int NOTE = 4;
    private static final int GROUP = 5;

    /// A style of the same look for text that spreadsheets would compute.
    private static final int QUOTED = 10;

    /// Width of all columns together, in characters.
    private static final int WIDTH = 170;

    /// Points of a line, and of the highest row there is.
    private static final int LINE = 15;
    private static final int HIGHEST = 409;

    /// Letters of running text to one unit of width.
    private static final double LETTERS = 1.05;

    private record Merge(int column, int from, int to) {}

    private final Xml xml;
    private final Print print;
    private final List<Column> columns;
    private final String[] letters;
    private final int[] widths;
    private final List<Merge> merges = new ArrayList<>();
    private int row;
    private int groupFrom;

    SheetXml(Xml xml, Print print) {
        this.xml = xml;
        this.print = print;
        columns = print.layout().columns();
        widths = print.layout().widths(columns.size() > 8 ? 2 * WIDTH : WIDTH);
        letters = new String[columns.size() + 1];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(i);
        }
        begin();
    }

    /// Rows written so far.
    int row() {
        return row;
    }

    /// The cells of a line, each in as many parts as it needs.
    static List<List<String>> parts(Line line) {
        List<List<String>> parts = new ArrayList<>(line.cells().size());
        line.cells().forEach(cell -> parts.add(Cells.parts(cell.plain())));
        return parts;
    }

    static int rows(List<List<String>> parts) {
        int rows = 1;
        for (List<String> cell : parts) {
            rows = Math.max(rows, cell.size());
        }
        return rows;
    }

    private void begin() {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .raw(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>")
                .raw("</sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"2\" topLeftCell=\"A3\" ")
                .raw("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
                .raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + Math.max(6, widths[i])
                    + "\" customWidth=\"1\"/>");
        }
        int last = widths.length + 1;
        xml.raw("<col min=\"" + last + "\" max=\"" + last + "\" width=\"12\" hidden=\"1\" customWidth=\"1\"/>")
                .raw("</cols><sheetData>");
        FormHead head = print.head();
        String note = head.everyPage();
        open(1);
        cell(0, String.join(" ", head.title()).replace('\n', ' ') + (note.isEmpty() ? "" : " · " + note), NOTE);
        xml.raw("</row>");
        List<String> labels = head.labels();
        open(3);
        for (int i = 0; i < labels.size(); i++) {
            cell(i, labels.get(i), HEAD);
        }
        cell(labels.size(), Mark.COLUMN, HEAD);
        xml.raw("</row>");
    }

    /// Writes a line; a cell that is too long goes on in the rows below its own.
    void add(Line line, List<List<String>> parts) {
        if (line.fresh() || groupFrom == 0) {
            closeGroup();
            groupFrom = row + 1;
        }
        int rows = rows(parts);
        boolean open = line.row().open();
        for (int part = 0; part < rows; part++) {
            open(lines(parts, part));
            for (int column = 0; column < columns.size(); column++) {
                List<String> cell = parts.get(column);
                Column kind = columns.get(column);
                String text = part < cell.size() ? cell.get(part) : repeated(kind) ? cell.getFirst() : "";
                cell(column, text, open && kind.answers() ? OPEN : kind.merged() ? GROUP : CELL);
            }
            cell(columns.size(), part == 0 ? Mark.of(line.row()) : Mark.MORE, CELL);
            xml.raw("</row>");
        }
    }

    /// What names a line stands in every row of it.
    private static boolean repeated(Column column) {
        return column.merged()
                || column.pieces().contains(Piece.NUMBER)
                || column.pieces().contains(Piece.ORDER);
    }

    void end() {
        closeGroup();
        xml.raw("</sheetData><autoFilter ref=\"A2:" + letters[columns.size() - 1] + Math.max(2, row) + "\"/>");
        List<Merge> all = new ArrayList<>(merges);
        if (columns.size() > 1) {
            all.addFirst(new Merge(-1, 1, 1));
        }
        if (!all.isEmpty()) {
            xml.raw("<mergeCells count=\"").raw(all.size()).raw("\">");
            all.forEach(this::merge);
            xml.raw("</mergeCells>");
        }
        xml.raw("<pageMargins left=\"0.5\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .raw("<headerFooter><oddHeader>&amp;R")
                .text(Cells.headed(print.head().everyPage()))
                .raw("</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>");
        xml.flush();
    }

    private void merge(Merge merge) {
        String from = merge.column() < 0 ? letters[0] : letters[merge.column()];
        String to = merge.column() < 0 ? letters[columns.size() - 1] : from;
        xml.raw("<mergeCell ref=\"" + from + merge.from() + ":" + to + merge.to() + "\"/>");
    }

    private void closeGroup() {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).merged() && groupFrom > 0 && row > groupFrom) {
                merges.add(new Merge(column, groupFrom, row));
            }
        }
    }

    private void open(int lines) {
        row++;
        xml.raw("<row r=\"")
                .raw(row)
                .raw("\" ht=\"")
                .raw(Math.min(HIGHEST, LINE * lines))
                .raw("\" customHeight=\"1\">");
    }

    /// Lines of the cell that needs most, by an estimate; programs do not all measure rows when they open a file.
    private int lines(List<List<String>> parts, int part) {
        int most = 1;
        for (int column = 0; column < parts.size(); column++) {
            List<String> cell = parts.get(column);
            if (part < cell.size() && !columns.get(column).merged()) {
                most = Math.max(most, lines(cell.get(part), letters(column)));
            }
        }
        return most;
    }

    private static int lines(String text, int across) {
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += 1 + (to - from) / across;
            from = to + 1;
        }
        return lines;
    }

    private int letters(int column) {
        return Math.max(3, (int) (widths[column] * LETTERS));
    }

    private void cell(int column, String text, int style) {
        xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"");
        if (text.isEmpty()) {
            xml.raw(style).raw("\"/>");
            return;
        }
        xml.raw(Cells.computed(text) ? style + QUOTED : style)
                .raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .text(Cells.literal(text))
                .raw("</t></is></c>");
    }

    private static String letter(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letter(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
