package portal.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.drafts.carrying.Anchor;
import portal.drafts.carrying.Carrying;
import portal.drafts.carrying.Fate;
import portal.drafts.carrying.Placed;
import portal.drafts.comparing.Comparison;

/// So many comments carried over a law of 700 articles, the comparison included, beside looking for the first place in
/// the new text where the same words stand, which is wrong for every word that changed and every copy.
record CarryBench(String name, int n) implements Case {

    private static final int ARTICLES = 700;

    @Override
    public String bench() {
        return "carry";
    }

    @Override
    public String peer() {
        return "first-exact-hit";
    }

    @Override
    public Pair prepare(int n) {
        Laws laws = new Laws(ARTICLES);
        List<CutProvision> old = Cutter.cut(laws.old).provisions();
        List<CutProvision> now = Cutter.cut(laws.now).provisions();
        List<Anchor> anchors = anchors(old, n);
        return new Pair(() -> carried(old, now, anchors), () -> hits(anchors, laws.now), 0);
    }

    private static int carried(List<CutProvision> old, List<CutProvision> now, List<Anchor> anchors) {
        Carrying carrying = new Carrying(Comparison.of(old, now));
        Map<Fate, Integer> counts = new HashMap<>();
        for (Anchor anchor : anchors) {
            Placed placed = carrying.place(anchor);
            counts.merge(placed.state(), 1, Integer::sum);
        }
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static long hits(List<Anchor> anchors, String text) {
        return anchors.stream()
                .filter(anchor -> text.indexOf(anchor.exact()) >= 0)
                .count();
    }

    private static List<Anchor> anchors(List<CutProvision> provisions, int n) {
        Random random = new Random(5);
        List<CutProvision> long40 =
                provisions.stream().filter(one -> one.text().length() > 120).toList();
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            CutProvision provision = long40.get(random.nextInt(long40.size()));
            int start = provision.text().indexOf(' ', random.nextInt(60)) + 1;
            int end = provision.text().indexOf(' ', start + 30);
            anchors.add(new Anchor(
                    Integer.toString(i), provision.eid(), start, end, provision.text().substring(start, end)));
        }
        return anchors;
    }
}
