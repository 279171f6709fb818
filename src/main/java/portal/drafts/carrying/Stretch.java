package portal.drafts.carrying;

import org.jspecify.annotations.Nullable;
import portal.text.WordList;

/// A passage in words of the old provision.
///
/// @param from the first word
/// @param to the word after the last; above `from`
record Stretch(int from, int to) {

    /// The words an anchor names; where the offsets do not say what it quotes, the one place that does; else null.
    static @Nullable Stretch of(Anchor anchor, WordList words) {
        String text = words.text();
        int start = anchor.start();
        int end = anchor.end();
        boolean right = start >= 0
                && end <= text.length()
                && start < end
                && (anchor.exact().isEmpty() || text.startsWith(anchor.exact(), start));
        if (!right) {
            start = anchor.exact().isBlank() ? -1 : text.indexOf(anchor.exact());
            end = start + anchor.exact().length();
            if (start < 0 || text.indexOf(anchor.exact(), start + 1) >= 0) {
                return null;
            }
        }
        int from = words.at(start);
        int to = from;
        while (to < words.size() && words.start(to) < end) {
            to++;
        }
        return to > from ? new Stretch(from, to) : null;
    }
}
