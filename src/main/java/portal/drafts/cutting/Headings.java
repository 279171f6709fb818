package portal.drafts.cutting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// The heading of the unit that was opened last: on the line of its label, on the next, or over several in capitals.
final class Headings {
    private static final Pattern STUCK = Pattern.compile("\\s\\(?(1\\.|a\\))\\s(?=\\p{Lu})");
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

    /// The label of a first clause or point within a heading; empty where there is none.
    static String stuck(String heading) {
        var label = STUCK.matcher(heading);
        return label.find() ? label.group(1) : "";
    }

    /// Whether what follows a number reads like the heading of a report.
    static boolean titled(String line, int from) {
        return line.length() > from
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
