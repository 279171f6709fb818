package portal.cli;

import java.io.PrintStream;
import java.util.List;

/// A command that needs no installation.
interface PureCommand {

    /// @return the exit status
    int run(List<String> arguments, PrintStream out);
}
