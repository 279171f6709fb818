package portal.comments;

import org.jspecify.annotations.Nullable;
import portal.platform.Refusal;
import portal.text.Text;

/// What a comment says, cleaned of what no database or file can hold.
record Words(
        String words, @Nullable String wording, @Nullable String reason) {

    /// @throws Refusal where the words are missing, or a field is too long
    static Words of(NewComment wanted) {
        String words = Text.clean(wanted.words()).strip();
        if (words.isEmpty()) {
            throw new Refusal("comment.words-missing");
        }
        Words cleaned = new Words(words, cleaned(wanted.wording()), cleaned(wanted.reason()));
        if (cleaned.longest() > Comments.LONGEST) {
            throw new Refusal("comment.too-long", Comments.LONGEST);
        }
        return cleaned;
    }

    /// For searching: everything said, without case and diacritics.
    String folded() {
        return Text.fold(words + (wording == null ? "" : "\n" + wording) + (reason == null ? "" : "\n" + reason));
    }

    private int longest() {
        return Math.max(words.length(), Math.max(length(wording), length(reason)));
    }

    private static int length(@Nullable String field) {
        return field == null ? 0 : field.length();
    }

    private static @Nullable String cleaned(@Nullable String field) {
        String clean = field == null ? "" : Text.clean(field).strip();
        return clean.isEmpty() ? null : clean;
    }
}
