package portal.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Applies corrections to a cut. Words are moved, never lost.
final class Corrections {

    private Corrections() {}

    static Cut apply(Cut cut, List<Correction> corrections) {
        List<CutProvision> provisions = new ArrayList<>(cut.provisions());
        for (Correction correction : corrections) {
            switch (correction.act()) {
                case RETITLE -> retitle(provisions, correction);
                case MERGE -> merge(provisions, correction.eid());
            }
        }
        Map<String, CutProvision> left = new HashMap<>();
        provisions.forEach(provision -> left.put(provision.eid(), provision));
        List<CutWarning> warnings = cut.warnings().stream()
                .filter(warning -> warning.eid().isEmpty() || stands(warning, left.get(warning.eid())))
                .toList();
        return new Cut(cut.title(), cut.language(), provisions, warnings);
    }

    /// A warning goes with its provision, and a missing heading once there is one.
    private static boolean stands(CutWarning warning, @Nullable CutProvision provision) {
        boolean titled = provision != null
                && provision.heading() != null
                && !provision.heading().isBlank();
        return provision != null && !(titled && warning.kind() == CutWarning.Kind.MISSING_HEADING);
    }

    private static void retitle(List<CutProvision> provisions, Correction correction) {
        provisions.replaceAll(old -> old.eid().equals(correction.eid())
                ? new CutProvision(old.eid(), old.kind(), old.number(), correction.words(), old.text(), old.parent())
                : old);
    }

    /// The provision with everything below it becomes lines of the one before it.
    private static void merge(List<CutProvision> provisions, String eid) {
        int at = indexOf(provisions, eid);
        if (at < 1) {
            return;
        }
        Set<String> gone = new HashSet<>(Set.of(eid));
        StringBuilder words = new StringBuilder(provisions.get(at - 1).text());
        append(words, provisions.get(at));
        int next = at + 1;
        while (next < provisions.size()
                && gone.contains(String.valueOf(provisions.get(next).parent()))) {
            gone.add(provisions.get(next).eid());
            append(words, provisions.get(next++));
        }
        CutProvision before = provisions.get(at - 1);
        provisions.subList(at, next).clear();
        provisions.set(
                at - 1,
                new CutProvision(
                        before.eid(),
                        before.kind(),
                        before.number(),
                        before.heading(),
                        words.toString(),
                        before.parent()));
    }

    private static void append(StringBuilder words, CutProvision lost) {
        String label = lost.number() == null ? "" : label(lost);
        String heading = lost.heading() == null ? "" : lost.heading() + "\n";
        words.append(words.isEmpty() ? "" : "\n").append((label + heading + lost.text()).strip());
    }

    private static String label(CutProvision lost) {
        return switch (lost.kind()) {
            case ARTICLE -> "Điều " + lost.number() + ". ";
            case POINT -> lost.number() + ") ";
            default -> lost.number() + ". ";
        };
    }

    private static int indexOf(List<CutProvision> provisions, String eid) {
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).eid().equals(eid)) {
                return i;
            }
        }
        return -1;
    }
}
