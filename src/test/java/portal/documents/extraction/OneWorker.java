package portal.documents.extraction;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The worker that all tests of files share. It is started for the first of them and ended after the last.
final class OneWorker implements BeforeAllCallback {

    private @Nullable Extraction extraction;

    /// As the store closes it.
    private record Running(Extraction extraction) implements AutoCloseable {

        @Override
        public void close() {
            extraction.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        extraction = context.getRoot()
                .getStore(Namespace.create(OneWorker.class))
                .computeIfAbsent(
                        Running.class, none -> new Running(new Extraction(ExtractionLimits.standard())), Running.class)
                .extraction();
    }

    Extraction extraction() {
        return Objects.requireNonNull(extraction);
    }

    /// A file by its own name.
    Extracted read(Path file) {
        return extraction().extract(file, String.valueOf(file.getFileName()));
    }
}
