package portal.papers.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a paper that makes one point.
///
/// @param page counted from 1; 0 where the format has no pages
/// @param start offset in UTF-16 units of the paper's text; end likewise
/// @param quote the words of the stretch, lines joined
/// @param proposed the wording the paper asks for, where it gives one
/// @param reason why, where it is told apart from the rest
/// @param links main link first, further ones after it; none where all it names is missing
/// @param missing eIds of provisions it names that the draft does not have
/// @param added eIds of provisions that the draft does not have and that the paper wants to be added
/// @param who speaks, as a row of a table has it; null where it is the paper itself
public record Excerpt(
        int page,
        int start,
        int end,
        String quote,
        @Nullable String proposed,
        @Nullable String reason,
        List<Link> links,
        List<String> missing,
        List<String> added,
        @Nullable String who) {
    public Excerpt {
        missing = List.copyOf(missing);
        added = List.copyOf(added);
        links = List.copyOf(links);
    }

    /// What the paper itself says.
    public Excerpt(
            int page,
            int start,
            int end,
            String quote,
            @Nullable String proposed,
            @Nullable String reason,
            List<Link> links,
            List<String> missing) {
        this(page, start, end, quote, proposed, reason, links, missing, List.of(), null);
    }

    /// Whether a wording that is asked for is that there be none: "Delete", "đề nghị bỏ".
    public static boolean deletes(String wording) {
        return Marks.deletes(wording);
    }

    /// The same with a reason.
    Excerpt because(String why) {
        return new Excerpt(page, start, end, quote, proposed, why, links, missing, added, who);
    }

    /// The same, asking for further provisions.
    Excerpt adding(List<String> more) {
        return more.isEmpty()
                ? this
                : new Excerpt(page, start, end, quote, proposed, reason, links, missing, more, who);
    }
}
