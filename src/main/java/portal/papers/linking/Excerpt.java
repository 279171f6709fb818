package portal.papers.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a paper that makes one point.
///
/// @param page counted from 1; 0 where the format has no pages
/// @param start offset in UTF-16 units of the paper's text; end likewise
/// @param quote the words of the stretch, lines joined
/// @param proposed the wording the paper asks for, where it gives one
/// @param links main link first, further ones after it
public record Excerpt(
        int page,
        int start,
        int end,
        String quote,
        @Nullable String proposed,
        List<Link> links) {
    public Excerpt {
        links = List.copyOf(links);
    }
}
