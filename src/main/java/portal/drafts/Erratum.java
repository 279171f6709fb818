package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import portal.text.WordDiff;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

/// Words of a published version that were corrected.
///
/// @param was as they stood; where words were only added, the one before them, so that a reader sees the place
public record Erratum(String eid, String language, String was, String became) {

    /// What differs, in reading order.
    public static List<Erratum> between(String eid, String language, String before, String after) {
        List<Erratum> errata = new ArrayList<>();
        String kept = "";
        String gone = "";
        for (Piece piece : ended(WordDiff.between(before, after))) {
            switch (piece.change()) {
                case KEPT -> {
                    if (!gone.isEmpty()) {
                        errata.add(new Erratum(eid, language, gone.strip(), ""));
                    }
                    gone = "";
                    kept = piece.text();
                }
                case DELETED -> gone = piece.text();
                case INSERTED -> {
                    String lead = gone.isBlank() ? lastWord(kept) : "";
                    String became = (lead + " " + piece.text().strip()).strip();
                    errata.add(new Erratum(eid, language, gone.isBlank() ? lead : gone.strip(), became));
                    gone = "";
                }
            }
        }
        return errata;
    }

    /// With an end, so that what was deleted last is told too.
    private static List<Piece> ended(List<Piece> pieces) {
        List<Piece> ended = new ArrayList<>(pieces);
        ended.add(new Piece(Change.KEPT, ""));
        return ended;
    }

    private static String lastWord(String kept) {
        String words = kept.strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
