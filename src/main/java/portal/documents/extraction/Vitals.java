package portal.documents.extraction;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How the workers of an [Extraction] fare, since it was made.
///
/// @param running whether one runs now; they start with the first file
/// @param files that they were asked to read
/// @param starts how often one was started
/// @param deaths how often one died of a file or was ended because its time was over
/// @param failure how the last of these files ended; null where there was none
/// @param since how long ago that was
/// @param unstartable whether the last start failed
public record Vitals(
        boolean running,
        long files,
        int starts,
        int deaths,
        @Nullable ExtractionStatus failure,
        @Nullable Duration since,
        boolean unstartable) {

    /// Counted while they work.
    static final class Tally {
        private long files;
        private int starts;
        private int deaths;
        private @Nullable ExtractionStatus failure;
        private long failedAt;
        private boolean unstartable;

        synchronized void started() {
            starts++;
            unstartable = false;
        }

        synchronized void unstartable() {
            unstartable = true;
        }

        synchronized void asked() {
            files++;
        }

        synchronized void died(ExtractionStatus of) {
            deaths++;
            failure = of;
            failedAt = System.nanoTime();
        }

        synchronized Vitals read(boolean running) {
            return new Vitals(
                    running,
                    files,
                    starts,
                    deaths,
                    failure,
                    failure == null ? null : Duration.ofNanos(System.nanoTime() - failedAt),
                    unstartable);
        }
    }
}
