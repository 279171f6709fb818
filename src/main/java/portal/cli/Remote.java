package portal.cli;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import portal.platform.Home;

/// Sends a command of an installation to the portal that runs in this home; where none runs, opens the database itself.
final class Remote {

    private Remote() {}

    static int run(String command, List<String> arguments, PrintStream out) {
        List<String> absolute = arguments.stream().map(Remote::absolute).toList();
        Path socket = Home.fromEnvironment().socket();
        if (Files.exists(socket)) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket));
                return ask(channel, command, absolute, out);
            } catch (IOException nobodyListens) {
                return alone(command, absolute, out);
            }
        }
        return alone(command, absolute, out);
    }

    private static int ask(SocketChannel channel, String command, List<String> arguments, PrintStream out)
            throws IOException {
        DataOutputStream request = new DataOutputStream(Channels.newOutputStream(channel));
        request.writeInt(arguments.size() + 1);
        request.writeUTF(command);
        for (String argument : arguments) {
            request.writeUTF(argument);
        }
        request.flush();
        DataInputStream answer = new DataInputStream(Channels.newInputStream(channel));
        int status = answer.readInt();
        new BufferedReader(new java.io.InputStreamReader(answer, StandardCharsets.UTF_8))
                .lines()
                .forEach(status == Cli.DONE ? out::println : System.err::println);
        return status;
    }

    private static int alone(String command, List<String> arguments, PrintStream out) {
        try (var context = new SpringApplicationBuilder(application())
                .profiles("commands")
                .properties("db-scheduler.enabled=false", "logging.level.portal=warn")
                .run()) {
            return context.getBean(Commands.class).run(command, arguments, out, System.err);
        }
    }

    private static Class<?> application() {
        try {
            return Class.forName("portal.Portal");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String absolute(String argument) {
        return argument.startsWith("--") || !argument.contains(".") && !argument.contains("/")
                ? argument
                : Path.of(argument).toAbsolutePath().toString();
    }
}
