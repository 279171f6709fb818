package portal.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Finding the citations of a paper of so many remarks, by JMH, each turn a virtual machine of its own.
final class CitationsBench implements Case {

    @Override
    public String bench() {
        return "link";
    }

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public int n() {
        return 1000;
    }

    @Override
    public String peer() {
        return "one-regex";
    }

    @Override
    public Pair prepare(int n) {
        long bytes = CitationsMicro.paper(n).getBytes(StandardCharsets.UTF_8).length;
        return new Pair(() -> run("ours", n), () -> run("peer", n), bytes, 0, () -> {});
    }

    private static double run(String method, int n) throws Exception {
        var options = new OptionsBuilder()
                .include(CitationsMicro.class.getName() + "." + method + "$")
                .param("n", Integer.toString(n))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.SECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }
}
