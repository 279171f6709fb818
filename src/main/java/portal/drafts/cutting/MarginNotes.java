package portal.drafts.cutting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;

/// The name of a section that stands on the line above its number, as acts print what was a note in the margin:
/// `Interpretation` above `2. In these Regulations ...`.
final class MarginNotes {
    private static final int LONGEST = 100;

    private MarginNotes() {}

    /// Takes the name out of what came before; null where none stands there.
    ///
    /// @param rest what stands beside the number: words, where the name stands above
    static @Nullable String take(Frame frame, Labels labels, String line, String rest) {
        boolean sign = line.charAt(0) == '§' || Character.isDigit(line.charAt(0)) && line.indexOf('§') > 0;
        boolean may = sign || labels.manner() == Manner.DOTTED || labels.manner() == Manner.PLAIN;
        boolean words = Wrapped.ended(rest) || Wrapped.ledIn(rest) || Headings.beside(rest, labels) == 0;
        if (frame.quote() || !may || !words) return null;
        var said = last(frame.at);
        boolean only = said.size() < 2 && !frame.at.kind.holdsArticles() && frame.at.kind != ProvisionKind.TEXT;
        if (said.isEmpty() || only) return null;
        var name = Branch.bare(said.getLast());
        boolean follows = said.size() < 2 || Wrapped.ended(Branch.bare(said.get(said.size() - 2)));
        if (!follows || !named(name)) return null;
        said.removeLast();
        return name;
    }

    private static boolean named(String name) {
        return name.length() > 2
                && name.length() <= LONGEST
                && Character.isUpperCase(name.charAt(0))
                && !Wrapped.ended(name)
                && !Wrapped.ledIn(name)
                && !Wrapped.capitals(name);
    }

    /// The lines of which the last one was said last.
    private static List<String> last(Branch at) {
        if (!at.trailing.isEmpty()) return at.trailing.size() < 2 ? joined(at) : at.trailing;
        var text = at.children.isEmpty() ? null : at.children.getLast();
        return text != null && text.kind == ProvisionKind.TEXT ? text.words : text == null ? at.words : List.of();
    }

    /// One line after the last point of a list goes on with the point.
    private static List<String> joined(Branch point) {
        point.keepTrailing();
        return point.words;
    }
}
