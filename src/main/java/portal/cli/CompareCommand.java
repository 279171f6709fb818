package portal.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Cutter;
import portal.drafts.comparing.Comparison;

/// `compare OLD NEW`: provisions of two versions matched.
final class CompareCommand implements PureCommand {

    private static final String USAGE = "compare OLD NEW [--format json|docx|xlsx|html] [--out FILE]";

    private record Line(String old, @com.fasterxml.jackson.annotation.JsonProperty("new") String now, List<Item> pairs) {}

    private record Item(
            @Nullable String old,
            @com.fasterxml.jackson.annotation.JsonProperty("new") @Nullable String now,
            String change,
            double similarity) {}

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            throw new Usage(USAGE);
        }
        try (Reader reader = new Reader()) {
            Comparison comparison = Comparison.of(
                    Cutter.cut(reader.read(arguments.get(0)).text()).provisions(),
                    Cutter.cut(reader.read(arguments.get(1)).text()).provisions());
            List<Item> items = comparison.pairs().stream()
                    .map(pair -> new Item(pair.old(), pair.now(), pair.change().word(), pair.similarity()))
                    .toList();
            Json.line(out, new Line(arguments.get(0), arguments.get(1), items));
        }
        return Cli.DONE;
    }
}
