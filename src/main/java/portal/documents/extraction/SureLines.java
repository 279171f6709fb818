package portal.documents.extraction;

import java.util.LinkedHashMap;
import java.util.Map;

/// The lines in Tesseract's table of words, without those it only guessed at: a line that the edge of a part cuts
/// through gives letters that nobody wrote.
final class SureLines {
    /// Per cent that the words of a line have on average, at least; printed lines have 80 and more.
    private static final double LEAST = 40;

    private static final int COLUMNS = 12;
    private static final int SURE = 10;
    private static final int WORD = 11;

    private final StringBuilder words = new StringBuilder();
    private double sure;
    private int count;

    private SureLines() {}

    /// @param table as Tesseract writes it: a head, then a row for each page, block, paragraph, line and word (`5`)
    static String of(String table) {
        Map<String, SureLines> lines = new LinkedHashMap<>();
        for (var row : table.split("\n")) {
            var cells = row.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].equals("5") && !cells[WORD].isBlank()) {
                var place = String.join(".", cells[1], cells[2], cells[3], cells[4]);
                lines.computeIfAbsent(place, none -> new SureLines()).add(cells[WORD].strip(), cells[SURE]);
            }
        }
        return String.join(
                "\n",
                lines.values().stream()
                        .filter(line -> line.sure / line.count >= LEAST)
                        .map(line -> line.words.toString())
                        .toList());
    }

    private void add(String word, String confidence) {
        words.append(count == 0 ? "" : " ").append(word);
        sure += Double.parseDouble(confidence);
        count++;
    }
}
