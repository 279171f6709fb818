package portal.documents.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Stretches of whole words and what stands for each, found in one pass over a text however many there are: an
/// automaton that reads words instead of letters (Aho and Corasick 1975). No stretch goes beyond a line or a cell; of
/// those that end with the same word, and of those that begin with it, the longest counts.
final class Replacements {
    private static final int NONE = -1;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<String> instead;
    private final Steps steps;
    private final int[] lengths;

    /// By state: where to go on when the next word is another one, and which stretch ends here.
    private final int[] back;
    private final int[] ended;

    /// @param stretches their words parted by single spaces
    Replacements(Map<String, String> stretches) {
        instead = List.copyOf(stretches.values());
        var keys = stretches.keySet().stream().map(this::numbers).toList();
        lengths = keys.stream().mapToInt(key -> key.length).toArray();
        int states = 1 + Arrays.stream(lengths).sum();
        steps = new Steps(states);
        back = new int[states];
        ended = new int[states];
        Arrays.fill(ended, NONE);
        grow(keys);
    }

    private int[] numbers(String stretch) {
        return Arrays.stream(stretch.split(" "))
                .mapToInt(word -> words.computeIfAbsent(word, fresh -> words.size()))
                .toArray();
    }

    /// All first words, then all second ones, so that what a state falls back to is there before it.
    private void grow(List<int[]> keys) {
        int longest = Arrays.stream(lengths).max().orElse(0);
        var at = new int[keys.size()];
        int states = 1;
        for (int depth = 0; depth < longest; depth++) {
            for (int i = 0; i < at.length; i++) {
                if (depth < lengths[i]) {
                    int word = keys.get(i)[depth];
                    int next = steps.next(at[i], word);
                    if (next == NONE) {
                        next = states++;
                        back[next] = depth == 0 ? 0 : follow(back[at[i]], word);
                        steps.put(at[i], word, next);
                        ended[next] = ended[back[next]];
                    }
                    at[i] = next;
                    ended[next] = depth + 1 == lengths[i] ? i : ended[next];
                }
            }
        }
    }

    private int follow(int state, int word) {
        int from = state;
        int next = steps.next(from, word);
        while (next == NONE && from != 0) {
            from = back[from];
            next = steps.next(from, word);
        }
        return Math.max(next, 0);
    }

    /// The text with what stands for each stretch in it.
    String in(String text) {
        var starts = new int[text.length() / 2 + 1];
        var ends = new int[starts.length];
        var found = new int[starts.length];
        int count = 0;
        int state = 0;
        int at = 0;
        while (at < text.length()) {
            if (parts(text.charAt(at))) {
                state = spaced(text.charAt(at)) ? state : 0;
                at++;
                continue;
            }
            starts[count] = at;
            while (at < text.length() && !parts(text.charAt(at))) {
                at++;
            }
            ends[count] = at;
            found[count] = NONE;
            state = follow(state, words.getOrDefault(text.substring(starts[count], at), NONE));
            if (ended[state] != NONE) {
                found[count - lengths[ended[state]] + 1] = ended[state];
            }
            count++;
        }
        return replaced(text, starts, ends, Arrays.copyOf(found, count));
    }

    private String replaced(String text, int[] starts, int[] ends, int[] found) {
        var replaced = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] != NONE) {
                replaced.append(text, from, starts[i]).append(instead.get(found[i]));
                i += lengths[found[i]] - 1;
                from = ends[i];
            }
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private static boolean parts(char c) {
        return spaced(c) || c == '\n' || c == '\t' || c == '\f';
    }

    private static boolean spaced(char c) {
        return c == ' ' || c == '\u00A0';
    }

    /// Which state follows one with a word: a table without objects, since a hostile file has millions.
    private static final class Steps {
        private final long[] from;
        private final int[] to;

        private Steps(int most) {
            from = new long[Integer.highestOneBit(most) * 4];
            to = new int[from.length];
            Arrays.fill(from, NONE);
        }

        private int next(int state, int word) {
            int place = place(state, word);
            return from[place] == NONE ? NONE : to[place];
        }

        private void put(int state, int word, int next) {
            int place = place(state, word);
            from[place] = key(state, word);
            to[place] = next;
        }

        private int place(int state, int word) {
            long key = key(state, word);
            int place = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & from.length - 1;
            while (from[place] != NONE && from[place] != key) {
                place = place + 1 & from.length - 1;
            }
            return place;
        }

        /// Never that of an empty place; a word that no stretch has, whose number is below 0, is that of no state.
        private static long key(int state, int word) {
            return (long) state << 32 | word + 1;
        }
    }
}
