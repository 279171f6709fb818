package portal.summary.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How deep the lines of a table are told apart.
public enum Detail {
    ARTICLE,
    CLAUSE,
    POINT;

    /// The address cut to this depth: `art_12__para_2` of `art_12__para_2__point_b` for clauses.
    public String of(String eid) {
        List<String> steps = Arrays.asList(eid.split("__"));
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && deeper(steps.get(i)) || this == ARTICLE && i > 0 && root(steps.get(i - 1))) {
                return String.join("__", steps.subList(0, i));
            }
        }
        return eid;
    }

    private boolean deeper(String step) {
        return this != POINT && step.startsWith("point_") || this == ARTICLE && step.startsWith("para_");
    }

    private static boolean root(String step) {
        return step.startsWith("art_") || step.startsWith("att_") || step.startsWith("rec_");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
