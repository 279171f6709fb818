package portal.cli;

import static portal.db.Tables.BACKUP;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.platform.Home;
import portal.platform.Ids;
import portal.platform.Storage;

/// `backup FILE`: database and uploads in one zip, while the portal is used.
///
/// The database is copied first, at one instant; every file that it names is in the folder by then and never changes.
@Component
class BackupCommand implements InstallationCommand {

    private final Home home;
    private final Storage storage;
    private final DSLContext db;
    private final Clock clock;

    BackupCommand(Home home, Storage storage, DSLContext db, Clock clock) {
        this.home = home;
        this.storage = storage;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.size() != 1) {
            throw new Usage("backup FILE");
        }
        Path wanted = Path.of(arguments.getFirst()).toAbsolutePath();
        Path part = Path.of(wanted + ".part");
        Path database = Path.of(wanted + ".database");
        try {
            storage.copyTo(database);
            long files;
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                zip.setLevel(1);
                add(zip, "database.zip", database);
                add(zip, "portal.keys", home.database().resolve("portal.keys"));
                files = uploads(zip);
            }
            force(part);
            Files.move(part, wanted, StandardCopyOption.REPLACE_EXISTING);
            force(wanted.resolveSibling("."));
            note(wanted, Files.size(wanted), files);
            Json.line(out, Map.of("file", wanted.toString(), "bytes", Files.size(wanted), "uploads", files));
            return Cli.DONE;
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(part);
        }
    }

    /// So that the health page knows of it.
    private void note(Path file, long bytes, long uploads) {
        db.insertInto(BACKUP)
                .set(BACKUP.ID, Ids.next())
                .set(BACKUP.TAKEN_AT, clock.instant())
                .set(BACKUP.FILE, file.toString())
                .set(BACKUP.BYTES, bytes)
                .set(BACKUP.UPLOADS, uploads)
                .execute();
    }

    private long uploads(ZipOutputStream zip) throws IOException {
        Path folder = home.uploads();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> kept = files.filter(
                            file -> String.valueOf(file.getFileName()).matches("[0-9a-f]{64}"))
                    .toList();
            kept.forEach(file -> add(zip, "uploads/" + folder.relativize(file), file));
            return kept.size();
        }
    }

    private static void force(Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(file, zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
