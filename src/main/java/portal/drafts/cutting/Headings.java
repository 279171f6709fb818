package portal.drafts.cutting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// The heading of the unit that was opened last: on the line of its label, on the next, or over several in capitals.
final class Headings {
    private static final Pattern STUCK = Pattern.compile("\\s\\(?(1\\.|a\\))\\s(?=\\p{Lu})");

    /// `Short title.—`, `Duties of Schools. – `, a name before the words of a section.
    private static final Pattern NAMED =
            Pattern.compile("[^.;:]{2,150}\\.\\s?(?:(?:[—–]|--|-\\s)\\s?|(?=\\([a1]\\)\\s))");
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:shall|must|may|is|are|was|were|will|has|have|can|be|means|includes?|appl(?:y|ies))\\b"
                    + "|(?:\\S+\\s+){12}",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    /// A line of a report longer than this is no heading.
    private static final int LONGEST_NUMBERED = 160;

    /// Beside its label a heading may be longer than on a line of its own, where it could be a paragraph.
    private static final int LONGEST_BESIDE = 600;

    private @Nullable Branch open;

    /// Whether the unit opened last has no heading yet.
    boolean waits() {
        return open != null && open.heading == null;
    }

    void none() {
        open = null;
    }

    void open(Frame frame, Label label, String rest) {
        open = frame.at;
        frame.said = "";
        if (rest.isEmpty()) return;
        if (label.kind() == ProvisionKind.ARTICLE && !heading(rest, LONGEST_BESIDE)) {
            frame.say(rest, false);
            open = null;
        } else {
            frame.at.heading = rest;
        }
        var stuck = frame.at.heading == null ? "" : stuck(frame.at.heading);
        if (!stuck.isEmpty()) frame.at.doubt(CutWarning.Kind.STUCK, "", stuck);
    }

    /// Takes the line when it is the heading, or goes on with one in capitals.
    boolean takes(String line) {
        var unit = open;
        open = null;
        if (unit == null) return false;
        boolean article = unit.kind == ProvisionKind.ARTICLE;
        if (unit.heading == null) {
            if (!heading(line, LONGEST) && (article || (Wrapped.ended(line) && !Wrapped.capitals(line)))) return false;
            unit.heading = line;
        } else {
            if (article || !Wrapped.capitals(line) || !Wrapped.capitals(unit.heading)) return false;
            unit.heading = unit.heading + " " + line;
        }
        open = article || unit.heading.length() > LONGEST ? null : unit;
        return true;
    }

    /// Where the words begin that stand beside a label, after its name if it has one; -1 where all is a name or words
    /// alone.
    static int beside(String rest, Labels labels) {
        if (first(rest, 0, labels)) return 0;
        var named = labels.manner().sections() ? NAMED.matcher(rest) : null;
        if (named != null && named.lookingAt() && named.end() < rest.length()) return named.end();
        return named != null && titled(rest) ? rest.length() : -1;
    }

    /// `PROGRAM.`, `Running at large.`: a name that ends with a dot, and says nothing.
    private static boolean titled(String rest) {
        boolean dot = rest.length() > 1 && rest.length() <= LONGEST_NUMBERED && rest.charAt(rest.length() - 1) == '.';
        return dot
                && !Wrapped.lowerStart(rest, 0)
                && (Wrapped.capitals(rest)
                        || rest.indexOf('.') == rest.length() - 1
                                && !SAYS.matcher(rest).find());
    }

    private static boolean first(String rest, int at, Labels labels) {
        var items = labels.items(rest.substring(at));
        return !items.isEmpty()
                && items.getFirst().clause()
                && items.getFirst().numeral().first()
                && items.getFirst().rest() < rest.length()
                && !Wrapped.lowerStart(rest, items.getFirst().rest());
    }

    /// A name without the dot and dash that part it from the words after it.
    static String name(String printed) {
        return printed.replaceFirst("[.\\s—–-]+$", "");
    }

    /// The label of a first clause or point within a heading; empty where there is none.
    static String stuck(String heading) {
        var label = STUCK.matcher(heading);
        return label.find() ? label.group(1) : "";
    }

    /// Whether what follows a number reads like the heading of a report.
    static boolean titled(String line, int from) {
        return line.length() > from
                && !Wrapped.ledIn(line)
                && line.length() - from <= LONGEST_NUMBERED
                && !Wrapped.ended(line)
                && !Wrapped.lowerStart(line, from);
    }

    private static boolean heading(String line, int longest) {
        return line.length() <= longest
                && !Wrapped.ended(line)
                && !Wrapped.lowerStart(line, 0)
                && line.codePoints().anyMatch(Character::isLetter);
    }
}
