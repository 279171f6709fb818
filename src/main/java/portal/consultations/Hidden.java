package portal.consultations;

import portal.platform.Refusal;

/// Not to be known of by the one who asked: said in the same words as for an id that does not exist.
public class Hidden extends Refusal {

    public Hidden() {
        super("hidden");
    }
}
