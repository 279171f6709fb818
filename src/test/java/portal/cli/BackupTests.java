package portal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DOCUMENT;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Comments;
import portal.consultations.Role;
import portal.documents.Vault;
import portal.platform.Home;

class BackupTests {

    private final Commands commands = Backend.H2.the(Commands.class);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @RepeatedTest(5)
    void aBackupRestoredElsewhereHasTheSameCountsAndTheSameBytes(@TempDir Path folder) throws Exception {
        Scene scene = new Scenes(Backend.H2).open();
        Backend.H2.the(Comments.class).submit(scene.the(Role.PARTICIPANT), scene.comment("art_1", null, "Giữ lại"));
        DSLContext db = Backend.H2.the(DSLContext.class);
        int comments = db.fetchCount(COMMENT);
        List<String> hashes = db.selectDistinct(DOCUMENT.SHA256).from(DOCUMENT).fetch(DOCUMENT.SHA256);
        Path file = folder.resolve("backup.zip");

        assertThat(command("backup", file.toString())).isZero();
        assertThat(restoreInto(folder.resolve("elsewhere"), file)).isZero();

        Home elsewhere = new Home(folder.resolve("elsewhere"));
        String key =
                Files.readAllLines(elsewhere.database().resolve("portal.keys")).getFirst();
        try (var there = DriverManager.getConnection(
                        "jdbc:h2:file:" + elsewhere.database().resolve("portal"), "ADMIN", key);
                var rows = there.createStatement().executeQuery("select count(*) from comment")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(comments);
        }
        for (String hash : hashes) {
            Path place = elsewhere
                    .uploads()
                    .resolve(hash.substring(0, 2))
                    .resolve(hash.substring(2, 4))
                    .resolve(hash);
            assertThat(place).hasSameBinaryContentAs(Backend.H2.the(Vault.class).place(hash));
        }
    }

    @Test
    void aHomeThatHoldsADatabaseIsLeftAlone(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("db/data"));
        Files.writeString(folder.resolve("db/data/portal.mv.db"), "mine");

        assertThat(restoreInto(folder, folder.resolve("none.zip"))).isEqualTo(Cli.FAILED);
        assertThat(folder.resolve("db/data/portal.mv.db")).hasContent("mine");
    }

    @Test
    void verifyFindsAFileWhoseBytesWereChanged(@TempDir Path folder) throws Exception {
        new Scenes(Backend.H2).open();
        assertThat(command("verify")).isZero();
        Path victim = Backend.H2
                .the(Vault.class)
                .place(Backend.H2
                        .the(DSLContext.class)
                        .select(DOCUMENT.SHA256)
                        .from(DOCUMENT)
                        .limit(1)
                        .fetchSingle()
                        .value1());
        byte[] before = Files.readAllBytes(victim);
        try {
            Files.writeString(victim, "other bytes");
            assertThat(command("verify")).isEqualTo(Cli.FAILED);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains(String.valueOf(victim.getFileName()));
        } finally {
            Files.write(victim, before);
        }
    }

    @Test
    void wrongUsageAndUnknownCommandsSaySo() {
        assertThat(command("backup")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(command("juggle")).isEqualTo(Cli.WRONG_USAGE);
    }

    private int command(String name, String... arguments) {
        return commands.run(name, List.of(arguments), out, out);
    }

    private int restoreInto(Path home, Path file) throws Exception {
        String before = System.getProperty("portal.home");
        System.setProperty("portal.home", Files.createDirectories(home).toString());
        try {
            return new RestoreCommand().run(List.of(file.toString()), out);
        } finally {
            System.setProperty("portal.home", before);
        }
    }
}
