package portal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Chooses what the command line asks for. Commands without a database run without Spring.
public final class Cli {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final Map<String, PureCommand> PURE = Map.of(
            "extract", new ExtractCommand(),
            "structure", new StructureCommand(),
            "compare", new CompareCommand(),
            "carry", new CarryCommand(),
            "link", new LinkCommand(),
            "consolidate", new ConsolidateCommand(),
            "restore", new RestoreCommand());

    private static final Set<String> OF_INSTALLATION = Set.of("export", "backup", "verify");

    private Cli() {}

    /// @param serve starts the portal itself with the remaining arguments; returns at once
    public static void run(String[] arguments, Consumer<String[]> serve) {
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        String command = arguments.length == 0 ? "" : arguments[0];
        if (command.equals("serve")) {
            serve.accept(rest.toArray(String[]::new));
        } else if (command.equals("demo")) {
            serve.accept(Demo.arguments(rest));
        } else {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
            System.exit(ended(status(command, rest, out), out));
        }
    }

    /// A result that could not be written, to a full disk or to a reader that is gone, is none.
    static int ended(int status, PrintStream out) {
        if (!out.checkError()) {
            return status;
        }
        System.err.println("portal: the result could not be written whole");
        return status == DONE ? FAILED : status;
    }

    private static int status(String command, List<String> rest, PrintStream out) {
        try {
            PureCommand pure = PURE.get(command);
            if (pure != null) {
                return pure.run(rest, out);
            }
            if (OF_INSTALLATION.contains(command)) {
                return Remote.run(command, rest, out);
            }
            System.err.println("portal: unknown command '" + command + "'; see README.md");
            return WRONG_USAGE;
        } catch (Usage usage) {
            System.err.println("usage: ./portal " + usage.getMessage());
            return WRONG_USAGE;
        }
    }
}
