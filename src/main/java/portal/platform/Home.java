package portal.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where an installation keeps what must not be lost: the embedded database and the uploaded files.
public record Home(Path root) {

    public Home(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// The folder that `PORTAL_HOME` names, else the current one.
    public static Home fromEnvironment() {
        String named = System.getProperty("portal.home", System.getenv().getOrDefault("PORTAL_HOME", "."));
        return new Home(Path.of(named));
    }

    public Path database() {
        return made(root.resolve("db/data"));
    }

    public Path uploads() {
        return made(root.resolve("uploads"));
    }

    /// The socket on which a running portal takes commands. Its owner alone may open it.
    public Path socket() {
        return database().resolve("portal.sock");
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
