package portal.cli;

import java.io.PrintStream;
import java.util.List;

/// A command that works on an installation: in the running portal when there is one, else in a process of its own.
interface InstallationCommand {

    String name();

    /// @param arguments files among them are absolute
    /// @throws Usage where they are wrong
    int run(List<String> arguments, PrintStream out) throws Exception;
}
