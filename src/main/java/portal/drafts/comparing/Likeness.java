package portal.drafts.comparing;

import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import portal.text.WordDiff;
import portal.text.WordList;

/// How much of heading and own words two provisions have in common, 0 to 1.
final class Likeness {

    /// What is not word for word the same never counts as the same.
    private static final double ALMOST = 0.999;

    private Likeness() {}

    /// Two times the words kept, by the words of both. The differences are kept at the old one for whoever asks next.
    static double of(Node old, Node now) {
        if (old.says(now)) {
            return 1;
        }
        int all = old.words.size() + now.words.size() + old.heading.size() + now.heading.size();
        int changed = size(old.changes(now)) + size(heading(old.heading, now.heading));
        return Math.min((all - changed) / (double) all, ALMOST);
    }

    private static EditList heading(WordList old, WordList now) {
        return old.same(now) ? new EditList(0) : WordDiff.edits(old, now);
    }

    private static int size(EditList edits) {
        int size = 0;
        for (Edit edit : edits) {
            size += edit.getLengthA() + edit.getLengthB();
        }
        return size;
    }
}
