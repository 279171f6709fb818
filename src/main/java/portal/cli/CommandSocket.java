package portal.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import portal.platform.Home;

/// Takes commands for this installation while the portal runs, on a socket that its owner alone may open.
@Component
@ConditionalOnWebApplication
class CommandSocket implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger(CommandSocket.class.getName());

    private final Path path;
    private final Commands commands;
    private @Nullable ServerSocketChannel server;

    CommandSocket(Home home, Commands commands) {
        this.path = home.socket();
        this.commands = commands;
    }

    @Override
    public void start() {
        try {
            Files.deleteIfExists(path);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            server = channel;
            Thread.ofVirtual().name("commands").start(() -> accept(channel));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "Commands cannot reach this portal: {0}", e.getMessage());
        }
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                Thread.ofVirtual().name("command").start(() -> answer(client));
            } catch (AsynchronousCloseException closed) {
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "A command could not be taken", e);
            }
        }
    }

    private void answer(SocketChannel client) {
        try (client) {
            DataInputStream request = new DataInputStream(Channels.newInputStream(client));
            List<String> words = new ArrayList<>();
            for (int left = request.readInt(); left > 0; left--) {
                words.add(request.readUTF());
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
            int status = commands.run(words.getFirst(), words.subList(1, words.size()), out, out);
            DataOutputStream answer = new DataOutputStream(Channels.newOutputStream(client));
            answer.writeInt(status);
            answer.write(said.toByteArray());
            answer.flush();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A command was not answered", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The command socket stays behind", e);
        } finally {
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
