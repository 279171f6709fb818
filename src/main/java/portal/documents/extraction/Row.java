package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One row of a table while it is read.
final class Row {
    /// Paragraphs in one cell above which the table is taken for page layout, not for data.
    private static final int LAYOUT = 12;

    /// What stands in the two tables without borders by which a Vietnamese letter or act is set: its head and its end
    /// (Decree 30/2020/NĐ-CP, annex I).
    private static final Pattern SETTING =
            Pattern.compile("\\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Nơi nhận)", Pattern.CASE_INSENSITIVE);

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

    private boolean layout() {
        return cells.size() == 1
                || cells.stream().anyMatch(cell -> cell.size() > LAYOUT)
                || cells.size() <= 3
                        && cells.stream()
                                .flatMap(List::stream)
                                .anyMatch(words -> SETTING.matcher(words).lookingAt());
    }

    /// The row as lines of text: normally one, its cells separated by tabs and a cell's paragraphs by spaces.
    /// A row of one cell, with a cell as long as a page, or of a letter's head or end, is layout and keeps its
    /// paragraphs as lines.
    /// An empty row gives no line.
    Stream<String> lines() {
        if (layout()) {
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
