package portal.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A bare line to the door of a visitor's page, for what no well-behaved browser sends.
final class Line implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final OutputStream out;

    /// Asks to send a file.
    ///
    /// @param length a header that says how long the file will be, truly or not
    Line(Visitor visitor, String name, String length) throws IOException {
        URI door = visitor.door();
        socket = new Socket(door.getHost(), door.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        say("POST " + door.getRawPath() + " HTTP/1.1\r\nHost: " + door.getAuthority() + "\r\nCookie: "
                + visitor.cookie() + "\r\nX-Filename: " + name
                + "\r\nContent-Type: application/octet-stream\r\n" + length + "\r\n\r\n");
    }

    void say(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /// Nothing more will be sent; an answer is still read.
    void hush() throws IOException {
        socket.shutdownOutput();
    }

    /// The first line of the answer; empty where the portal hangs up without one.
    String answer() throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String first = in.readLine();
        return first == null ? "" : first;
    }

    /// Breaks the line off at once, as a pulled plug does.
    void pull() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
