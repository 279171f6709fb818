package portal.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.SequenceComparator;

/// What changed from one text to another, in whole words and in as few pieces as a reader would name.
public final class WordDiff {

    /// Kept words between two changes; fewer of them are part of the change, else the eye finds confetti.
    private static final int KEPT_AT_LEAST = 2;

    /// Kept words that are still confetti where the changes on both sides are this many times as long.
    private static final int SMALL_ISLAND = 4;

    private static final int TIMES_AS_LONG = 5;

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
        Vocabulary vocabulary = new Vocabulary();
        return between(WordList.of(before, vocabulary), WordList.of(after, vocabulary));
    }

    /// As [#between(String, String)], of texts already split, both with one vocabulary.
    public static List<Piece> between(WordList before, WordList after) {
        return between(before, after, edits(before, after));
    }

    /// As [#between(WordList, WordList)], with the changes already found by [#edits].
    public static List<Piece> between(WordList before, WordList after, EditList edits) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : readable(edits, before, after)) {
            boolean tight = tight(edit, before, after);
            int begin = tight ? after.end(edit.getBeginB() - 1) : after.offset(edit.getBeginB());
            int end = tight && edit.getLengthB() > 0
                    ? after.end(edit.getEndB() - 1)
                    : tight ? begin : after.offset(edit.getEndB());
            String gone = before.text(edit.getBeginA(), edit.getEndA());
            add(pieces, Change.KEPT, after.text().substring(at, begin));
            add(pieces, Change.DELETED, tight ? gone.stripTrailing() : gone);
            add(pieces, Change.INSERTED, after.text().substring(begin, end));
            at = end;
        }
        add(pieces, Change.KEPT, after.text().substring(at));
        return List.copyOf(pieces);
    }

    /// Whether the space belongs to the word after the change: "advice[, free of charge,] to all", where the old text
    /// without the change must not read "adviceto all".
    private static boolean tight(Edit edit, WordList before, WordList after) {
        int a = edit.getBeginA();
        int b = edit.getBeginB();
        if (a == 0 || b == 0 || a == before.size() || b == after.size()) {
            return false;
        }
        return switch (edit.getType()) {
            case INSERT -> before.spaced(a) && !after.spaced(b) && edit.getEndB() < after.size();
            case DELETE -> !before.spaced(a) && after.spaced(b);
            default -> false;
        };
    }

    /// The changes as the algorithm finds them, in words: few, not yet readable.
    public static EditList edits(WordList before, WordList after) {
        return new HistogramDiff().diff(SameWord.ONE, before, after);
    }

    /// The changes as a person would mark them: an insertion or deletion that could stand in several places begins
    /// where a sentence or line does, and a few words left over between two long changes are part of them.
    public static List<Edit> readable(EditList edits, WordList before, WordList after) {
        List<Edit> joined = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < edits.size(); i++) {
            int roof = i + 1 < edits.size() ? edits.get(i + 1).getBeginB() : after.size();
            Edit edit = Sliding.settled(edits.get(i), before, after, floor, roof);
            Edit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && island(last, edit, after)) {
                joined.removeLast();
                joined.add(new Edit(last.getBeginA(), edit.getEndA(), last.getBeginB(), edit.getEndB()));
            } else {
                joined.add(edit);
            }
            floor = joined.getLast().getEndB();
        }
        return joined;
    }

    private static boolean island(Edit last, Edit next, WordList after) {
        int kept = 0;
        for (int word = last.getEndB(); word < next.getBeginB(); word++) {
            kept += after.spoken(word) ? 1 : 0;
        }
        int shorter = Math.min(size(last), size(next));
        return kept < KEPT_AT_LEAST || kept < SMALL_ISLAND && shorter >= kept * TIMES_AS_LONG;
    }

    private static int size(Edit edit) {
        return Math.max(edit.getLengthA(), edit.getLengthB());
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, text));
        }
    }

    private static final class SameWord extends SequenceComparator<WordList> {

        private static final int SPREAD = 0x9E3779B9;

        static final SameWord ONE = new SameWord();

        @Override
        public boolean equals(WordList a, int i, WordList b, int j) {
            return a.id(i) == b.id(j);
        }

        @Override
        public int hash(WordList words, int i) {
            return words.id(i) * SPREAD >>> 4;
        }
    }
}
