package portal.documents;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static portal.db.Tables.DOCUMENT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Files that came before a virus scanner was named. It looks at them one after the other, the oldest first; each is
/// marked as it is done, so that the next start goes on where this one ended.
@Component
class EarlierFiles {

    private static final Condition UNSCANNED = DOCUMENT.SCAN.isNull().and(DOCUMENT.ERASED_AT.isNull());

    private final DSLContext db;
    private final Scanning scanning;
    private final Passing passing;

    EarlierFiles(DSLContext db, Scanning scanning, Passing passing) {
        this.db = db;
        this.scanning = scanning;
        this.passing = passing;
    }

    /// What is still to do.
    ///
    /// @param oldest when the first of them came; null where there are none
    record Debt(int files, @Nullable Instant oldest) {}

    Debt debt() {
        return db.select(count(), min(DOCUMENT.RECEIVED_AT))
                .from(DOCUMENT)
                .where(UNSCANNED)
                .fetchSingle(mapping(Debt::new));
    }

    /// Until none is left, the scanner falls silent or the portal ends. A file that the scanner cannot tell of, since
    /// it is too large for it or gone, is left for the next time.
    void scan(BooleanSupplier ending) {
        Optional<Earlier> next = after(Long.MIN_VALUE);
        while (next.isPresent() && !ending.getAsBoolean() && told(next.get())) {
            next = after(next.get().seq());
        }
    }

    private record Earlier(UUID id, String sha256, long seq) {}

    private Optional<Earlier> after(long seq) {
        return db.select(DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.SEQ)
                .from(DOCUMENT)
                .where(UNSCANNED, DOCUMENT.SEQ.gt(seq))
                .orderBy(DOCUMENT.SEQ)
                .limit(1)
                .fetchOptional(mapping(Earlier::new));
    }

    /// Whether the scanner may be asked of the next one.
    private boolean told(Earlier file) {
        Scanning.Look look = passing.look(file.id(), file.sha256());
        return !look.waits() || scanning.silence().isEmpty();
    }
}
