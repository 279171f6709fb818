package portal.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;
import portal.drafts.comparing.Comparison;
import portal.drafts.comparing.Pair;
import portal.text.WordDiff;

/// Lays two compared versions out row by row, in the order of the new one.
public final class ComparedRows {

    private final Comparison comparison;
    private final String language;
    private final @Nullable GermanLabels german;
    private final Map<String, Integer> depths = new HashMap<>();

    private ComparedRows(Comparison comparison, String language) {
        this.comparison = comparison;
        this.language = language;
        this.german = language.equals("de") ? new GermanLabels(comparison.nowProvisions()) : null;
    }

    /// @param language of the text: decides how numbers are printed
    public static List<ComparedRow> of(Comparison comparison, String language) {
        ComparedRows rows = new ComparedRows(comparison, language);
        return comparison.pairs().stream().map(rows::row).toList();
    }

    private ComparedRow row(Pair pair) {
        CutProvision old = pair.old() == null ? null : comparison.old(pair.old());
        CutProvision now = pair.now() == null ? null : comparison.now(pair.now());
        CutProvision either = now == null ? old : now;
        ProvisionKind kind = either == null ? ProvisionKind.TEXT : either.kind();
        return new ComparedRow(
                pair.old(),
                pair.now(),
                kind,
                either == null ? 0 : depth(either),
                pair.change(),
                pair.similarity(),
                label(old),
                label(now),
                WordDiff.between(heading(old), heading(now)),
                comparison.words(pair));
    }

    private int depth(CutProvision provision) {
        String key = provision.eid();
        int depth = provision.parent() == null ? 0 : depths.getOrDefault(provision.parent(), 0) + 1;
        depths.put(key, depth);
        return depth;
    }

    private static String heading(@Nullable CutProvision provision) {
        return provision == null || provision.heading() == null ? "" : provision.heading();
    }

    private String label(@Nullable CutProvision provision) {
        if (provision == null || provision.number() == null) {
            return "";
        }
        String printed = german == null ? null : german.of(provision);
        if (printed != null) {
            return printed;
        }
        boolean vietnamese = language.equals("vi");
        String number = provision.number();
        return switch (provision.kind()) {
            case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, ANNEX ->
                (Addresses.unit(provision.eid(), Locale.of(vietnamese ? "vi" : "en")) + " " + number + ".").strip();
            case POINT -> vietnamese ? number + ")" : "(" + number + ")";
            case RECITAL -> "(" + number + ")";
            default -> number + ".";
        };
    }
}
