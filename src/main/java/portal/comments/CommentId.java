package portal.comments;

import java.util.UUID;
import portal.platform.Ids;

/// Names a comment for ever.
public record CommentId(UUID value) {

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static CommentId of(String text) {
        return new CommentId(UUID.fromString(text));
    }
}
