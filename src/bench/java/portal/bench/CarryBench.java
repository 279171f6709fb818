package portal.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.jgit.diff.HistogramDiff;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.drafts.carrying.Anchor;
import portal.drafts.carrying.Carrying;
import portal.drafts.carrying.Fate;
import portal.drafts.carrying.Placed;
import portal.drafts.comparing.Comparison;

/// So many comments carried over a law of 700 articles, the comparison included, beside shifting their offsets by one
/// difference of the two whole texts, as a code review does: it follows no move and loses what an edit touches.
record CarryBench(String name, int n) implements Case {

    private static final int ARTICLES = 700;

    @Override
    public String bench() {
        return "carry";
    }

    @Override
    public String peer() {
        return "shift-by-one-diff";
    }

    @Override
    public Pair prepare(int n) {
        Laws laws = new Laws(ARTICLES);
        List<CutProvision> old = Cutter.cut(laws.old).provisions();
        List<CutProvision> now = Cutter.cut(laws.now).provisions();
        List<Anchor> anchors = anchors(old, n);
        int words = laws.old.split("\\s+").length;
        int[] at = new Random(3).ints(n, 0, words).sorted().toArray();
        return new Pair(() -> carried(old, now, anchors), () -> shifted(laws, at), 0);
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

    /// @param at the places in words of the old text, ascending
    private static int shifted(Laws laws, int[] at) {
        var known = new HashMap<String, Integer>();
        var edits = new HistogramDiff()
                .diff(
                        CompareBench.Same.ONE,
                        new CompareBench.Ids(laws.old, known),
                        new CompareBench.Ids(laws.now, known));
        int kept = 0;
        int edit = 0;
        for (int place : at) {
            while (edit < edits.size() && edits.get(edit).getEndA() <= place) {
                edit++;
            }
            kept += edit == edits.size() || edits.get(edit).getBeginA() > place ? 1 : 0;
        }
        return kept;
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
