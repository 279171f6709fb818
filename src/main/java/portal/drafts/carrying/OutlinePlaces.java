package portal.drafts.carrying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;
import portal.text.Text;

/// Where in the first articulated version that is spoken of which was said on a heading of an outline: articles whose
/// rare words, and pairs of words, are those of the heading, of what holds it, and of what was said. An offer only: a
/// person decides.
public final class OutlinePlaces {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// How much the heading, what holds it, and the words said weigh.
    private static final double HEADING = 1;
    private static final double ABOVE = 0.3;
    private static final double SAID = 0.8;

    /// The heading of an article says more of it than its words.
    private static final int TITLE = 3;

    /// Likeness below which an offer would be a guess.
    private static final double LEAST = 0.05;

    /// Likeness at which an offer is as good as it gets.
    private static final double ENOUGH = 0.3;

    /// An article, with how often each term stands in it.
    private record Unit(String eid, Map<String, Double> terms) {}

    /// @param confidence 0 to 1, the higher the more alike and the further before the next one
    public record Offer(String eid, double confidence) {}

    private record Ranked(String eid, double likeness) {}

    private final Map<String, CutProvision> outline = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();

    public OutlinePlaces(List<CutProvision> outline, List<CutProvision> now) {
        outline.forEach(heading -> this.outline.put(heading.eid(), heading));
        Map<String, Unit> holders = new HashMap<>();
        for (CutProvision provision : now) {
            Unit holder = provision.parent() == null ? null : holders.get(provision.parent());
            if (holder == null && begins(provision)) {
                holder = new Unit(provision.eid(), new HashMap<>());
                units.add(holder);
                add(holder.terms, provision.heading() == null ? "" : provision.heading(), TITLE);
            }
            if (holder != null) {
                holders.put(provision.eid(), holder);
                add(holder.terms, provision.text(), 1);
            }
        }
        weigh();
    }

    private static boolean begins(CutProvision provision) {
        return provision.kind() == ProvisionKind.ARTICLE
                || provision.kind() == ProvisionKind.ANNEX
                || provision.kind() == ProvisionKind.HEADING;
    }

    /// Terms that stand in few articles weigh more; then each article is brought to the same length.
    private void weigh() {
        for (Unit unit : units) {
            unit.terms.keySet().forEach(term -> rarity.merge(term, 1.0, Double::sum));
        }
        rarity.replaceAll((term, articles) -> Math.log(1 + units.size() / articles));
        units.forEach(unit -> weigh(unit.terms));
    }

    private void weigh(Map<String, Double> terms) {
        terms.replaceAll((term, times) -> (1 + Math.log(times)) * rarity.getOrDefault(term, 0.0));
        double length = Math.sqrt(
                terms.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) {
            terms.replaceAll((term, weight) -> weight / length);
        }
    }

    /// The likeliest articles, the best first; none where nothing is alike.
    ///
    /// @param heading eid in the outline; null for the outline as a whole
    public List<Offer> offers(@Nullable String heading, String said, int most) {
        Map<String, Double> asked = new HashMap<>();
        CutProvision at = heading == null ? null : outline.get(heading);
        ask(asked, at == null ? "" : String.valueOf(at.heading()), HEADING);
        ask(asked, above(at), ABOVE);
        ask(asked, said, SAID);
        List<Ranked> ranked = units.stream()
                .map(unit -> new Ranked(unit.eid, likeness(asked, unit)))
                .filter(offer -> offer.likeness >= LEAST)
                .sorted(Comparator.comparingDouble(Ranked::likeness).reversed())
                .limit(Math.max(2, most))
                .toList();
        double next = ranked.size() < 2 ? 0 : ranked.get(1).likeness();
        return ranked.stream()
                .limit(most)
                .map(offer -> new Offer(offer.eid, confidence(offer.likeness, next)))
                .toList();
    }

    /// The likeliest article; the draft as a whole where nothing is alike. What was said of the whole stays there.
    public Placed place(Anchor anchor, String said) {
        if (anchor.provision() == null) {
            return new Placed(anchor.id(), Fate.SAME, null, null, null, null, 1, false);
        }
        List<Offer> best = offers(anchor.provision(), said, 1);
        return best.isEmpty()
                ? new Placed(anchor.id(), Fate.DEMOTED, null, null, null, null, 0, true)
                : Placed.at(
                        anchor,
                        Fate.DEMOTED,
                        best.getFirst().eid(),
                        best.getFirst().confidence(),
                        true);
    }

    private static double confidence(double likeness, double next) {
        double lead = Math.max(0, (likeness - next) / likeness);
        return 0.2 + 0.4 * Math.min(1, likeness / ENOUGH) + 0.35 * lead;
    }

    private String above(@Nullable CutProvision heading) {
        StringBuilder words = new StringBuilder();
        for (CutProvision at = heading; at != null && at.parent() != null; at = outline.get(at.parent())) {
            CutProvision holder = outline.get(at.parent());
            words.append(holder == null ? "" : holder.heading()).append('\n');
        }
        return words.toString();
    }

    private void ask(Map<String, Double> asked, String words, double weight) {
        Map<String, Double> terms = new HashMap<>();
        add(terms, words, 1);
        terms.keySet().retainAll(rarity.keySet());
        weigh(terms);
        terms.forEach((term, share) -> asked.merge(term, weight * share, Double::sum));
    }

    private static double likeness(Map<String, Double> asked, Unit unit) {
        double sum = 0;
        for (var term : asked.entrySet()) {
            sum += term.getValue() * unit.terms.getOrDefault(term.getKey(), 0.0);
        }
        return sum / (HEADING + ABOVE + SAID);
    }

    /// Syllables and pairs of them, in any case, with or without diacritics.
    private static void add(Map<String, Double> terms, String words, double times) {
        String before = "";
        for (String word : BETWEEN.split(Text.fold(words))) {
            if (!word.isEmpty()) {
                terms.merge(word, times, Double::sum);
                if (!before.isEmpty()) {
                    terms.merge(before + " " + word, times, Double::sum);
                }
            }
            before = word;
        }
    }
}
