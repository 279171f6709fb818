package portal.papers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;

/// A stretch of a paper as the desk shows it, with the provisions it may speak of.
///
/// @param ordinal lasting number within the paper, from 1
/// @param page from 1; null where the format has none
/// @param start offset in UTF-16 units of the paper's text; end likewise, equal to it where the words are not there
/// @param quote its words; empty where it stands for the whole paper
/// @param proposed the wording it asks for, where it gives one
/// @param reason why, where the paper says it apart
/// @param saidBy who speaks, as a row of a table has it; null where it is the paper's sender
/// @param missing eIds of provisions it names that the version does not have
/// @param added eIds of provisions it wants to be added
/// @param cut the part of the page image that is its quote; null where the quote is text
/// @param inBulk confirmed with others in one go, and nobody has opened it since
/// @param objection what the author says against what was made of it
/// @param dropReason a word of [DropReason], or free text
/// @param commentEid where the comment stands that it became
/// @param links main link first
public record DeskExcerpt(
        ExcerptId id,
        int ordinal,
        @Nullable Integer page,
        int start,
        int end,
        String quote,
        @Nullable String proposed,
        @Nullable String reason,
        @Nullable String saidBy,
        List<String> missing,
        List<String> added,
        @Nullable Cutting cut,
        boolean inBulk,
        @Nullable String objection,
        State state,
        @Nullable String dropReason,
        @Nullable CommentId comment,
        @Nullable String commentNumber,
        @Nullable String commentEid,
        @Nullable Instant settledAt,
        int rowVersion,
        List<ProposedLink> links) {

    /// How it stands with an excerpt.
    public enum State {
        OPEN,
        CONFIRMED,
        DROPPED
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public @Nullable ProposedLink main() {
        return links.isEmpty() ? null : links.getFirst();
    }
}
