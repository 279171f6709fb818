package portal.summary.table;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One sheet of the workbook, row by row: a note, the frozen column heads with filters, the lines. Merged columns carry
/// their text in every row of the group, so that filtering still finds each line.
final class SheetXml {

    static final int CELL = 2;
    static final int OPEN = 3;
    static final int GROUP = 5;
    private static final int HEAD = 1;
    private static final int NOTE = 4;

    /// A style of the same look for text that spreadsheets would compute.
    private static final int QUOTED = 10;

    /// Width of all columns together, in characters.
    private static final int WIDTH = 170;

    /// Points of a line.
    private static final int LINE = 15;

    private static final String TEXT = "\" t=\"inlineStr\"><is><t>";
    private static final String SPACED = "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    private static final String END = "</t></is></c>";

    private record Merge(int column, int from, int to) {}

    private final Xml xml;
    private final Print print;
    private final List<Column> columns;
    private final String[] letters;
    private final int[] widths;
    private final List<Merge> merges = new ArrayList<>();
    private int row;
    private @Nullable String group;
    private int groupFrom;

    SheetXml(Xml xml, Print print) {
        this.xml = xml;
        this.print = print;
        columns = print.layout().columns();
        widths = widths(print.layout());
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

    /// Widths of the columns, in characters.
    static int[] widths(Layout layout) {
        return layout.widths(layout.columns().size() > 8 ? 2 * WIDTH : WIDTH);
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
        open(LINE);
        cell(0, String.join(" ", head.title()).replace('\n', ' ') + (note.isEmpty() ? "" : " · " + note), NOTE);
        xml.raw("</row>");
        List<String> labels = head.labels();
        open(3 * LINE);
        for (int i = 0; i < labels.size(); i++) {
            cell(i, labels.get(i), HEAD);
        }
        cell(labels.size(), Mark.COLUMN, HEAD);
        xml.raw("</row>");
    }

    /// Writes the rows of a line, as `SheetLines` has them.
    void add(int rows, ByteBuffer line) {
        String here = Objects.requireNonNull(Bytes.text(line));
        if (!here.equals(group)) {
            closeGroup();
            group = here;
            groupFrom = row + 1;
        }
        for (int part = 0; part < rows; part++) {
            open(line.getInt());
            for (int column = 0; column <= columns.size(); column++) {
                cell(column, line);
            }
            xml.raw("</row>");
        }
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

    /// @param height in points
    private void open(int height) {
        row++;
        xml.raw("<row r=\"").raw(row).raw("\" ht=\"").raw(height).raw("\" customHeight=\"1\">");
    }

    /// @param cell its style, how many bytes of text, the text
    private void cell(int column, ByteBuffer cell) {
        xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"").raw(cell.getInt());
        int length = cell.getInt();
        if (length == 0) {
            xml.raw("\"/>");
        } else {
            xml.raw(spaced(cell, length) ? SPACED : TEXT).bytes(cell, length).raw(END);
        }
    }

    /// Whether it begins or ends with white space, which readers drop unless they are told to keep it.
    private static boolean spaced(ByteBuffer cell, int length) {
        int start = cell.position();
        return white(cell.get(start)) || white(cell.get(start + length - 1));
    }

    private static boolean white(byte letter) {
        return letter >= 0 && letter <= ' ';
    }

    private void cell(int column, String text, int style) {
        xml.raw("<c r=\"")
                .raw(letters[column])
                .raw(row)
                .raw("\" s=\"")
                .raw(styled(text, style))
                .raw(TEXT)
                .text(Cells.literal(text))
                .raw(END);
    }

    /// The style of a text, such that spreadsheets never compute it.
    static int styled(String text, int style) {
        return Cells.computed(text) ? style + QUOTED : style;
    }

    private static String letter(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letter(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
