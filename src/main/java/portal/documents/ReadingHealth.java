package portal.documents;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Tesseract;
import portal.documents.extraction.Vitals;
import portal.platform.Disk;
import portal.platform.HealthLine;
import portal.platform.HealthPart;
import portal.platform.Home;

/// The extraction worker, what waits for it, the reading of scans, and the room for files.
@Component
class ReadingHealth implements HealthPart {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration LATELY = Duration.ofHours(24);

    private final DSLContext db;
    private final Clock clock;
    private final Extraction extraction;
    private final Ground ground;

    ReadingHealth(DSLContext db, Clock clock, Extraction extraction, Ground ground) {
        this.db = db;
        this.clock = clock;
        this.extraction = extraction;
        this.ground = ground;
    }

    /// Where files lie, what has them read once more, and what looks for viruses, in earlier files too.
    @Component
    record Ground(Home home, Reread reread, Scanning scanning, EarlierFiles earlier) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "health.reading";
    }

    @Override
    public List<HealthLine> lines() {
        List<HealthLine> lines = new ArrayList<>();
        lines.add(worker());
        lines.add(queue());
        lines.add(unread());
        lines.add(scanner());
        if (ground.scanning().configured()) {
            lines.add(unscanned());
        }
        lines.add(tesseract());
        lines.add(scans());
        lines.add(files());
        lines.add(Disk.line("health.reading.disk", ground.home().uploads()));
        return lines;
    }

    private HealthLine worker() {
        Vitals vitals = extraction.vitals();
        String state = vitals.running() ? "health.reading.up" : "health.reading.asleep";
        Duration since = vitals.since();
        Instant failed = since == null ? null : clock.instant().minus(since);
        ExtractionStatus failure = vitals.failure();
        Object[] figures = {
            vitals.files(),
            vitals.starts(),
            vitals.deaths(),
            failure == null ? "" : failure.word(),
            failed == null ? "" : failed
        };
        if (vitals.unstartable()) {
            return HealthLine.broken("health.reading.worker", "health.reading.dead", "health.reading.start", figures);
        }
        boolean lately = failed != null && failed.isAfter(clock.instant().minus(LATELY));
        return lately
                ? HealthLine.look("health.reading.worker", "health.reading.died", "health.reading.died.look", figures)
                : HealthLine.fine("health.reading.worker", state, figures);
    }

    private HealthLine queue() {
        var waiting = db.select(count(), min(DOCUMENT.RECEIVED_AT))
                .from(DOCUMENT_TEXT)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(DOCUMENT_TEXT.DOCUMENT_ID))
                .where(DOCUMENT_TEXT.STATUS.isNull(), DOCUMENT.ERASED_AT.isNull(), DOCUMENT.PAUSED.isFalse())
                .fetchSingle();
        Instant oldest = waiting.value2();
        Object[] figures = {waiting.value1(), oldest == null ? "" : oldest};
        boolean late = oldest != null && oldest.isBefore(clock.instant().minus(LONG));
        return late
                ? HealthLine.look("health.reading.queue", "health.reading.waiting", "health.reading.late", figures)
                : HealthLine.fine("health.reading.queue", "health.reading.waiting", figures);
    }

    private HealthLine unread() {
        int failed = ground.reread().unread();
        return failed == 0
                ? HealthLine.fine("health.reading.unread", "health.reading.all-read")
                : HealthLine.look(
                                "health.reading.unread", "health.reading.failed", "health.reading.failed.look", failed)
                        .with(new HealthLine.Act("health.reading.again", ground.reread()::readUnread));
    }

    private HealthLine scanner() {
        if (!ground.scanning().configured()) {
            return HealthLine.fine("health.reading.scanner", "health.reading.scanner.none");
        }
        int waiting = db.fetchCount(DOCUMENT, DOCUMENT.SCAN.eq(Scanning.WAITING), DOCUMENT.ERASED_AT.isNull());
        int infected = db.fetchCount(DOCUMENT, DOCUMENT.SCAN.eq(Scanning.INFECTED), DOCUMENT.ERASED_AT.isNull());
        return ground.scanning()
                .silence()
                .map(why -> HealthLine.broken(
                        "health.reading.scanner",
                        "health.reading.scanner.silent",
                        "health.reading.scanner.start",
                        waiting,
                        why))
                .orElse(HealthLine.fine("health.reading.scanner", "health.reading.scanner.answers", waiting, infected));
    }

    private HealthLine unscanned() {
        EarlierFiles.Debt debt = ground.earlier().debt();
        return debt.oldest() == null
                ? HealthLine.fine("health.reading.unscanned", "health.reading.unscanned.none")
                : HealthLine.look(
                        "health.reading.unscanned",
                        "health.reading.unscanned.some",
                        "health.reading.unscanned.look",
                        debt.files(),
                        debt.oldest());
    }

    private HealthLine tesseract() {
        Optional<Tesseract> installed = Tesseract.installed();
        if (installed.isEmpty()) {
            return HealthLine.look("health.reading.ocr", "health.reading.no-ocr", "health.reading.install");
        }
        String languages = String.join(", ", installed.get().languages());
        return installed.get().languages().contains("vie")
                ? HealthLine.fine("health.reading.ocr", "health.reading.ocr.there", languages)
                : HealthLine.look("health.reading.ocr", "health.reading.ocr.there", "health.reading.no-vie", languages);
    }

    private HealthLine scans() {
        int waiting = db.fetchCount(DOCUMENT_TEXT, DOCUMENT_TEXT.OCR.eq(Found.WAITING), Pausing.NEEDED);
        int wordless = ground.reread().wordless();
        HealthLine line = HealthLine.fine("health.reading.scans", "health.reading.scans.wait", waiting, wordless);
        return wordless > 0 && Tesseract.installed().isPresent()
                ? line.with(new HealthLine.Act("health.reading.scans.again", ground.reread()::readScans))
                : line;
    }

    private HealthLine files() {
        var kept = db.select(count(), sum(DOCUMENT.BYTES))
                .from(DOCUMENT)
                .where(DOCUMENT.ERASED_AT.isNull())
                .fetchSingle();
        BigDecimal bytes = kept.value2();
        return HealthLine.fine(
                "health.reading.files",
                "health.reading.kept",
                kept.value1(),
                Disk.size(bytes == null ? 0 : bytes.longValue()));
    }
}
