package portal;

import com.vaadin.flow.router.Route;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import portal.platform.Messages;

/// Some rooms of the portal over a database of their own, which holds nothing yet; their clock stands still.
final class Rooms implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Connection keeper;

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    Rooms(Backend backend, Instant now) {
        DataSource plain = backend.empty();
        keeper = opened(plain);
        Flyway.configure()
                .dataSource(plain)
                .locations("filesystem:db/migration")
                .load()
                .migrate();
        beans(plain, backend.dialect(), now);
        scan();
        context.addBeanFactoryPostProcessor(beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        });
        context.refresh();
    }

    private void beans(DataSource plain, SQLDialect dialect, Instant now) {
        DSLContext db = DSL.using(
                new TransactionAwareDataSourceProxy(plain),
                dialect,
                new Settings()
                        .withRenderSchema(false)
                        .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
        var transactions = new DataSourceTransactionManager(plain);
        context.registerBean(DSLContext.class, () -> db);
        context.registerBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC));
        context.registerBean(Messages.class, Messages::new);
        context.registerBean(PlatformTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(ConfigurationClassPostProcessor.class);
        context.register(Transactions.class);
    }

    private void scan() {
        var scanner = new ClassPathBeanDefinitionScanner(context, true);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.scan(
                "portal.consultations",
                "portal.drafts",
                "portal.comments",
                "portal.outcomes",
                "portal.review",
                "portal.summary",
                "portal.trail");
        for (String name : context.getBeanDefinitionNames()) {
            context.getBeanDefinition(name).setLazyInit(true);
            context.getBeanDefinition(name).setRole(BeanDefinition.ROLE_APPLICATION);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        try {
            keeper.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection opened(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
