package portal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.Home;

/// `demo [--port N] [--reset]`: the sample installation, on this machine alone.
final class Demo {

    private static final String USAGE = "demo [--port N] [--reset]";

    private Demo() {}

    static String[] arguments(List<String> arguments) {
        List<String> settings = new ArrayList<>(List.of("--portal.demo=true", "--server.address=127.0.0.1"));
        int port = 8080;
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            switch (words.next()) {
                case "--reset" -> reset(Home.fromEnvironment());
                case "--port" -> port = port(words);
                default -> {
                    System.err.println("usage: ./portal " + USAGE);
                    System.exit(Cli.WRONG_USAGE);
                }
            }
        }
        settings.add("--server.port=" + port);
        settings.add("--portal.public-address=http://localhost:" + port);
        return settings.toArray(String[]::new);
    }

    private static int port(Iterator<String> words) {
        try {
            return Integer.parseInt(words.hasNext() ? words.next() : "");
        } catch (NumberFormatException e) {
            System.err.println("usage: ./portal " + USAGE);
            System.exit(Cli.WRONG_USAGE);
            return 0;
        }
    }

    /// Throws the sample's database and files away; what is tracked in the folder of uploads stays.
    private static void reset(Home home) {
        for (Path folder : List.of(home.database(), home.uploads())) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .filter(file -> !file.equals(folder) && !file.endsWith("README.md"))
                        .forEach(Demo::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
