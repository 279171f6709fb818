package portal.documents;

import static org.jooq.impl.DSL.noCondition;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.Problem;
import portal.documents.extraction.Tesseract;

/// The queue of scans: one after the other, in a worker of their own, so that no other file waits for them. They wait
/// in the database until Tesseract is installed and a worker starts.
@Configuration
class Recognising {

    @Bean(destroyMethod = "close")
    Extraction recognition() {
        return Extraction.behind(ExtractionLimits.pictures(), 1);
    }

    /// Draws pages, so that nobody waits for a file that is being read.
    @Bean(destroyMethod = "close")
    Extraction pageImages() {
        return new Extraction(ExtractionLimits.standard());
    }

    /// Reads parts of pages for people who wait at the desk. Its process starts with the first part.
    @Bean(destroyMethod = "close")
    Extraction regions() {
        return new Extraction(ExtractionLimits.regions());
    }

    @Bean
    ReadingQueue.Recogniser recogniseScans(
            DSLContext db, Documents.Door door, @Qualifier("recognition") Extraction recognition, Found found) {
        var often = FixedDelay.ofSeconds(5);
        return new ReadingQueue.Recogniser(Tasks.recurring("recognise", often).execute((instance, context) -> {
            Optional<Scan> next = next(db, door.scanning());
            while (next.isPresent() && Tesseract.installed().isPresent()) {
                Scan scan = next.get();
                Extracted extracted = recognition.recognise(door.vault().place(scan.sha256()), scan.name());
                if (Problem.WORKER_NOT_STARTED.equals(extracted.problem())) {
                    return;
                }
                found.recognised(scan.id(), extracted, scan.released());
                next = next(db, door.scanning());
            }
        }));
    }

    private record Scan(UUID id, String sha256, String name, boolean released) {}

    /// Where there is a virus scanner, one that it has looked at.
    private static Optional<Scan> next(DSLContext db, Scanning scanning) {
        return db.select(DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.NAME, DOCUMENT.RELEASED_AT)
                .from(DOCUMENT)
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(
                        DOCUMENT_TEXT.OCR.eq(Found.WAITING),
                        DOCUMENT.ERASED_AT.isNull(),
                        DOCUMENT.PAUSED.isFalse(),
                        scanning.configured() ? DOCUMENT.SCAN.isNotNull() : noCondition())
                .orderBy(DOCUMENT.SEQ)
                .limit(1)
                .fetchOptional(row -> new Scan(row.value1(), row.value2(), row.value3(), row.value4() != null));
    }
}
