package portal.documents.extraction;

import java.util.stream.Stream;

/// The chain of exceptions that parsers wrap around the one that matters.
final class Causes {
    private static final int LONGEST = 32;

    private Causes() {}

    /// The exception and its causes, outermost first; a chain that loops is cut.
    static Stream<Throwable> of(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, t -> t != null, Throwable::getCause).limit(LONGEST);
    }
}
