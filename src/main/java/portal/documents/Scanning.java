package portal.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Has files looked at by the virus scanner, where the installation has one.
@Component
@EnableConfigurationProperties(ScannerSettings.class)
class Scanning {

    /// Values of `document.scan`.
    static final String WAITING = "waiting";

    static final String CLEAN = "clean";
    static final String INFECTED = "infected";

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);
    private static final int LONGEST_NAME = 60;

    private final @Nullable VirusScanner scanner;

    Scanning(ScannerSettings settings) {
        scanner = scanner(settings);
    }

    private static @Nullable VirusScanner scanner(ScannerSettings settings) {
        if (settings.address() != null && !settings.address().isBlank()) {
            return new Clamd(settings.address(), settings.patience());
        }
        return settings.command().isEmpty() ? null : new ScanCommand(settings.command(), settings.patience());
    }

    /// What the scanner says.
    ///
    /// @param mark null where there is no scanner
    /// @param found what it calls what it found; empty where it found nothing
    record Look(@Nullable String mark, String found) {

        boolean infected() {
            return INFECTED.equals(mark);
        }

        boolean waits() {
            return WAITING.equals(mark);
        }
    }

    boolean configured() {
        return scanner != null;
    }

    /// One that does not answer, or cannot tell, leaves the file waiting.
    Look look(Path file) {
        if (scanner == null) {
            return new Look(null, "");
        }
        try {
            Optional<String> found = scanner.found(file);
            return found.map(name -> new Look(INFECTED, name.substring(0, Math.min(LONGEST_NAME, name.length()))))
                    .orElse(new Look(CLEAN, ""));
        } catch (IOException e) {
            LOG.warn("The virus scanner does not tell of a file: {}", e.getMessage());
            return new Look(WAITING, "");
        }
    }

    /// Why the scanner does not answer; empty where it does, or there is none.
    Optional<String> silence() {
        try {
            if (scanner != null) {
                scanner.answer();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
