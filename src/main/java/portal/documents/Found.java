package portal.documents;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Marked;
import portal.documents.extraction.Problem;
import portal.text.Text;

/// Writes down what the worker found, or that a file is held back; whoever waits for the text is told in the same
/// transaction.
@Component
class Found {

    static final String HELD = "held";

    static final String OPEN = "open";

    /// Values of `document_text.ocr`.
    static final String WAITING = "waiting";

    static final String DONE = "done";
    static final String NOTHING = "nothing";

    private final DSLContext db;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Found(DSLContext db, Clock clock, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /// @param released whether a stamp was looked at by a person already
    void write(UUID id, Extracted found, boolean released) {
        Optional<String> stamp = released ? Optional.empty() : Stamp.inText(found.text());
        if (stamp.isPresent()) {
            hold(id, stamp.get(), Problem.HELD);
            return;
        }
        transaction.executeWithoutResult(status -> {
            set(id, found, Extraction.pictured(found) ? WAITING : null);
            events.publishEvent(new DocumentRead(new DocumentId(id), false));
        });
    }

    /// What was read from pictures; nothing changes where no words were found.
    void recognised(UUID id, Extracted found, boolean released) {
        boolean words = Problem.BY_OCR.equals(found.problem())
                || Problem.OVER_TIME.equals(found.problem())
                || found.hasText() && !Extraction.pictured(found);
        Optional<String> stamp = released || !words ? Optional.empty() : Stamp.inText(found.text());
        if (stamp.isPresent()) {
            hold(id, stamp.get(), Problem.HELD);
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (words) {
                boolean more = behind(id, clean(found));
                set(id, found, DONE);
                events.publishEvent(new DocumentRead(new DocumentId(id), more));
            } else {
                db.update(DOCUMENT_TEXT)
                        .set(DOCUMENT_TEXT.OCR, NOTHING)
                        .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(id))
                        .execute();
            }
        });
    }

    /// Nothing was found yet.
    ///
    /// @param problem what its reading waits for
    void waits(UUID id, String problem) {
        db.update(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.PROBLEM, problem)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(id), DOCUMENT_TEXT.STATUS.isNull())
                .execute();
    }

    /// It was waited for in vain, and the file was not looked at.
    void unread(UUID id, String problem) {
        write(
                id,
                new Extracted(ExtractionStatus.CRASHED, "application/octet-stream", "und", 0, 0, problem, "", ""),
                false);
    }

    /// The virus scanner found nothing, or there is none any more.
    void scanned(UUID id, Scanning.Look look) {
        db.update(DOCUMENT)
                .set(DOCUMENT.SCAN, look.mark())
                .where(DOCUMENT.ID.eq(id))
                .execute();
    }

    /// The virus scanner found something.
    void infected(UUID id, Scanning.Look look) {
        transaction.executeWithoutResult(status -> {
            scanned(id, look);
            hold(id, look.found(), Problem.INFECTED);
        });
    }

    /// No text of it is kept.
    ///
    /// @param problem what holds it back: [Problem#HELD] or [Problem#INFECTED]
    void hold(UUID id, String stamp, String problem) {
        transaction.executeWithoutResult(status -> {
            db.update(DOCUMENT)
                    .set(DOCUMENT.SECRECY, HELD)
                    .set(DOCUMENT.STAMP, stamp)
                    .where(DOCUMENT.ID.eq(id))
                    .execute();
            Extracted nothing =
                    new Extracted(ExtractionStatus.EMPTY, "application/octet-stream", "und", 0, 0, problem, "", "");
            set(id, nothing, null);
            events.publishEvent(new DocumentRead(new DocumentId(id), false));
        });
    }

    private void set(UUID id, Extracted found, @Nullable String ocr) {
        String words = clean(found);
        db.update(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.STATUS, found.status().name())
                .set(DOCUMENT_TEXT.PROBLEM, found.problem())
                .set(DOCUMENT_TEXT.MIME, found.mime())
                .set(DOCUMENT_TEXT.LANGUAGE, found.language())
                .set(DOCUMENT_TEXT.PAGES, found.pages())
                .set(DOCUMENT_TEXT.CHARS, (long) words.length())
                .set(DOCUMENT_TEXT.SECONDS, found.seconds())
                .set(DOCUMENT_TEXT.WORDS, words)
                .set(DOCUMENT_TEXT.LAYOUT, found.layout())
                .set(DOCUMENT_TEXT.MARKUP, marks(found.marks()))
                .set(DOCUMENT_TEXT.OCR, ocr)
                .set(DOCUMENT_TEXT.EXTRACTED_AT, clock.instant())
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(id))
                .execute();
    }

    private static String clean(Extracted found) {
        return Stream.of(found.text().split("\f", -1)).map(Text::clean).collect(Collectors.joining("\f"));
    }

    /// Whether the words begin with those that are known.
    private boolean behind(UUID id, String words) {
        return db.select(DOCUMENT_TEXT.WORDS)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(id), DOCUMENT_TEXT.WORDS.isNotNull())
                .fetchOptional(DOCUMENT_TEXT.WORDS)
                .filter(before -> !before.isEmpty() && words.startsWith(before))
                .isPresent();
    }

    private static @Nullable String marks(List<Marked> marks) {
        return marks.isEmpty() ? null : Marked.lines(marks);
    }
}
