package portal.papers;

import portal.platform.Refusal;

/// Someone else settled the excerpt in the meantime, or took it up again. Nothing was overwritten.
public class AlreadySettled extends Refusal {

    AlreadySettled(String by) {
        super("papers.already-settled", by);
    }
}
