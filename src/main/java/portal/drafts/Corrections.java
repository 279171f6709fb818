package portal.drafts;

import java.util.List;
import portal.drafts.cutting.Repair;

/// Applies corrections to a cut, one after the other. Words are moved, never lost.
final class Corrections {

    private Corrections() {}

    static Cut apply(Cut cut, List<Correction> corrections) {
        Cut corrected = cut;
        for (Correction correction : corrections) {
            corrected = Repair.apply(corrected, correction);
        }
        return corrected;
    }
}
