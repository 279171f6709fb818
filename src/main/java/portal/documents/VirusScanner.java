package portal.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A program that knows viruses.
interface VirusScanner {

    /// What it calls what it found in a file; empty where it found nothing.
    ///
    /// @throws IOException where it does not answer or cannot tell
    Optional<String> found(Path file) throws IOException;

    /// @throws IOException where it does not answer
    void answer() throws IOException;
}
