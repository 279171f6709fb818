package portal.drafts.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every phrase that one old unit alone says is a vote for the new unit that says it.
final class Votes {

    private static final int FEWEST = 4;

    private final Phrases phrases;
    private final int[] votes;
    private final int[] most;
    private final int[] second;
    private final @Nullable Node[] best;

    Votes(List<Node> old) {
        phrases = new Phrases(old.stream().mapToInt(node -> node.size).sum());
        votes = new int[old.size()];
        most = new int[old.size()];
        second = new int[old.size()];
        best = new Node[old.size()];
        for (int a = 0; a < old.size(); a++) {
            int owner = a;
            Phrases.whole(old.get(a), words -> phrases.say(owner, words, 0, words.size()));
        }
    }

    void count(Node now) {
        Set<Integer> heard = new HashSet<>();
        Phrases.whole(
                now,
                words -> phrases.hear(words, 0, words.size(), old -> {
                    votes[old]++;
                    heard.add(old);
                }));
        for (int old : heard) {
            if (votes[old] > most[old]) {
                second[old] = most[old];
                most[old] = votes[old];
                best[old] = now;
            } else {
                second[old] = Math.max(second[old], votes[old]);
            }
            votes[old] = 0;
        }
    }

    /// The new unit with more than twice the votes of any other; null where there is none.
    @Nullable
    Node winner(int old) {
        return most[old] >= FEWEST && most[old] > 2 * second[old] ? best[old] : null;
    }
}
