package portal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import portal.platform.Home;

/// `restore FILE`: a backup into an empty home. A home that holds a database is left alone.
final class RestoreCommand implements PureCommand {

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            throw new Usage("restore FILE");
        }
        Home home = Home.fromEnvironment();
        if (Files.exists(home.database().resolve("portal.mv.db"))) {
            System.err.println("portal: " + home.root() + " holds a database already; restore goes into an empty home");
            return Cli.FAILED;
        }
        try (ZipFile zip = new ZipFile(arguments.getFirst())) {
            int files = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                files += restore(zip, entry, home);
            }
            Json.line(out, Map.of("home", home.root().toString(), "uploads", files));
            return Cli.DONE;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("portal: " + arguments.getFirst() + " is not restored: " + e.getMessage());
            return Cli.FAILED;
        }
    }

    private static int restore(ZipFile zip, ZipEntry entry, Home home) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            switch (entry.getName()) {
                case "database.zip" -> database(in, home.database());
                case "portal.keys" -> {
                    Path keys = home.database().resolve("portal.keys");
                    Files.copy(in, keys);
                    Files.setPosixFilePermissions(
                            keys, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
                }
                default -> {
                    Path place = home.root().resolve(entry.getName()).normalize();
                    if (!place.startsWith(home.uploads()) || place.equals(home.uploads())) {
                        throw new IllegalArgumentException("unexpected entry " + entry.getName());
                    }
                    Files.createDirectories(place.resolveSibling("."));
                    Files.copy(in, place);
                    return 1;
                }
            }
            return 0;
        }
    }

    private static void database(InputStream in, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.getName().equals("portal.mv.db")) {
                throw new IllegalArgumentException("unexpected entry " + entry.getName());
            }
            Files.copy(zip, folder.resolve(entry.getName()));
        }
    }
}
