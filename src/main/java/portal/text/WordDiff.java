package portal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/// What changed from one text to another, in whole words and in as few pieces as a reader would name.
public final class WordDiff {

    /// Kept words between two changes; fewer of them are part of the change, else the eye finds confetti.
    private static final int KEPT_AT_LEAST = 2;

    /// A word, or a sign that stands alone, with the space that follows it.
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’./][\\p{L}\\p{M}\\p{N}]+)*\\s*|\\S\\s*|\\s+");

    private WordDiff() {}

    /// Whether a piece stands in both texts, in the old one alone, or in the new one alone.
    public enum Change {
        KEPT,
        DELETED,
        INSERTED
    }

    /// A stretch of text with one fate; never empty.
    public record Piece(Change change, String text) {}

    /// The pieces in reading order, what is deleted before what is inserted in its place. Kept and inserted pieces
    /// joined are the new text; kept and deleted ones joined are the old text, up to white space.
    public static List<Piece> between(String before, String after) {
        Words old = new Words(tokens(before));
        Words now = new Words(tokens(after));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : joined(edits(old, now), now)) {
            add(pieces, Change.KEPT, now.text(at, edit.getBeginB()));
            add(pieces, Change.DELETED, old.text(edit.getBeginA(), edit.getEndA()));
            add(pieces, Change.INSERTED, now.text(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndB();
        }
        add(pieces, Change.KEPT, now.text(at, now.size()));
        return List.copyOf(pieces);
    }

    private static EditList edits(Words old, Words now) {
        Map<String, Integer> ids = new HashMap<>();
        old.number(ids);
        now.number(ids);
        return new HistogramDiff().diff(new SameWord(), old, now);
    }

    private static List<Edit> joined(EditList edits, Words now) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            if (!joined.isEmpty() && now.words(joined.getLast().getEndB(), edit.getBeginB()) < KEPT_AT_LEAST) {
                Edit before = joined.removeLast();
                joined.add(new Edit(before.getBeginA(), edit.getEndA(), before.getBeginB(), edit.getEndB()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /// The tokens of a text and the numbers of their words.
    private static final class Words extends Sequence {

        private final List<String> tokens;
        private final int[] ids;

        Words(List<String> tokens) {
            this.tokens = tokens;
            this.ids = new int[tokens.size()];
        }

        void number(Map<String, Integer> known) {
            for (int i = 0; i < ids.length; i++) {
                ids[i] = known.computeIfAbsent(tokens.get(i).strip(), word -> known.size());
            }
        }

        int words(int from, int to) {
            return (int) tokens.subList(from, to).stream()
                    .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                    .count();
        }

        String text(int from, int to) {
            return String.join("", tokens.subList(from, to));
        }

        @Override
        public int size() {
            return ids.length;
        }
    }

    private static final class SameWord extends SequenceComparator<Words> {

        @Override
        public boolean equals(Words a, int i, Words b, int j) {
            return a.ids[i] == b.ids[j];
        }

        @Override
        public int hash(Words words, int i) {
            return words.ids[i];
        }
    }
}
