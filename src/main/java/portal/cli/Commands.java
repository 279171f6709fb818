package portal.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import portal.platform.Messages;
import portal.platform.Refusal;

/// Runs the commands of an installation.
@Component
class Commands {

    private final Map<String, InstallationCommand> commands;
    private final Messages messages;

    Commands(List<InstallationCommand> commands, Messages messages) {
        this.commands = commands.stream().collect(Collectors.toMap(InstallationCommand::name, Function.identity()));
        this.messages = messages;
    }

    int run(String name, List<String> arguments, PrintStream out, PrintStream err) {
        InstallationCommand command = commands.get(name);
        if (command == null) {
            err.println("portal: unknown command '" + name + "'");
            return Cli.WRONG_USAGE;
        }
        try {
            return command.run(arguments, out);
        } catch (Usage usage) {
            err.println("usage: ./portal " + usage.getMessage());
            return Cli.WRONG_USAGE;
        } catch (Refusal refusal) {
            err.println(
                    "portal: " + messages.getTranslation(refusal.key(), java.util.Locale.ENGLISH, refusal.arguments()));
            return Cli.FAILED;
        } catch (Exception failure) {
            err.println("portal: " + name + " failed: " + failure);
            return Cli.FAILED;
        }
    }
}
