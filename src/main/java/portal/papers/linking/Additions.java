package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.Address;
import portal.drafts.Citation;

/// Tells provisions that a paper wants to be added to the draft from those it takes for existing.
final class Additions {
    private static final int REACH = 24;

    private static final Pattern BEFORE =
            Pattern.compile("(?iU).*\\b(?:new|neue[rsnm]?|nouveau|nouvel(?:le)?|một)\\s+(?:số\\s+)?");

    private static final Pattern AFTER = Pattern.compile("(?iU)[\\s,]*[(\\[]?(?:new|neu|nouveau|nouvelle|mới)\\b.*");

    static final List<Signs.Group> INSERTION = List.of(
            new Signs.Group(
                    "\\b",
                    List.of(
                            "insert(?:s|ed|ing|ion)?",
                            "add(?:s|ed|ing|ition)?",
                            "eingefügt",
                            "einfügen",
                            "einzufügen",
                            "angefügt",
                            "anfügen",
                            "anzufügen",
                            "hinzugefügt",
                            "insér\\p{L}+",
                            "ajout\\p{L}+"),
                    "\\b"),
            new Signs.Group("(?<!sửa đổi[,;]? )(?<!\\p{L})", List.of("bổ sung", "thêm", "bo sung"), "(?!\\p{L})"));

    private static final Signs INSERTS = new Signs(INSERTION);

    /// "Article 6a", "khoản 2b": a number that is put between two others.
    private static final Pattern BETWEEN = Pattern.compile("\\d+(?:[a-zđ]|bis|ter|quater)");

    private Additions() {}

    /// Whether the words ask for something to be inserted.
    static boolean asked(String text) {
        return INSERTS.in(text);
    }

    /// Whether a provision that the draft does not have is a new one by itself: "(new)", "Điều 6a (mới)", "Article 6a".
    /// The
    /// words around it may say so as well, see [#asked].
    static boolean named(String text, Citation citation, Address address) {
        return BETWEEN.matcher(address.last().number()).matches() || marked(text, citation);
    }

    /// Whether "new" stands before or after it.
    static boolean marked(String text, Citation citation) {
        if (citation.end() > text.length()) {
            return false;
        }
        var before = text.substring(Math.max(0, citation.start() - REACH), citation.start());
        var within = text.substring(citation.start(), citation.end());
        var after = text.substring(citation.end(), Math.min(text.length(), citation.end() + REACH));
        return BEFORE.matcher(before).matches() || AFTER.matcher(after).matches() || within.contains("new");
    }
}
