package portal.platform;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Says in one sentence that another portal has the database open, where a trace of many pages would say it.
class StoreInUse implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (inUse(cause)) {
                return new FailureAnalysis(
                        "Another portal has the database of this folder open.",
                        "Stop it first, or name another folder in PORTAL_HOME.",
                        cause);
            }
        }
        return null;
    }

    private static boolean inUse(Throwable cause) {
        return switch (cause) {
            case MVStoreException store -> store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
            case SQLException refused -> refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            default -> false;
        };
    }
}
