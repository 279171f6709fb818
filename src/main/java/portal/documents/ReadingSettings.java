package portal.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When a reading that could not begin, through no fault of the file, is tried again.
///
/// @param retry after the first time; each further wait is twice as long
/// @param longest wait between two tries
/// @param tries how often a worker that does not start is waited for; whoever waits for a virus scanner waits on
@ConfigurationProperties("portal.reading")
record ReadingSettings(
        @DefaultValue("30s") Duration retry,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("8") int tries) {

    /// @param failures so far, 1 after the first
    Duration wait(int failures) {
        Duration wait = retry;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
