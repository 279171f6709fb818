package portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.platform.MovableClock;

/// The two databases that every query must work on. Each is started once, with the whole portal but its pages.
public enum Backend implements Beans {
    H2,
    POSTGRESQL;

    private static final ConcurrentHashMap<Backend, ConfigurableApplicationContext> RUNNING = new ConcurrentHashMap<>();

    private static @Nullable Path kept;
    private static @Nullable EmbeddedPostgres server;

    public ConfigurableApplicationContext portal() {
        return RUNNING.computeIfAbsent(this, Backend::start);
    }

    @Override
    public <T> T the(Class<T> type) {
        return portal().getBean(type);
    }

    /// Where the embedded database will lie, for a process that is started again on the same one.
    public static void keepIn(Path home) {
        kept = home;
    }

    private static Path home() {
        if (kept != null) {
            return kept;
        }
        try {
            Path home = Files.createTempDirectory("portal-home");
            home.toFile().deleteOnExit();
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext start() {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.main.allow-bean-definition-overriding=true",
                "--db-scheduler.polling-interval=200ms",
                "--logging.level.root=error"));
        if (this == POSTGRESQL) {
            settings.add("--portal.database-url=" + server().getJdbcUrl("postgres", "postgres"));
            settings.add("--portal.database-user=postgres");
            settings.add("--portal.database-password=postgres");
        }
        synchronized (RUNNING) {
            System.setProperty("portal.home", home().toString());
            return new SpringApplicationBuilder(Portal.class, TestTime.class)
                    .profiles("commands")
                    .run(settings.toArray(String[]::new));
        }
    }

    /// An empty database of its own.
    DataSource empty() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        if (this == H2) {
            JdbcDataSource memory = new JdbcDataSource();
            memory.setURL("jdbc:h2:mem:" + name);
            return memory;
        }
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server().getDatabase("postgres", name);
    }

    SQLDialect dialect() {
        return this == H2 ? SQLDialect.H2 : SQLDialect.POSTGRES;
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                EmbeddedPostgres started = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(started));
                server = started;
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When the portals on it have come to their end.
    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A clock that tests may stop.
    @Configuration
    public static class TestTime {

        @Bean
        Clock clock() {
            return new MovableClock();
        }
    }
}
