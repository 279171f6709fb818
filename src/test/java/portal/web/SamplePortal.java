package portal.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The portal with its sample, in a process of its own, on a free port of this machine. The benchmarks use it too.
public final class SamplePortal implements AutoCloseable {

    private static final String PASSWORD = "xin-chao-2026";
    private static final Pattern CONSULTATION = Pattern.compile("c/[0-9a-f-]{36}");
    private static final int SECONDS_TO_END = 20;

    private final Path home = Files.createTempDirectory("sample-portal");
    private final Process process;
    private final URI address;

    /// Returns when the sample has been set up.
    ///
    /// @param java options of the virtual machine, and its classes
    /// @param settings of the portal, as `--portal.upload-size=9MB`
    public SamplePortal(List<String> java, String... settings) throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        address = URI.create("http://127.0.0.1:" + port + "/");
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8"));
        line.addAll(java);
        line.addAll(List.of("serve", "--portal.demo=true", "--server.address=127.0.0.1", "--server.port=" + port));
        line.addAll(List.of(settings));
        var builder =
                new ProcessBuilder(line).redirectError(home.resolve("errors").toFile());
        builder.environment().put("PORTAL_HOME", home.toString());
        process = builder.start();
        awaitPoster();
    }

    public Path home() {
        return home;
    }

    public boolean running() {
        return process.isAlive();
    }

    /// @param name of the sample's cast, as `nga`
    public Visitor visitor(String name) throws IOException, InterruptedException {
        return new Visitor(address).signIn(name + "@example.org", PASSWORD);
    }

    /// The address of the sample's consultation, as `c/...`.
    public String consultation() throws IOException, InterruptedException {
        try (var anybody = visitor("nga")) {
            Matcher found = CONSULTATION.matcher(anybody.open(""));
            if (!found.find()) {
                throw new IllegalStateException("the sample has no consultation");
            }
            return found.group();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (var all = Files.walk(home)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void awaitPoster() throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("duy@example.org")) {
                Thread.ofPlatform().daemon().start(() -> out.lines().forEach(rest -> {}));
                return;
            }
            said.add(line);
        }
        throw new IllegalStateException("the portal did not start: " + String.join("\n", said));
    }
}
