package portal.drafts.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentState;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;

/// Why a file is no version, or what it still waits for: the keys of its sentences, whose argument is its name.
final class Unread {

    private Unread() {}

    /// What the reading of a file waits for that should not take long; empty where it only waits its turn.
    static Optional<String> waits(DocumentState state) {
        return state.read()
                ? Optional.empty()
                : Optional.ofNullable(state.problem()).map("versions.waits."::concat);
    }

    /// Why there is nothing to cut in a file that was looked at.
    static String why(ExtractionStatus status, @Nullable String problem) {
        return switch (problem) {
            case Problem.INFECTED -> "document.infected";
            case Problem.HELD -> "versions.file.held";
            case Problem.WORKER_NOT_STARTED -> "versions.file.untried";
            case null, default -> "versions.file." + status;
        };
    }
}
