package portal.bench;

import java.util.Locale;
import portal.summary.TableBench;

/// The table of so many comments beside one of a tenth in the same database: ten times the lines may take eleven times as
/// long.
record GrowthBench(TableBench.Kind kind, int n) implements Case {

    private static final int TENTH = 10;
    private static final int MANY = 100_000;
    private static final int WARM_UPS = 5;

    @Override
    public String bench() {
        return "export";
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT) + "-growth";
    }

    @Override
    public String peer() {
        return "a-tenth";
    }

    @Override
    public Pair prepare(int n) throws Exception {
        var gen = new Gen(4);
        var folder = TableBench.filled(n, () -> gen.paragraph(3));
        var table = new TableBench(kind, n, folder);
        var tenth = new TableBench(kind, n / TENTH, folder);
        return new Pair(Turn.clocked(table::ours), Turn.clocked(tenth::ours), 0, n > MANY ? 1 : WARM_UPS, () -> {
            table.close();
            tenth.close();
        });
    }
}
