package portal.summary.returned;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Comma-, semicolon- or tab-separated values in UTF-8. The apostrophe before what a spreadsheet would compute goes.
final class CsvGrid {

    private static final int LOOKED_AT = 4096;

    private CsvGrid() {}

    static Grid read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            in.mark(LOOKED_AT);
            String first = String.valueOf(in.readLine());
            in.reset();
            if (first.startsWith("\ufeff")) {
                in.skip(1);
            }
            List<List<String>> rows = new ArrayList<>();
            long[] characters = {0};
            CsvReader.builder().fieldSeparator(separator(first)).ofCsvRecord(in).forEach(line -> {
                List<String> cells =
                        line.getFields().stream().map(CsvGrid::plain).toList();
                cells.forEach(cell -> characters[0] += cell.length());
                Grid.demand(characters[0]);
                rows.add(cells);
            });
            return new Grid(rows, null);
        }
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static char separator(String line) {
        char best = ',';
        for (char separator : new char[] {';', '\t'}) {
            if (count(line, separator) > count(line, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
