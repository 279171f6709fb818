package portal.drafts.carrying;

import java.util.Arrays;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import portal.text.WordList;

/// From the words of an old provision to those of a new one.
final class Bridge {
    final String eid;
    final WordList old;
    final WordList now;

    /// The new word each old one is; -1 where it is gone.
    private final int[] to;

    Bridge(String eid, WordList old, WordList now, EditList changes) {
        this.eid = eid;
        this.old = old;
        this.now = now;
        this.to = new int[old.size()];
        int a = 0;
        int b = 0;
        for (Edit edit : changes) {
            while (a < edit.getBeginA()) {
                to[a++] = b++;
            }
            Arrays.fill(to, a, edit.getEndA(), -1);
            a = edit.getEndA();
            b = edit.getEndB();
        }
        while (a < to.length) {
            to[a++] = b++;
        }
    }

    int to(int word) {
        return to[word];
    }

    boolean unchanged() {
        return old.same(now);
    }

    /// The old words that are kept in runs of at least so many.
    boolean[] stayed(int run) {
        boolean[] stayed = new boolean[to.length];
        for (int from = 0; from < to.length; ) {
            int end = from + 1;
            while (end < to.length && to[from] >= 0 && to[end] == to[end - 1] + 1) {
                end++;
            }
            Arrays.fill(stayed, from, end, to[from] >= 0 && end - from >= run);
            from = end;
        }
        return stayed;
    }

    /// The new words that are kept ones, in runs of at least so many.
    boolean[] arrived(int run) {
        boolean[] stayed = stayed(run);
        boolean[] arrived = new boolean[now.size()];
        for (int i = 0; i < to.length; i++) {
            if (stayed[i]) {
                arrived[to[i]] = true;
            }
        }
        return arrived;
    }

    /// Whether all the words stand there one after the other.
    boolean whole(int from, int end) {
        for (int i = from; i < end; i++) {
            if (to[i] < 0 || to[i] != to[from] + i - from) {
                return false;
            }
        }
        return true;
    }

    /// The share of words kept, 0 to 1; signs do not count unless there is nothing else.
    double kept(int from, int end) {
        int all = 0;
        int kept = 0;
        for (int i = from; i < end; i++) {
            if (old.spoken(i)) {
                all++;
                kept += to[i] >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? whole(from, end) ? 1 : 0 : kept / (double) all;
    }

    /// How many words in a row are kept around these, themselves included; all of them are kept.
    int run(int from, int end) {
        int left = from;
        while (left > 0 && to[left - 1] >= 0 && to[left - 1] == to[left] - 1) {
            left--;
        }
        int right = end;
        while (right < to.length && to[right] >= 0 && to[right] == to[right - 1] + 1) {
            right++;
        }
        return right - left;
    }

    /// The first new word that stands for the words from here on.
    int begin(int from) {
        if (to[from] >= 0) {
            return to[from];
        }
        int before = from;
        while (before >= 0 && to[before] < 0) {
            before--;
        }
        return before < 0 ? 0 : to[before] + 1;
    }

    /// The new word after the last that stands for the words before here.
    int end(int end) {
        if (to[end - 1] >= 0) {
            return to[end - 1] + 1;
        }
        int after = end;
        while (after < to.length && to[after] < 0) {
            after++;
        }
        return after == to.length ? now.size() : to[after];
    }
}
