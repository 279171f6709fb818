package portal.summary.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.platform.Refusal;

/// The cells of a table as a file has them, merged cells filled, marks still in them.
///
/// @param mark the consultation that it was written for, as the file itself says; null where it says nothing
public record Grid(List<List<String>> rows, @Nullable String mark) {

    /// Cells' characters that are read; a table with more is no table of comments.
    static final int MOST = 30_000_000;

    /// @param name tells the format
    /// @throws Refusal where there is no table in it, it is too long, or not to be read
    public static Grid read(Path file, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Grid grid;
        try {
            if (lower.endsWith(".docx")) {
                grid = WordGrid.read(file);
            } else if (lower.endsWith(".xlsx")) {
                grid = BookGrid.read(file);
            } else if (lower.endsWith(".csv")) {
                grid = CsvGrid.read(file);
            } else {
                throw new Refusal("table.return.format", name);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception broken) {
            throw new Refusal("table.return.unreadable", name);
        }
        if (grid.rows().size() < 2) {
            throw new Refusal("table.return.no-table", name);
        }
        return grid;
    }

    static void demand(long characters) {
        if (characters > MOST) {
            throw new Refusal("table.return.too-long", MOST);
        }
    }

    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }
}
