package portal.papers;

import portal.platform.Refusal;

/// Someone else settled the excerpt in the meantime, or took it up again. Nothing was overwritten.
public class AlreadySettled extends Refusal {

    /// @param by empty where it was changed without being settled
    AlreadySettled(String by) {
        super(by.isEmpty() ? "papers.already-changed" : "papers.already-settled", by);
    }
}
