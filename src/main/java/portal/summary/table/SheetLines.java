package portal.summary.table;

import java.util.ArrayList;
import java.util.List;

/// Lines of the table as rows of a sheet, before it is known which: how high they are, what their cells hold and how
/// they look. A cell that is too long goes on in the rows below its own.
///
/// Of each line: number of rows; group; of each row its height in points, then style and text of each cell.
final class SheetLines {

    /// Points of a line, and of the highest row there is.
    private static final int LINE = 15;

    private static final int HIGHEST = 409;

    /// Letters of running text to one unit of width.
    private static final double LETTERS = 1.05;

    private final List<Column> columns;
    private final int[] across;
    private final Bytes bytes = new Bytes();
    private final Xml xml = new Xml(bytes);

    SheetLines(Print print) {
        columns = print.layout().columns();
        across = SheetXml.widths(print.layout());
        for (int i = 0; i < across.length; i++) {
            across[i] = Math.max(3, (int) (across[i] * LETTERS));
        }
    }

    byte[] of(Line line) {
        List<List<String>> parts = new ArrayList<>(columns.size());
        line.cells().forEach(cell -> parts.add(Cells.parts(cell.plain())));
        int rows = rows(parts);
        bytes.put(rows);
        bytes.put(line.group());
        boolean open = line.row().open();
        for (int part = 0; part < rows; part++) {
            bytes.put(Math.min(HIGHEST, LINE * height(parts, part)));
            for (int column = 0; column < columns.size(); column++) {
                List<String> cell = parts.get(column);
                Column kind = columns.get(column);
                String text = part < cell.size() ? cell.get(part) : repeated(kind) ? cell.getFirst() : "";
                cell(text, open && kind.answers() ? SheetXml.OPEN : kind.merged() ? SheetXml.GROUP : SheetXml.CELL);
            }
            cell(part == 0 ? Mark.of(line.row()) : Mark.MORE, SheetXml.CELL);
        }
        return bytes.taken();
    }

    private void cell(String text, int style) {
        bytes.put(SheetXml.styled(text, style));
        int place = bytes.later();
        xml.text(Cells.literal(text)).flush();
        bytes.since(place);
    }

    private static int rows(List<List<String>> parts) {
        int rows = 1;
        for (List<String> cell : parts) {
            rows = Math.max(rows, cell.size());
        }
        return rows;
    }

    /// What names a line stands in every row of it.
    private static boolean repeated(Column column) {
        return column.merged()
                || column.pieces().contains(Piece.NUMBER)
                || column.pieces().contains(Piece.ORDER);
    }

    /// Lines of the cell that needs most, by an estimate; programs do not all measure rows when they open a file.
    private int height(List<List<String>> parts, int part) {
        int most = 1;
        for (int column = 0; column < parts.size(); column++) {
            List<String> cell = parts.get(column);
            if (part < cell.size() && !columns.get(column).merged()) {
                most = Math.max(most, height(cell.get(part), across[column]));
            }
        }
        return most;
    }

    private static int height(String text, int across) {
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += 1 + (to - from) / across;
            from = to + 1;
        }
        return lines;
    }
}
