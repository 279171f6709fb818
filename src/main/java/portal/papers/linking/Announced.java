package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Wording that stands below the sentence that asks for it: "Nach Artikel 6 wird folgender Artikel 6a eingefügt:".
final class Announced {
    private static final int LONGEST = 300;

    /// Pieces that one sentence announces, at most.
    private static final int MOST = 100;

    private static final Signs ANNOUNCES = new Signs(List.of(
            new Signs.Group(
                    "\\b",
                    List.of(
                            "as follows",
                            "following",
                            "should read",
                            "shall read",
                            "to read",
                            "insert(?:ed)?",
                            "add(?:ed)?",
                            "reworded",
                            "replaced by",
                            "wie folgt",
                            "folgende[rsnm]?",
                            "ainsi rédigée?s?",
                            "suivante?s?",
                            "libellée?s?"),
                    "\\b"),
            new Signs.Group("(?<!\\p{L})", List.of("như sau", "thành", "sau đây"), "(?!\\p{L})")));

    private static final Pattern QUOTES = Pattern.compile("^[“\"«„]+|[”\"»“]+[.;]?$");

    private Announced() {}

    /// How many pieces after the given one are the wording that it announces.
    static int pieces(List<Zone.Piece> pieces, int at) {
        var text = pieces.get(at).stretch().text();
        if (!text.endsWith(":") || text.length() > LONGEST || at + 1 >= pieces.size() || !ANNOUNCES.in(text)) {
            return 0;
        }
        var first = pieces.get(at + 1).stretch().text();
        if (first.endsWith(":") && !Marks.labelled(first)) {
            return 0;
        }
        boolean quoted = "“\"«„".indexOf(first.charAt(0)) >= 0;
        boolean listed = Marks.labelled(first);
        int count = 1;
        while (count < MOST
                && at + count + 1 < pieces.size()
                && (quoted && !closed(pieces.get(at + count))
                        || listed
                                && Marks.labelled(
                                        pieces.get(at + count + 1).stretch().text()))) {
            count++;
        }
        return count;
    }

    static String wording(List<Zone.Piece> pieces) {
        var words = pieces.stream().map(piece -> piece.stretch().text()).collect(Collectors.joining("\n"));
        return QUOTES.matcher(words).replaceAll("").strip();
    }

    private static boolean closed(Zone.Piece piece) {
        var text = piece.stretch().text();
        int last = text.length() - 1;
        char end = last > 0 && ".;".indexOf(text.charAt(last)) >= 0 ? text.charAt(last - 1) : text.charAt(last);
        return "”\"»".indexOf(end) >= 0;
    }
}
