package portal.papers.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Cells that hold a clause with its points, or several provisions one after the other.
final class Spans {
    private static final double HOLDER = 0.85;
    private static final double PART = 0.7;

    /// Share of a provision's words that stand in a text which holds it.
    private static final double WHOLE = 0.9;

    /// Share of a text that the provisions in it make up, at least.
    private static final double SPANNED = 0.6;

    private final DraftRuns draft;

    Spans(DraftRuns draft) {
        this.draft = draft;
    }

    /// Links what is worded otherwise in the cell beside it, and what holds all of it where nothing is named.
    void offer(String current, String proposed, Links links) {
        var spanned = spanned(current);
        if (spanned.size() < 2) {
            return;
        }
        var holder = spanned.stream().reduce(Spans::holder).orElse("");
        var asked = new RunHits(draft).count(new WordRuns().read(proposed));
        var altered = spanned.stream()
                .filter(eid -> asked.of(draft.eids.indexOf(eid)) < draft.sizes[draft.eids.indexOf(eid)])
                .toList();
        if (links.isEmpty() && !holder.isEmpty() && (altered.size() != 1 || spanned.contains(holder))) {
            links.offer(holder, How.TABLE, HOLDER);
        }
        if (altered.size() < spanned.size() || !holder.contains("__")) {
            double sure = links.isEmpty() ? HOLDER : PART;
            altered.forEach(eid -> links.offer(eid, How.TABLE, sure));
        }
    }

    /// The provisions whose words stand whole or nearly in a text that is little else, in the order of the draft. Of
    /// two worded alike the one whose article has more of the text.
    private List<String> spanned(String text) {
        var runs = new WordRuns().read(text);
        var hits = new RunHits(draft).count(runs);
        var held = new HashMap<String, Integer>();
        for (int holder = 0; holder < draft.sizes.length; holder++) {
            if (whole(hits, holder)) {
                held.merge(root(holder), words(hits, holder), Integer::sum);
            }
        }
        var own = new int[draft.sizes.length];
        hits.seen().stream()
                .mapToObj(draft::holders)
                .forEach(holders -> Arrays.stream(holders)
                        .filter(holder -> whole(hits, holder))
                        .boxed()
                        .max(Comparator.comparingInt(holder -> held.getOrDefault(root(holder), 0)))
                        .ifPresent(holder -> own[holder]++));
        var spanned = IntStream.range(0, own.length)
                .filter(holder -> own[holder] > 0 && own[holder] * 2 >= hits.of(holder))
                .boxed()
                .toList();
        int words = spanned.stream().mapToInt(holder -> words(hits, holder)).sum();
        return words < runs.size() * SPANNED
                ? List.of()
                : spanned.stream().map(draft.eids::get).toList();
    }

    private boolean whole(RunHits hits, int holder) {
        return draft.sizes[holder] > 0 && hits.of(holder) >= draft.sizes[holder] * WHOLE;
    }

    private static int words(RunHits hits, int holder) {
        return hits.of(holder) + WordRuns.LENGTH - 1;
    }

    private String root(int holder) {
        return Zone.outermost(draft.eids.get(holder));
    }

    /// The innermost provision that holds both; empty where there is none.
    private static String holder(String a, String b) {
        var holder = a;
        while (!holder.isEmpty() && !DraftWords.under(b, holder)) {
            int last = holder.lastIndexOf("__");
            holder = last < 0 ? "" : holder.substring(0, last);
        }
        return holder;
    }
}
