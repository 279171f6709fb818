package portal.documents;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.Problem;
import portal.people.Viewer;
import portal.text.Text;
import portal.trail.Trail;

/// Receives files: the bytes first, on disk; then the row; then the worker reads them.
@Component
public class Documents {

    private static final int LONGEST_NAME = 200;

    private final DSLContext db;
    private final Door door;
    private final Filing filing;
    private final Passing passing;
    private final List<FileOwner> owners;
    private final Extraction pages;

    Documents(
            DSLContext db,
            Door door,
            Filing filing,
            Passing passing,
            List<FileOwner> owners,
            @Qualifier("pageImages") Extraction pages) {
        this.pages = pages;
        this.db = db;
        this.door = door;
        this.filing = filing;
        this.passing = passing;
        this.owners = owners;
    }

    /// What a file goes through before it is known.
    @Component
    record Door(Vault vault, Scanning scanning) {}

    /// Keeps a file byte for byte, has it looked at by the virus scanner and queues it for reading.
    ///
    /// @param name as the sender called it; shown as text, never used as a path
    /// @param commandKey the same key of the same person gives the same document
    /// @throws portal.platform.Refusal where it is larger than the limit
    public DocumentId receive(Viewer viewer, InputStream bytes, String name, String commandKey) {
        Vault.Kept kept = door.vault().keep(bytes);
        Scanning.Look look = door.scanning().look(door.vault().place(kept.sha256()));
        return filing.file(viewer, new Filing.Inspected(kept, look), shown(name), commandKey);
    }

    /// The bytes, for a viewer to whom some room gives them. One that the virus scanner has not looked at yet is looked
    /// at now.
    ///
    /// @throws Refusal where the scanner cannot tell, or finds something now
    public Optional<Path> open(Viewer viewer, DocumentId document) {
        boolean mayHave = owners.stream()
                .anyMatch(owner -> owner.downloadable(viewer, List.of(document)).contains(document));
        return mayHave ? passing.place(document) : Optional.empty();
    }

    /// The bytes, for whoever sent the file in.
    ///
    /// @throws Refusal where the scanner cannot tell, or finds something now
    public Optional<Path> received(Viewer viewer, DocumentId document) {
        boolean own = db.fetchExists(
                DOCUMENT,
                DOCUMENT.ID.eq(document.value()),
                DOCUMENT.PERSON_ID.eq(viewer.person().value()));
        return own ? passing.place(document) : Optional.empty();
    }

    /// A page of a PDF, or a picture, as JPEG of so many pixels width, for a viewer who may have the file; empty where
    /// there is none.
    ///
    /// @param page from 1
    /// @throws Refusal where the scanner cannot tell, or finds something now
    public byte[] page(Viewer viewer, DocumentId document, int page, int width) {
        return open(viewer, document).map(file -> pages.page(file, page, width)).orElse(new byte[0]);
    }

    /// @throws Refusal where the virus scanner does not let it pass
    public void demandScanned(DocumentId document) {
        demandScanned(document, "document.unscanned");
    }

    /// As [#demandScanned(DocumentId)], of a file that is kept though it may not pass yet.
    ///
    /// @param silent the message key that says what is to be done where the scanner does not answer
    public void demandScanned(DocumentId document, String silent) {
        passing.demand(document, silent);
    }

    /// The last part of what may be a path, without characters that turn or hide text.
    static String shown(String name) {
        String last =
                Normalizer.normalize(Text.clean(name), Normalizer.Form.NFC).replaceAll("[\\p{Cf}\\p{Cc}]", "");
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1)
                .strip();
        if (last.length() > LONGEST_NAME) {
            int dot = last.lastIndexOf('.');
            String ending = dot > last.length() - 12 ? last.substring(dot) : "";
            last = Text.clean(last.substring(0, LONGEST_NAME - ending.length())) + ending;
        }
        return last.isEmpty() ? "file" : last;
    }

    /// The transactional half of receiving.
    @Component
    static class Filing {

        private final DSLContext db;
        private final Clock clock;
        private final Trail trail;
        private final ReadingQueue queue;
        private final TransactionTemplate transaction;

        Filing(DSLContext db, Clock clock, Trail trail, ReadingQueue queue, TransactionTemplate transaction) {
            this.db = db;
            this.clock = clock;
            this.trail = trail;
            this.queue = queue;
            this.transaction = transaction;
        }

        /// @param look what the virus scanner said of it
        record Inspected(Vault.Kept kept, Scanning.Look look) {}

        DocumentId file(Viewer viewer, Inspected file, String name, String commandKey) {
            return java.util.Objects.requireNonNull(transaction.execute(status -> {
                DocumentId id = DocumentId.next();
                int inserted = db.insertInto(DOCUMENT)
                        .set(DOCUMENT.ID, id.value())
                        .set(DOCUMENT.SHA256, file.kept().sha256())
                        .set(DOCUMENT.BYTES, file.kept().bytes())
                        .set(DOCUMENT.SCAN, file.look().mark())
                        .set(DOCUMENT.SECRECY, file.look().infected() ? Found.HELD : Found.OPEN)
                        .set(DOCUMENT.NAME, name)
                        .set(DOCUMENT.PERSON_ID, viewer.person().value())
                        .set(DOCUMENT.RECEIVED_AT, clock.instant())
                        .set(DOCUMENT.COMMAND_KEY, commandKey)
                        .onConflictDoNothing()
                        .execute();
                if (inserted == 0) {
                    return db.select(DOCUMENT.ID)
                            .from(DOCUMENT)
                            .where(DOCUMENT.PERSON_ID.eq(viewer.person().value()), DOCUMENT.COMMAND_KEY.eq(commandKey))
                            .fetchSingle(row -> new DocumentId(row.value1()));
                }
                db.insertInto(DOCUMENT_TEXT)
                        .set(DOCUMENT_TEXT.DOCUMENT_ID, id.value())
                        .set(DOCUMENT_TEXT.PROBLEM, file.look().waits() ? Problem.SCANNER_SILENT : null)
                        .execute();
                queue.add(id.value());
                String sha256 = file.kept().sha256();
                trail.record(viewer.person().value(), "document.receive", "document", id.value(), null, sha256);
                return id;
            }));
        }
    }
}
