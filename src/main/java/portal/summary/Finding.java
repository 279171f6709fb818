package portal.summary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;
import portal.outcomes.OutcomeQueries.Standing;
import portal.summary.returned.Reply;

/// What a line of a table that came back means for the comment it names.
///
/// @param row of the file, from 1; 0 where the file lacks the line
/// @param number of the comment; empty where the line names none
/// @param comment null where no line of this consultation has that number
/// @param place of the comment, as an eid; null for the whole
/// @param words the comment's, as the portal has them; the file's where it names none
/// @param seen revision of the decision that stands now
/// @param theirs what stands now
/// @param mine what the file says
/// @param retyped the comment's words are others in the file; they are never taken over
public record Finding(
        int row,
        String number,
        Kind kind,
        @Nullable CommentId comment,
        @Nullable String place,
        String words,
        int seen,
        Standing theirs,
        Reply mine,
        boolean retyped) {

    /// What is to be done with a line.
    public enum Kind {
        /// Decided in the file, and nobody touched it meanwhile.
        CHANGE,
        /// Decided in the file and otherwise in the portal meanwhile: to be settled.
        CONFLICT,
        /// Nothing to do.
        SAME,
        /// Names no comment: typed anew, or its number is gone.
        UNNAMED,
        /// Names a comment that this table does not have.
        FOREIGN,
        /// Names a comment that another line of the file names too, with another answer.
        TWICE,
        /// Stands in the portal, and the file has no such line.
        MISSING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
