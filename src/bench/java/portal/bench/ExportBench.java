package portal.bench;

import java.util.Locale;
import portal.summary.TableBench;

/// The consolidated table of so many comments as a file, beside the bare library writing the same cells from memory.
record ExportBench(TableBench.Kind kind) implements Case {

    @Override
    public String bench() {
        return "export";
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int n() {
        return 20_000;
    }

    @Override
    public String peer() {
        return kind.peer();
    }

    @Override
    public Pair prepare(int n) {
        var gen = new Gen(4);
        var table = new TableBench(kind, n, () -> gen.paragraph(3));
        return new Pair(table::ours, table::bare, 0);
    }
}
