package portal.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// Sentences that are deleted in one place and inserted in another: moved, not rewritten.
public final class MovedSentences {

    private static final Pattern END = Pattern.compile("(?<=[.;:!?])\\s+|\\n");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int FEWEST_WORDS = 6;

    private final Set<String> deleted = new HashSet<>();
    private final Set<String> inserted = new HashSet<>();

    public MovedSentences(List<ComparedRow> rows) {
        for (ComparedRow row : rows) {
            for (Piece piece : row.words()) {
                if (piece.change() != Change.KEPT) {
                    sentences(piece.text()).forEach((piece.change() == Change.DELETED ? deleted : inserted)::add);
                }
            }
        }
        deleted.retainAll(inserted);
    }

    /// Whether all that a deleted or inserted piece says stands in the other version, elsewhere.
    public boolean moved(Piece piece) {
        List<String> said = piece.change() == Change.KEPT ? List.of() : sentences(piece.text());
        return !said.isEmpty() && deleted.containsAll(said);
    }

    private static List<String> sentences(String text) {
        return END.splitAsStream(text)
                .map(sentence -> NO_WORD.matcher(sentence).replaceAll(" ").strip())
                .filter(sentence -> sentence.split(" ").length >= FEWEST_WORDS)
                .toList();
    }
}
