package portal.documents.extraction;

import java.io.IOException;

/// A worker that was to run when nobody else wants the processor did not get it.
final class Starved extends IOException {
    private static final long serialVersionUID = 1;

    Starved(IOException cause) {
        super("others leave hardly any of the processor", cause);
    }
}
