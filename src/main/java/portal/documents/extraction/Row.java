package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One row of a table while it is read.
final class Row {
    /// Paragraphs in one cell above which the table is taken for page layout, not for data.
    private static final int LAYOUT = 12;

    private final List<List<String>> cells = new ArrayList<>();

    void startCell() {
        cells.add(new ArrayList<>());
    }

    /// A paragraph, or a row of a table inside the cell.
    void add(String words) {
        if (cells.isEmpty()) {
            startCell();
        }
        cells.getLast().add(words);
    }

    /// The row as lines of text: normally one, its cells separated by tabs and a cell's paragraphs by spaces.
    /// A row of one cell, or with a cell as long as a page, is layout and keeps its paragraphs as lines.
    /// An empty row gives no line.
    Stream<String> lines() {
        if (cells.size() == 1 || cells.stream().anyMatch(cell -> cell.size() > LAYOUT)) {
            return cells.stream().flatMap(List::stream);
        }
        if (cells.stream().allMatch(List::isEmpty)) {
            return Stream.empty();
        }
        return Stream.of(String.join(
                "\t",
                cells.stream()
                        .map(cell -> String.join(" ", cell).replace('\t', ' '))
                        .toList()));
    }
}
