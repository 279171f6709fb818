package portal.bench;

import java.util.Locale;
import portal.summary.TableBench;

/// The consolidated table of so many comments from the database to a file, beside what a bare library needs for the same
/// cells.
record ExportBench(TableBench.Kind kind, int n) implements Case {

    /// Comments after which everything is compiled, about, and warm runs at least.
    private static final int WARM = 200_000;

    private static final int FEWEST = 3;

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
        int warmUps = Math.max(FEWEST, WARM / n);
        return new Pair(Turn.clocked(table::ours), Turn.clocked(table::bare), 0, warmUps, table);
    }
}
