package portal.drafts.comparing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.EditList;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.text.WordDiff;
import portal.text.WordList;

/// A provision with its words counted, in its tree.
final class Node {
    final CutProvision provision;
    final int index;
    final @Nullable Node parent;
    final Sort sort;
    final List<Node> children = new ArrayList<>(0);
    final WordList heading;
    final WordList words;

    /// The unit it belongs to, itself where it is one; null for what holds units.
    final @Nullable Node unit;

    /// Of heading and own words; equal texts have equal hashes.
    final long own;

    /// Of all its words and those it holds.
    long whole;

    /// How many words that hash covers.
    int size;

    /// The words and pairs of words that it and what it holds consist of: numbers, ascending, each once.
    int[] features = {};

    @Nullable
    Node partner;

    private @Nullable Node compared;
    private EditList changes = new EditList(0);

    Node(CutProvision provision, int index, @Nullable Node parent, Sort sort, WordList heading, WordList words) {
        this.provision = provision;
        this.index = index;
        this.parent = parent;
        this.sort = sort;
        this.heading = heading;
        this.words = words;
        this.unit = sort == Sort.HOLDER ? null : sort == Sort.UNIT ? this : parent == null ? null : parent.unit;
        this.own = hash(hash(1, heading) * 31, words);
        this.whole = own;
        this.size = heading.size() + words.size();
        if (parent != null) {
            parent.children.add(this);
        }
    }

    String eid() {
        return provision.eid();
    }

    /// Its number, empty where it has none.
    String number() {
        return provision.number() == null ? "" : provision.number();
    }

    /// Whether heading and own words are the same, whatever the white space.
    boolean says(Node other) {
        return own == other.own && heading.same(other.heading) && words.same(other.words);
    }

    void marry(Node other) {
        partner = other;
        other.partner = this;
    }

    /// The differences of the own words to those of another, found once for the last one asked for.
    EditList changes(Node other) {
        if (compared != other) {
            compared = other;
            changes = words.same(other.words) ? new EditList(0) : WordDiff.edits(words, other.words);
        }
        return changes;
    }

    private static long hash(long seed, WordList words) {
        long hash = seed;
        for (int i = 0; i < words.size(); i++) {
            hash = hash * 0x100000001B3L + words.id(i) + 1;
        }
        return hash;
    }
}
