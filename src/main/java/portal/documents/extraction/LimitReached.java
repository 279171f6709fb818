package portal.documents.extraction;

import java.util.Optional;
import org.xml.sax.SAXException;

/// Thrown through a parser to stop it at a limit.
final class LimitReached extends SAXException {
    private static final long serialVersionUID = 1;
    private final String problem;

    /// @param problem the [Problem] to report
    LimitReached(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }

    /// The limit behind whatever a parser made of it.
    static Optional<LimitReached> behind(Throwable thrown) {
        return Causes.of(thrown)
                .filter(LimitReached.class::isInstance)
                .map(LimitReached.class::cast)
                .findFirst();
    }
}
