package portal.revision;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;
import portal.drafts.comparing.Change;
import portal.text.WordDiff.Piece;

/// A provision in both versions, as a reader compares them.
///
/// @param old eid; null where it is inserted
/// @param now eid; null where it is deleted
/// @param oldLabel as printed before its words: `Điều 5.`, `a)`; empty where it has none
/// @param heading pieces of the heading; empty where there is none
/// @param words pieces of the own words
public record ComparedRow(
        @Nullable String old,
        @Nullable String now,
        ProvisionKind kind,
        int depth,
        Change change,
        double similarity,
        String oldLabel,
        String nowLabel,
        List<Piece> heading,
        List<Piece> words) {

    /// Whether a reader finds anything to read in it; a renumbering alone is none.
    public boolean changed() {
        return change != Change.UNCHANGED && change != Change.RENUMBERED || similarity < 1;
    }

    /// The whole old text, label first.
    public String oldText() {
        return text(oldLabel, portal.text.WordDiff.Change.INSERTED);
    }

    public String nowText() {
        return text(nowLabel, portal.text.WordDiff.Change.DELETED);
    }

    private String text(String label, portal.text.WordDiff.Change without) {
        String head = (label + " " + joined(heading, without)).strip();
        String body = joined(words, without).strip();
        return head.isEmpty() || body.isEmpty()
                ? head + body
                : head + (kind.compareTo(ProvisionKind.ARTICLE) <= 0 ? "\n" : " ") + body;
    }

    private static String joined(List<Piece> pieces, portal.text.WordDiff.Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
