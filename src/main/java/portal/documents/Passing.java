package portal.documents;

import static org.jooq.Records.mapping;
import static portal.db.Tables.DOCUMENT;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import portal.platform.Refusal;
import portal.trail.Trail;

/// Lets files out of the vault. Where a virus scanner is named, one that it has not looked at yet is looked at when
/// somebody asks for it; who asks for it meanwhile waits for the same look.
@Component
class Passing {

    static final String INFECTED = "document.infected";

    private final DSLContext db;
    private final Documents.Door door;
    private final Marks marks;
    private final TransactionTemplate apart;
    private final ConcurrentHashMap<UUID, CompletableFuture<Scanning.Look>> looks = new ConcurrentHashMap<>();

    Passing(DSLContext db, Documents.Door door, Marks marks, PlatformTransactionManager transactions) {
        this.db = db;
        this.door = door;
        this.marks = marks;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Where it is written down what the scanner said.
    @Component
    record Marks(Found found, Trail trail) {}

    private record File(
            UUID id,
            String sha256,
            String secrecy,
            @Nullable String scan) {

        boolean held() {
            return secrecy.equals(Found.HELD) || Scanning.INFECTED.equals(scan);
        }
    }

    /// Where the bytes lie; empty where they are held back or erased.
    ///
    /// @throws Refusal where the scanner cannot tell, or finds something now
    Optional<Path> place(DocumentId document) {
        Optional<File> file = file(document).filter(found -> !found.held());
        file.filter(this::unscanned).ifPresent(found -> pass(found, "document.unlooked"));
        return file.map(found -> door.vault().place(found.sha256()));
    }

    /// @param silent the message key of the refusal where the scanner cannot tell
    /// @throws Refusal where the scanner cannot tell, or has found something
    void demand(DocumentId document, String silent) {
        file(document).ifPresent(file -> {
            if (Scanning.INFECTED.equals(file.scan())) {
                throw new Refusal(INFECTED);
            }
            if (unscanned(file)) {
                pass(file, silent);
            }
        });
    }

    /// Has the scanner look at a file that is known already, and marks it; one in which it finds something is held.
    /// What it says is kept whatever becomes of the act for which it was asked.
    Scanning.Look look(UUID id, String sha256) {
        var mine = new CompletableFuture<Scanning.Look>();
        CompletableFuture<Scanning.Look> other = looks.putIfAbsent(id, mine);
        if (other != null) {
            return other.join();
        }
        try {
            Scanning.Look look = door.scanning().look(door.vault().place(sha256));
            if (!look.waits()) {
                apart.executeWithoutResult(status -> mark(id, look));
            }
            mine.complete(look);
            return look;
        } finally {
            mine.cancel(false);
            looks.remove(id);
        }
    }

    private void mark(UUID id, Scanning.Look look) {
        if (look.infected()) {
            marks.found().infected(id, look);
            marks.trail().record(null, "document.hold", "document", id, null, look.found());
        } else {
            marks.found().scanned(id, look);
        }
    }

    private void pass(File file, String silent) {
        Scanning.Look look = look(file.id(), file.sha256());
        if (look.waits()) {
            throw new Refusal(silent);
        }
        if (look.infected()) {
            throw new Refusal(INFECTED);
        }
    }

    private boolean unscanned(File file) {
        return file.scan() == null ? door.scanning().configured() : file.scan().equals(Scanning.WAITING);
    }

    private Optional<File> file(DocumentId document) {
        return db.select(DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.SECRECY, DOCUMENT.SCAN)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document.value()), DOCUMENT.ERASED_AT.isNull())
                .fetchOptional(mapping(File::new));
    }
}
