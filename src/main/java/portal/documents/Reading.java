package portal.documents;

import static portal.db.Tables.DOCUMENT;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.Problem;
import portal.platform.Courtesy;

/// The job that has a file read by the worker and writes down what it found. A file whose name bears a secrecy stamp is
/// not opened, nor is one that the virus scanner has not let pass, or that nobody needs for now. A file whose reading
/// could not begin waits for the next try.
@Configuration
@EnableConfigurationProperties(ReadingSettings.class)
class Reading {

    @Bean(destroyMethod = "close")
    @Primary
    Extraction extraction() {
        return Extraction.behind(ExtractionLimits.standard(), Extraction.fitting());
    }

    @Bean
    ReadingQueue.Reader readDocument(
            DSLContext db,
            Documents.Door door,
            Extraction extraction,
            Found found,
            Courtesy courtesy,
            ReadingSettings settings) {
        var task = Tasks.oneTime(ReadingQueue.READ).onFailure(new TriedAgain(found, settings));
        return new ReadingQueue.Reader(task.execute((instance, context) -> {
            UUID id = UUID.fromString(instance.getId());
            var file = db.select(DOCUMENT.SHA256, DOCUMENT.NAME, DOCUMENT.RELEASED_AT, DOCUMENT.SCAN)
                    .from(DOCUMENT)
                    .where(DOCUMENT.ID.eq(id), DOCUMENT.ERASED_AT.isNull(), DOCUMENT.PAUSED.isFalse())
                    .fetchOne();
            if (file == null) {
                return;
            }
            Path place = door.vault().place(file.value1());
            String scan = file.value4();
            boolean unscanned = scan == null ? door.scanning().configured() : !scan.equals(Scanning.CLEAN);
            if (unscanned && !passes(id, door.scanning().look(place), found)) {
                return;
            }
            Optional<String> stamp = file.value3() != null ? Optional.empty() : Stamp.inName(file.value2());
            if (stamp.isPresent()) {
                found.hold(id, stamp.get(), Problem.HELD);
                return;
            }
            courtesy.elsewhere(() -> {
                Extracted extracted = extraction.extract(place, file.value2());
                if (Problem.WORKER_NOT_STARTED.equals(extracted.problem())) {
                    throw new NotBegun(Problem.WORKER_NOT_STARTED);
                }
                found.write(id, extracted, file.value3() != null);
            });
        }));
    }

    /// The files that came before a virus scanner was named are tried as often as those for which it is silent.
    @Bean
    ReadingQueue.Scanner scanEarlierFiles(EarlierFiles earlier, Scanning scanning, ReadingSettings settings) {
        var task = Tasks.recurring("scan", FixedDelay.of(settings.longest()))
                .execute((instance, context) ->
                        earlier.scan(() -> context.getSchedulerState().isShuttingDown()));
        return new ReadingQueue.Scanner(scanning.configured() ? List.of(task) : List.of());
    }

    /// Whether a file that waits for the virus scanner may be opened.
    private static boolean passes(UUID id, Scanning.Look look, Found found) {
        if (look.waits()) {
            throw new NotBegun(Problem.SCANNER_SILENT);
        }
        if (look.infected()) {
            found.infected(id, look);
            return false;
        }
        found.scanned(id, look);
        return true;
    }
}
