package portal.documents;

import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.text.Text;

/// The job that has a file read by the worker and writes down what it found.
@Configuration
class Reading {

    static final TaskDescriptor<Void> READ = TaskDescriptor.of("read");

    @Bean(destroyMethod = "close")
    Extraction extraction() {
        return new Extraction(ExtractionLimits.standard());
    }

    @Bean
    OneTimeTask<Void> readDocument(
            DSLContext db,
            Vault vault,
            Clock clock,
            Extraction extraction,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        return Tasks.oneTime(READ).execute((instance, context) -> {
            UUID id = UUID.fromString(instance.getId());
            var file = db.select(DOCUMENT.SHA256, DOCUMENT.NAME)
                    .from(DOCUMENT)
                    .where(DOCUMENT.ID.eq(id), DOCUMENT.ERASED_AT.isNull())
                    .fetchOne();
            if (file != null) {
                Extracted found = extraction.extract(vault.place(file.value1()), file.value2());
                transaction.executeWithoutResult(status -> {
                    write(db, clock, id, found);
                    events.publishEvent(new DocumentRead(new DocumentId(id)));
                });
            }
        });
    }

    private static void write(DSLContext db, Clock clock, UUID id, Extracted found) {
        String words = Stream.of(found.text().split("\f", -1)).map(Text::clean).collect(Collectors.joining("\f"));
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
                .set(DOCUMENT_TEXT.EXTRACTED_AT, clock.instant())
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(id))
                .execute();
    }
}
