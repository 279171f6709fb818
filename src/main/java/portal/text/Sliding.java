package portal.text;

import org.eclipse.jgit.diff.Edit;

/// An insertion or a deletion can often be marked in several places: "the rules and [the rules and] the forms". The
/// place that begins with a line, a sentence or a part of one reads best.
final class Sliding {

    private Sliding() {}

    /// @param floor where the change before ends, in words of the new text
    /// @param roof where the next one begins
    static Edit settled(Edit edit, WordList before, WordList after, int floor, int roof) {
        return switch (edit.getType()) {
            case INSERT -> inserted(edit, after, floor, roof);
            case DELETE -> deleted(edit, before, floor, roof);
            default -> edit;
        };
    }

    private static Edit inserted(Edit edit, WordList words, int floor, int roof) {
        int best = best(words, edit.getBeginB(), edit.getEndB(), edit.getBeginB() - floor, roof - edit.getEndB());
        return new Edit(edit.getBeginA() + best, edit.getEndA() + best, edit.getBeginB() + best, edit.getEndB() + best);
    }

    private static Edit deleted(Edit edit, WordList words, int floor, int roof) {
        int best = best(words, edit.getBeginA(), edit.getEndA(), edit.getBeginB() - floor, roof - edit.getBeginB());
        return new Edit(edit.getBeginA() + best, edit.getEndA() + best, edit.getBeginB() + best, edit.getEndB() + best);
    }

    /// How far to slide, below zero to the left.
    private static int best(WordList words, int begin, int end, int left, int right) {
        int best = 0;
        int worth = worth(words, begin, end);
        for (int by = -1; -by <= left && words.id(begin + by) == words.id(end + by); by--) {
            int now = worth(words, begin + by, end + by);
            if (now > worth) {
                worth = now;
                best = by;
            }
        }
        for (int by = 1; by <= right && words.id(begin + by - 1) == words.id(end + by - 1); by++) {
            int now = worth(words, begin + by, end + by);
            if (now > worth) {
                worth = now;
                best = by;
            }
        }
        return best;
    }

    private static int worth(WordList words, int begin, int end) {
        return edge(words, begin) + edge(words, end);
    }

    private static int edge(WordList words, int word) {
        if (word == 0 || word >= words.size()) {
            return 5;
        }
        String between = words.text().substring(words.end(word - 1), words.start(word));
        if (between.indexOf('\n') >= 0) {
            return 5;
        }
        return switch (words.text().charAt(words.end(word - 1) - 1)) {
            case '.', ';', ':' -> 4;
            case ',', ')', '”' -> 2;
            default -> between.isEmpty() ? 0 : 1;
        };
    }
}
