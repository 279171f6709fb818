package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Level;

/// The clause or point that a remark below an article's heading begins with, in brackets alone: "- (2)(b): ...",
/// "(3) should be deleted".
final class Bracketed {
    private static final Pattern PLACE =
            Pattern.compile("(?:[-–—•*+]\\s?)?\\((\\d{1,2}[a-z]?)\\)\\s?(?:\\(?([a-zđ])\\))?\\s?"
                    + "(?::|[-–—]\\s|(?=(?:should|must|is|are|needs?|sollte|muss|ist|nên|cần|đề)\\s))");

    private Bracketed() {}

    /// Null where the text begins with no such place.
    static @Nullable Address place(String text) {
        boolean may = text.length() > 3 && (text.charAt(0) == '(' || text.indexOf('(', 1, 4) > 0);
        var found = may ? PLACE.matcher(text) : null;
        if (found == null || !found.lookingAt()) {
            return null;
        }
        var steps = new ArrayList<Address.Step>(List.of(new Address.Step(Level.PARAGRAPH, found.group(1))));
        if (found.group(2) != null) {
            steps.add(new Address.Step(Level.POINT, found.group(2)));
        }
        return new Address(steps);
    }
}
