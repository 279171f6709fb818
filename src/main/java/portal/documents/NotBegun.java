package portal.documents;

/// The reading of a file could not begin, which says nothing of the file. The queue tries it again.
final class NotBegun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;

    /// @param problem what is in the way, a key of [portal.documents.extraction.Problem]
    NotBegun(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
