package portal.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// A commit returns when it is on disk: what was acknowledged survives a crash at any instant (MISSION.md, promise 1).
final class DurableTransactions extends JdbcTransactionManager {

    private final transient Storage storage;

    DurableTransactions(DataSource dataSource, Storage storage) {
        super(dataSource);
        this.storage = storage;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            storage.force();
        }
    }
}
