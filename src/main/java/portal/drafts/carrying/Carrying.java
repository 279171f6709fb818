package portal.drafts.carrying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.comparing.Comparison;
import portal.drafts.comparing.Pair;
import portal.text.WordList;

/// Carries places of one version into the next. A place follows its provision by the comparison and its words by the
/// difference of the two texts; only words that nobody else kept may have moved. What is not sure falls back to the
/// nearest holder: never dropped, never on the wrong words.
public final class Carrying {

    /// A sentence of which less is kept is another sentence.
    private static final double SAME_SENTENCE = 0.45;

    /// Kept words that say where they are, even in a text otherwise rewritten.
    private static final int TELLING = 6;

    private static final double ALIKE = 0.5;
    private static final double UNSURE = 0.6;

    private final Comparison comparison;
    private final Map<String, List<Bridge>> bridges = new HashMap<>();
    private final Elsewhere elsewhere;

    public Carrying(Comparison comparison) {
        this.comparison = comparison;
        Map<String, Bridge> main = new HashMap<>();
        for (Pair pair : comparison.pairs()) {
            if (pair.old() != null && pair.now() != null) {
                Bridge bridge = new Bridge(
                        pair.now(),
                        comparison.oldWords(pair.old()),
                        comparison.nowWords(pair.now()),
                        comparison.changes(pair.old(), pair.now()));
                bridges.computeIfAbsent(pair.old(), old -> new ArrayList<>(1)).add(bridge);
                if (pair.now().equals(comparison.partner(pair.old()))) {
                    main.put(pair.old(), bridge);
                }
            }
        }
        elsewhere = new Elsewhere(comparison, main);
    }

    /// Where a place stands now; always an answer.
    public Placed place(Anchor anchor) {
        if (anchor.provision() == null) {
            return new Placed(anchor.id(), Fate.SAME, null, null, null, null, 1, false);
        }
        if (comparison.old(anchor.provision()) == null) {
            return new Placed(anchor.id(), Fate.REMOVED, null, null, null, null, 0, true);
        }
        return anchor.wholeProvision() ? provision(anchor, anchor.provision()) : passage(anchor, anchor.provision());
    }

    private Placed provision(Anchor anchor, String eid) {
        String partner = comparison.partner(eid);
        Pair pair = comparison.became(eid);
        if (partner != null) {
            double similarity = pair == null ? 1 : pair.similarity();
            return Placed.at(anchor, Fate.SAME, partner, 0.5 + similarity / 2, similarity < ALIKE / 2);
        }
        return pair != null && pair.now() != null
                ? Placed.at(anchor, Fate.MOVED, pair.now(), 0.8, false)
                : demoted(anchor, eid, 0.95, false);
    }

    private Placed passage(Anchor anchor, String eid) {
        WordList old = comparison.oldWords(eid);
        Stretch stretch = Stretch.of(anchor, old);
        if (stretch == null) {
            return demoted(anchor, eid, 0.3, true);
        }
        List<Bridge> ways = bridges.getOrDefault(eid, List.of());
        boolean lives = comparison.partner(eid) != null;
        for (int i = 0; i < ways.size(); i++) {
            Placed firm = standing(anchor, ways.get(i), stretch, lives && i == 0);
            if (firm != null) {
                return firm;
            }
        }
        Sentence sentence = Sentence.around(old, stretch.from(), stretch.to());
        Bridge home = ways.stream()
                .filter(way -> way.kept(sentence.from(), sentence.to()) >= SAME_SENTENCE)
                .findFirst()
                .orElse(null);
        Found moved = home == null ? elsewhere.find(old, stretch.from(), stretch.to()) : null;
        if (moved != null) {
            return Placed.on(anchor, Fate.MOVED, moved, 0.95, false);
        }
        for (Bridge way : ways) {
            Placed reworded = reworded(anchor, way, stretch, sentence);
            if (reworded != null) {
                return reworded;
            }
        }
        return demoted(anchor, eid, home == null ? 0.9 : 0.7, false);
    }

    /// The words are there, one after the other, and it is no chance.
    private @Nullable Placed standing(Anchor anchor, Bridge way, Stretch stretch, boolean own) {
        if (!way.whole(stretch.from(), stretch.to())) {
            return null;
        }
        boolean known = way.run(stretch.from(), stretch.to()) >= TELLING
                || way.kept(0, way.old.size()) >= ALIKE
                || stretch.from() == 0 && stretch.to() == way.old.size();
        if (!known || !own && !elsewhere.unique(way.old, stretch.from(), stretch.to())) {
            return null;
        }
        int from = way.to(stretch.from());
        Found found = new Found(way.eid, way.now, from, from + stretch.to() - stretch.from());
        return Placed.on(anchor, own ? Fate.SAME : Fate.MOVED, found, own ? 0.99 : 0.9, false);
    }

    /// What stands in the place of the words, as long as the sentence or line around them is still that one.
    private static @Nullable Placed reworded(Anchor anchor, Bridge way, Stretch stretch, Sentence sentence) {
        Sentence line = Sentence.line(way.old, stretch.from(), stretch.to());
        double kept = Math.max(way.kept(sentence.from(), sentence.to()), way.kept(line.from(), line.to()));
        int from = way.begin(stretch.from());
        int to = way.end(stretch.to());
        if (kept < SAME_SENTENCE || to <= from || to - from > 4 * line.size() + TELLING) {
            return null;
        }
        double own = way.kept(stretch.from(), stretch.to());
        double confidence = 0.4 + 0.3 * kept + 0.25 * own;
        return Placed.on(
                anchor, Fate.REWORDED, new Found(way.eid, way.now, from, to), confidence, confidence < UNSURE + 0.1);
    }

    private Placed demoted(Anchor anchor, String eid, double confidence, boolean look) {
        String at = eid;
        while (at != null) {
            String partner = comparison.partner(at);
            Pair pair = comparison.became(at);
            String holder = partner != null ? partner : pair == null ? null : pair.now();
            if (holder != null) {
                return Placed.at(anchor, Fate.DEMOTED, holder, confidence, look);
            }
            CutProvision provision = comparison.old(at);
            at = provision == null ? null : provision.parent();
        }
        return new Placed(anchor.id(), Fate.REMOVED, null, null, null, null, confidence, look);
    }
}
