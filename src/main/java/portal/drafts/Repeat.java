package portal.drafts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.text.Text;

/// Whether a correction made of one version fits the next one: where the machine reads the same words in the
/// same way.
final class Repeat {
    private Repeat() {}

    /// @param old the cut of the version before, as it was when the correction was made
    /// @param here the cut of this version so far
    /// @return the correction, naming the provision as it is named here; nothing where it does not fit
    static Optional<Correction> of(Correction correction, Cut old, Cut here) {
        CutProvision was = at(old, correction.eid());
        if (was == null) {
            return Optional.empty();
        }
        List<CutProvision> alike = here.provisions().stream()
                .filter(provision ->
                        provision.kind() == was.kind() && words(provision).equals(words(was)))
                .toList();
        CutProvision same = alike.stream()
                .filter(provision -> provision.eid().equals(was.eid()))
                .findFirst()
                .orElse(alike.size() == 1 ? alike.getFirst() : null);
        if (same == null) {
            return Optional.empty();
        }
        Correction again = new Correction(correction.act(), same.eid(), correction.words());
        return Objects.equals(Corrections.apply(here, List.of(again)), here) ? Optional.empty() : Optional.of(again);
    }

    private static @Nullable CutProvision at(Cut cut, String eid) {
        return cut.provisions().stream()
                .filter(provision -> provision.eid().equals(eid))
                .findFirst()
                .orElse(null);
    }

    private static String words(CutProvision provision) {
        return Text.fold(provision.heading() + "\n" + provision.text());
    }
}
