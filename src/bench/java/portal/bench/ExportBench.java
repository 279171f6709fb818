package portal.bench;

import java.util.Locale;
import portal.summary.TableBench;

/// The consolidated table of so many comments from the database to a file, beside what a bare library needs for the same
/// cells.
record ExportBench(TableBench.Kind kind, int n) implements Case {

    @Override
    public String bench() {
        return "export";
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String peer() {
        return kind.peer();
    }

    @Override
    public Pair prepare(int n) throws Exception {
        var gen = new Gen(4);
        var table = new TableBench(kind, n, TableBench.filled(n, () -> gen.paragraph(3)));
        return new Pair(table::ours, table::bare, 0, table);
    }
}
