package portal.drafts.cutting;

import java.util.List;
import portal.drafts.ProvisionKind;

/// Rows of tables: cells parted by tabs or upright strokes, at least two rows one after the other.
final class Rows {
    private Rows() {}

    static boolean at(List<String> lines, int i, Labels labels) {
        if (!row(lines.get(i), labels)) return false;
        return (i > 0 && row(lines.get(i - 1), labels)) || (i + 1 < lines.size() && row(lines.get(i + 1), labels));
    }

    static void add(Branch branch, String line) {
        branch.keepTrailing();
        boolean goesOn = !branch.children.isEmpty() && branch.children.getLast().kind == ProvisionKind.TABLE;
        var table = goesOn ? branch.children.getLast() : branch.grow(ProvisionKind.TABLE, "table");
        table.words.add(line);
    }

    /// A tab right after a label only sets the label off.
    private static boolean row(String line, Labels labels) {
        int tab = line.indexOf('\t');
        if (tab < 0) return line.indexOf('|') >= 0 && line.indexOf('|') != line.lastIndexOf('|');
        if (line.indexOf('\t', tab + 1) >= 0) return true;
        return labels.items(line.substring(0, tab) + " ").isEmpty() && labels.unit(line) == null;
    }
}
