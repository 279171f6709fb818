package portal.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The database of this installation: PostgreSQL where settings name one, else H2 in the home.
@Configuration
@EnableTransactionManagement
@EnableConfigurationProperties(Settings.class)
class Database {

    @Bean
    Home home() {
        return Home.fromEnvironment();
    }

    @Bean(destroyMethod = "close")
    Storage storage(Home home, Settings settings) throws SQLException {
        return settings.databaseUrl() == null ? EmbeddedStorage.open(home) : new ServerStorage();
    }

    @Bean
    DataSource dataSource(Storage storage, Home home, Settings settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("portal");
        pool.setMaximumPoolSize(24);
        if (storage instanceof EmbeddedStorage embedded) {
            pool.setJdbcUrl(EmbeddedStorage.poolUrl(home));
            pool.setUsername(EmbeddedStorage.POOL_USER);
            pool.setPassword(embedded.poolPassword());
        } else {
            pool.setJdbcUrl(settings.databaseUrl());
            pool.setUsername(settings.databaseUser());
            pool.setPassword(settings.databasePassword());
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Storage storage) {
        return new DurableTransactions(dataSource, storage);
    }

    @Bean
    DefaultConfigurationCustomizer oneSqlForBoth() {
        return configuration -> configuration
                .settings()
                .withRenderSchema(false)
                .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
    }
}
