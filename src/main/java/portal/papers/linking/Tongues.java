package portal.papers.linking;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.drafts.CutProvision;

/// In which language a text is, by its small words: a paper on a draft may quote it in a translation.
final class Tongues {
    /// UTF-16 units that tell.
    private static final int ENOUGH = 2_000;

    private static final Map<String, String> SMALL = new HashMap<>();

    private static final int LONGEST = 5;

    static {
        List.of("the", "of", "and", "which", "by", "this", "be", "shall", "that")
                .forEach(word -> SMALL.put(word, "en"));
        List.of("der", "und", "des", "dem", "zu", "nicht", "wird", "für", "ist").forEach(word -> SMALL.put(word, "de"));
        List.of("le", "la", "les", "et", "du", "une", "est", "pour", "dans").forEach(word -> SMALL.put(word, "fr"));
        List.of("của", "và", "các", "được", "theo", "trong", "này", "cho", "có").forEach(word -> SMALL.put(word, "vi"));
    }

    private Tongues() {}

    static String of(List<CutProvision> provisions) {
        return of(provisions.stream().limit(100).map(CutProvision::text).collect(joining(" ")));
    }

    /// The language most of its small words are of; empty where it has none.
    static String of(String text) {
        var counts = new HashMap<String, Integer>();
        int end = Math.min(text.length(), ENOUGH);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i < end && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                count(text.substring(start, i), counts);
            }
            start = i + 1;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void count(String word, Map<String, Integer> counts) {
        var tongue = SMALL.get(word.toLowerCase(Locale.ROOT));
        if (tongue != null) {
            counts.merge(tongue, 1, Integer::sum);
        }
    }
}
