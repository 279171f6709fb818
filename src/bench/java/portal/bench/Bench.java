package portal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import portal.summary.TableBench;
import tools.jackson.databind.json.JsonMapper;

/// `./portal bench [NAME[/CASE]...] [--n N]`: runs the product and its peer in turns and prints a line a figure.
public final class Bench {
    private static final int PAIRS = 7;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var wanted = new ArrayList<String>();
        int n = 0;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--n") && i + 1 < arguments.length) {
                n = Integer.parseInt(arguments[++i]);
            } else {
                wanted.add(arguments[i]);
            }
        }
        var chosen = cases().stream().filter(one -> asked(one, wanted)).toList();
        if (chosen.isEmpty()) {
            System.err.println("usage: ./portal bench [NAME[/CASE]...] [--n N]; cases: "
                    + String.join(" ", cases().stream().map(Bench::title).toList()));
            System.exit(2);
        }
        environment();
        for (var one : chosen) {
            System.out.println(JSON.writeValueAsString(measure(one, n > 0 ? n : one.n())));
        }
    }

    private static List<Case> cases() {
        return List.of(
                new StructureBench(1),
                new StructureBench(4),
                new StructureBench(16),
                new CompareBench("law", 110),
                new CompareBench("code", 700),
                new CompareBench("code-4x", 2_800),
                new CompareBench("code-16x", 11_200),
                new CostBench(),
                new CarryBench("comments", 100_000),
                new CarryBench("comments-4x", 400_000),
                new CarryBench("comments-16x", 1_600_000),
                new ExtractBench("mixed", 30),
                new ExtractBench("folder", 200),
                new LinkBench(),
                new ShareBench(false, 200),
                new ShareBench(true, 40),
                new CitationsBench(),
                new ExportBench(TableBench.Kind.XLSX, 100_000),
                new ExportBench(TableBench.Kind.DOCX, 100_000),
                new ExportBench(TableBench.Kind.CSV, 100_000),
                new ExportBench(TableBench.Kind.XLSX_DENSE, 100_000),
                new ExportBench(TableBench.Kind.DOCX4J, 10_000),
                new GrowthBench(TableBench.Kind.XLSX, 100_000),
                new GrowthBench(TableBench.Kind.DOCX, 100_000),
                new GrowthBench(TableBench.Kind.CSV, 100_000),
                new HeapBench(1_000_000),
                new OpenBench("queued"),
                new OpenBench("queued-ask"));
    }

    private static boolean asked(Case one, List<String> wanted) {
        return wanted.isEmpty() || wanted.contains(one.bench()) || wanted.contains(title(one));
    }

    private static String title(Case one) {
        return one.bench() + "/" + one.name();
    }

    /// Warm runs first; then ours and the peer's in turns, so that what else the machine does falls on both.
    private static Figure measure(Case one, int n) throws Exception {
        var pair = one.prepare(n);
        try (var after = pair.after()) {
            for (int i = 0; i < pair.warmUps(); i++) {
                pair.ours().seconds();
                pair.peer().seconds();
            }
            var ours = new double[PAIRS];
            var ratios = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                ours[i] = value(collected(pair.ours()), pair.bytes());
                ratios[i] = ours[i] / value(collected(pair.peer()), pair.bytes());
            }
            var unit = pair.bytes() > 0 ? "MB/s" : one.unit();
            return new Figure(
                    one.bench(), one.name(), n, rounded(median(ours)), unit, one.peer(), rounded(median(ratios)));
        }
    }

    /// A turn that does not pay for what the other side left behind.
    private static double collected(Turn turn) throws Exception {
        System.gc();
        return turn.seconds();
    }

    private static double value(double seconds, long bytes) {
        return bytes > 0 ? bytes / 1e6 / seconds : seconds;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static void environment() {
        var machine = Runtime.getRuntime();
        System.err.printf(
                "bench: %d cores, heap %d MB, JDK %s, %s %s, %d pairs%n",
                machine.availableProcessors(),
                machine.maxMemory() / 1_000_000,
                System.getProperty("java.vm.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                PAIRS);
    }
}
