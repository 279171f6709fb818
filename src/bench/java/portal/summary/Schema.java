package portal.summary;

import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import portal.platform.Ids;

/// The portal's tables as the statements that make them, read off an empty database that all migrations went through:
/// on disk as in the portal, but without foreign keys and their indexes, which nothing reads here, and which cost half
/// of the time to fill the tables.
final class Schema {

    private Schema() {}

    static List<String> statements() {
        String empty = "jdbc:h2:mem:" + Ids.next();
        try (var open = DSL.using(empty, "sa", "")) {
            Flyway.configure()
                    .dataSource(empty, "sa", "")
                    .locations("classpath:db/migration", "filesystem:db/migration")
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
            return open.fetch("script nodata").stream()
                    .map(row -> row.get(0, String.class))
                    .filter(statement -> Stream.of("--", "CREATE USER", "SET").noneMatch(statement::startsWith))
                    .filter(statement -> Stream.of("FOREIGN KEY", "CONSTRAINT_INDEX").noneMatch(statement::contains))
                    .map(statement -> statement.replace("CREATE MEMORY TABLE", "CREATE CACHED TABLE"))
                    .toList();
        }
    }
}
