package portal.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Speaks clamd's protocol on this machine and knows one virus, which is none: the EICAR test file.
final class FakeClamd implements AutoCloseable {

    /// In two parts, so that no scanner takes this file away.
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door;
    private volatile int looks;
    private volatile boolean knows = true;
    private volatile boolean hesitant;
    private volatile boolean mute;

    FakeClamd() throws IOException {
        this(0);
    }

    /// @param port 0 for any
    FakeClamd(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    int port() {
        return door.getLocalPort();
    }

    /// How many files it was sent.
    int looks() {
        return looks;
    }

    /// @param virus whether it finds it; not as after new signatures, by which it is none
    void know(boolean virus) {
        knows = virus;
    }

    /// It takes a while for each file, so that others come meanwhile.
    void hesitate() {
        hesitant = true;
    }

    /// @param silent whether it hangs up on whoever asks
    void mute(boolean silent) {
        mute = silent;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                if (!door.isClosed() && !mute) {
                    answer(caller);
                }
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new StringBuilder();
        for (int c = in.read(); c > 0; c = in.read()) {
            command.append((char) c);
        }
        String said = "UNKNOWN COMMAND";
        if (command.toString().equals("zPING")) {
            said = "PONG";
        } else if (command.toString().equals("zINSTREAM")) {
            var bytes = new ByteArrayOutputStream();
            for (int n = in.readInt(); n > 0; n = in.readInt()) {
                bytes.write(in.readNBytes(n));
            }
            looks++;
            if (hesitant) {
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
            String words = bytes.toString(ISO_8859_1);
            said = knows && words.contains(EICAR)
                    ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                    : words.contains("too much") ? "INSTREAM size limit exceeded. ERROR" : "stream: OK";
        }
        caller.getOutputStream().write((said + "\0").getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
