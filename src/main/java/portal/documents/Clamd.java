package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// ClamAV's clamd over TCP: the file is sent in pieces (clamd(8), `INSTREAM`), so that clamd needs no right to read it.
final class Clamd implements VirusScanner {

    private static final int TO_CONNECT = 3_000;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String FOUND = " FOUND";
    private static final String CLEAN = "stream: OK";

    private final String host;
    private final int port;
    private final Duration patience;

    /// @param address host and port, parted by the last colon
    Clamd(String address, Duration patience) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("portal.scanner.address is host:port, not " + address);
        }
        host = address.substring(0, colon).replaceAll("[\\[\\]]", "");
        port = Integer.parseInt(address.substring(colon + 1));
        this.patience = patience;
    }

    @Override
    public Optional<String> found(Path file) throws IOException {
        try (Socket socket = connected();
                InputStream bytes = Files.newInputStream(file)) {
            IOException broken = send(socket, bytes);
            String said = said(socket);
            if (said.endsWith(FOUND)) {
                return Optional.of(said.substring(said.indexOf(' ') + 1, said.length() - FOUND.length()));
            }
            if (broken != null || !said.equals(CLEAN)) {
                throw new IOException("clamd said: " + said, broken);
            }
            return Optional.empty();
        }
    }

    @Override
    public void answer() throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream().write("zPING\0".getBytes(UTF_8));
            String said = said(socket);
            if (!said.equals("PONG")) {
                throw new IOException("clamd said: " + said);
            }
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), TO_CONNECT);
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /// What kept it from being sent whole, since clamd may have said why; null where nothing did.
    private static @Nullable IOException send(Socket socket, InputStream bytes) {
        try {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(UTF_8));
            byte[] piece = new byte[PIECE];
            for (int n = bytes.read(piece); n >= 0; n = bytes.read(piece)) {
                if (n > 0) {
                    out.writeInt(n);
                    out.write(piece, 0, n);
                }
            }
            out.writeInt(0);
            out.flush();
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private static String said(Socket socket) throws IOException {
        StringBuilder said = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int c = in.read(); c > 0 && c != '\n' && said.length() < LONGEST_ANSWER; c = in.read()) {
            said.append((char) c);
        }
        return said.toString();
    }
}
