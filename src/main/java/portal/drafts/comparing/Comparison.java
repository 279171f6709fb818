package portal.drafts.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.EditList;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.text.Vocabulary;
import portal.text.WordDiff;
import portal.text.WordList;

/// Two versions of a text with their provisions matched.
public final class Comparison {

    private final Side before;
    private final Side after;
    private final List<Pair> pairs;
    private final Map<String, Pair> main = new HashMap<>();

    private Comparison(Side before, Side after, Vocabulary vocabulary) {
        this.before = before;
        this.after = after;
        Lasting.marry(before, after);
        Units.marry(before, after, new Sure(vocabulary));
        Parts.marry(before, after);
        Holders.marry(before, after);
        this.pairs = List.copyOf(new Naming(before, after).pairs());
        for (Pair pair : pairs) {
            if (pair.old() != null) {
                main.putIfAbsent(pair.old(), pair);
            }
        }
    }

    /// Matches the provisions of two versions, each as cut: in document order, parents before children.
    public static Comparison of(List<CutProvision> before, List<CutProvision> after) {
        Vocabulary vocabulary = new Vocabulary();
        return new Comparison(new Side(before, vocabulary), new Side(after, vocabulary), vocabulary);
    }

    /// Every provision of both versions, in the order of the new one. Only what was split or merged is named more than
    /// once.
    public List<Pair> pairs() {
        return pairs;
    }

    /// What an old provision mainly became; its `now` is null where it is gone.
    public @Nullable Pair became(String old) {
        return main.get(old);
    }

    /// The new provision that is the same one; null where there is none. What was merged into another is not that one.
    public @Nullable String partner(String old) {
        Node node = before.node(old);
        return node == null || node.partner == null ? null : node.partner.eid();
    }

    public @Nullable CutProvision old(String eid) {
        Node node = before.node(eid);
        return node == null ? null : node.provision;
    }

    public @Nullable CutProvision now(String eid) {
        Node node = after.node(eid);
        return node == null ? null : node.provision;
    }

    /// The own words of an old provision; of one vocabulary with those of the new version.
    public WordList oldWords(String eid) {
        return words(before, eid);
    }

    public WordList nowWords(String eid) {
        return words(after, eid);
    }

    public List<CutProvision> oldProvisions() {
        return before.nodes.stream().map(node -> node.provision).toList();
    }

    public List<CutProvision> nowProvisions() {
        return after.nodes.stream().map(node -> node.provision).toList();
    }

    /// The changes of the words of a pair as a reader would mark them; nothing deleted where it is inserted.
    public List<WordDiff.Piece> words(Pair pair) {
        WordList old = pair.old() == null ? EMPTY : oldWords(pair.old());
        WordList now = pair.now() == null ? EMPTY : nowWords(pair.now());
        return WordDiff.between(old, now, changes(pair.old(), pair.now()));
    }

    /// The changes from the own words of an old provision to those of a new one, in words, as the algorithm finds them.
    public EditList changes(@Nullable String old, @Nullable String now) {
        Node a = old == null ? null : before.node(old);
        Node b = now == null ? null : after.node(now);
        return a != null && b != null
                ? a.changes(b)
                : WordDiff.edits(a == null ? EMPTY : a.words, b == null ? EMPTY : b.words);
    }

    private static final WordList EMPTY = WordList.of("", new Vocabulary());

    private static WordList words(Side side, String eid) {
        Node node = side.node(eid);
        return node == null ? EMPTY : node.words;
    }
}
