package portal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import portal.summary.TableBench;

/// The most that lives on the heap while a workbook of so many comments is written, in megabytes: in a process of its
/// own with a heap of 256 MB, collected over and over while it writes. Beside it the same with ten thousand of the same
/// database.
record HeapBench(int n) implements Case {

    private static final int SMALL = 10_000;
    private static final double MEGA = 1e6;
    private static final int PAUSE = 200;
    private static final int LONG_ENOUGH = 3;

    @Override
    public String bench() {
        return "export";
    }

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public String unit() {
        return "MB";
    }

    @Override
    public String peer() {
        return "n=" + SMALL;
    }

    @Override
    public Pair prepare(int n) throws Exception {
        var gen = new Gen(4);
        var folder = TableBench.filled(n, () -> gen.paragraph(3));
        double big = apart(n, folder);
        double small = apart(SMALL, folder);
        System.err.printf("bench: live heap %.1f MB with %d lines, %.1f MB with %d%n", big, n, small, SMALL);
        return new Pair(() -> big, () -> small, 0, 0, () -> {});
    }

    private static double apart(int n, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapBench.class.getName(),
                        String.valueOf(n),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the process with " + n + " lines ended with " + process.exitValue());
        }
        return Double.parseDouble(last);
    }

    public static void main(String[] arguments) throws Exception {
        var most = new AtomicLong();
        var done = new AtomicBoolean();
        int n = Integer.parseInt(arguments[0]);
        try (var table = new TableBench(TableBench.Kind.XLSX, n, Path.of(arguments[1]))) {
            var collector = Thread.ofPlatform().start(() -> collect(most, done));
            long start = System.nanoTime();
            do {
                table.ours();
            } while (System.nanoTime() - start < LONG_ENOUGH * Turn.NANOS);
            done.set(true);
            collector.join();
        }
        System.out.println(most.get() / MEGA);
    }

    private static void collect(AtomicLong most, AtomicBoolean done) {
        try {
            while (!done.get()) {
                System.gc();
                var machine = Runtime.getRuntime();
                most.accumulateAndGet(machine.totalMemory() - machine.freeMemory(), Math::max);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
