package portal.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// H2 in the home, with one administrative connection held open.
///
/// That connection alone sets `WRITE_DELAY=0` (without it a kill loses acknowledged commits), migrates, syncs and backs
/// up; the pool is an ordinary user who can neither change the schema nor touch the trail's past.
///
/// H2 hands chunks to threads of its own, and `CHECKPOINT SYNC` and `BACKUP TO` do not wait for those that another
/// thread handed over. The store's own barrier does (docs/decisions/0002).
final class EmbeddedStorage implements Storage {

    static final String POOL_USER = "PORTAL";
    private static final String ADMIN_USER = "ADMIN";

    private final Connection admin;
    private final MVStore store;
    private final String poolPassword;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private volatile long forced;

    private EmbeddedStorage(Connection admin, String poolPassword) throws SQLException {
        this.admin = admin;
        this.poolPassword = poolPassword;
        SessionLocal session = (SessionLocal) admin.unwrap(JdbcConnection.class).getSession();
        this.store = session.getDatabase().getStore().getMvStore();
    }

    static EmbeddedStorage open(Home home) throws SQLException {
        DurableFilePath.register();
        List<String> keys = keys(home.database().resolve("portal.keys"));
        String url = poolUrl(home) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        Connection admin = DriverManager.getConnection(url, ADMIN_USER, keys.getFirst());
        Flyway.configure()
                .dataSource(url, ADMIN_USER, keys.getFirst())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        EmbeddedStorage storage = new EmbeddedStorage(admin, keys.getLast());
        storage.admitPool();
        return storage;
    }

    static String poolUrl(Home home) {
        return "jdbc:h2:durable:" + home.database().resolve("portal") + ";LOCK_TIMEOUT=20000";
    }

    String poolPassword() {
        return poolPassword;
    }

    /// One sync serves everyone who was waiting when it began.
    @Override
    public void force() {
        long mine = asked.incrementAndGet();
        turn.lock();
        try {
            if (forced >= mine) {
                return;
            }
            long covered = asked.get();
            settle();
            forced = covered;
        } finally {
            turn.unlock();
        }
    }

    /// Everyone else waits while the file is copied from its front to its end.
    @Override
    public void copyTo(Path file) {
        turn.lock();
        try {
            run("SET EXCLUSIVE 1");
            settle();
            run("BACKUP TO '" + file.toString().replace("'", "''") + "'");
        } finally {
            run("SET EXCLUSIVE 0");
            turn.unlock();
        }
    }

    @Override
    public void close() {
        run("SHUTDOWN");
    }

    private void settle() {
        store.commit();
        store.executeFilestoreOperation(() -> {});
        store.sync();
    }

    private void admitPool() throws SQLException {
        run("CREATE USER IF NOT EXISTS " + POOL_USER + " PASSWORD '" + poolPassword + "'");
        List<String> tables = new ArrayList<>();
        try (var rows = admin.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        for (String table : tables) {
            boolean past = table.toUpperCase(Locale.ROOT).startsWith("TRAIL_");
            run("GRANT SELECT, INSERT" + (past ? "" : ", UPDATE, DELETE") + " ON \"" + table + "\" TO " + POOL_USER);
        }
    }

    private void run(String sql) {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused " + sql.split(" ")[0], e);
        }
    }

    private static List<String> keys(Path file) {
        try {
            if (!Files.exists(file)) {
                SecureRandom random = new SecureRandom();
                byte[] admin = new byte[24];
                byte[] pool = new byte[24];
                random.nextBytes(admin);
                random.nextBytes(pool);
                HexFormat hex = HexFormat.of();
                Files.writeString(
                        file,
                        hex.formatHex(admin) + "\n" + hex.formatHex(pool) + "\n",
                        StandardCharsets.US_ASCII,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.DSYNC);
                file.toFile().setReadable(false, false);
                file.toFile().setReadable(true, true);
            }
            return Files.readAllLines(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
