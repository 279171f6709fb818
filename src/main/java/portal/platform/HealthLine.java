package portal.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that an administrator wants to know.
///
/// @param label key of what it is about
/// @param said key of how it stands, with its arguments
/// @param advice key of what to do next; null where nothing is to be done
/// @param act what a button beside it does, and the key of its words; null where there is none
public record HealthLine(
        String label,
        Mark mark,
        String said,
        List<Object> arguments,
        @Nullable String advice,
        @Nullable Act act) {

    /// How a thing stands.
    public enum Mark {
        FINE,
        /// Works, and somebody should see to it.
        LOOK,
        BROKEN
    }

    /// What can be done from the page.
    public record Act(String words, Runnable done) {}

    public HealthLine {
        arguments = List.copyOf(arguments);
    }

    public static HealthLine fine(String label, String said, Object... arguments) {
        return new HealthLine(label, Mark.FINE, said, List.of(arguments), null, null);
    }

    public static HealthLine look(String label, String said, String advice, Object... arguments) {
        return new HealthLine(label, Mark.LOOK, said, List.of(arguments), advice, null);
    }

    public static HealthLine broken(String label, String said, String advice, Object... arguments) {
        return new HealthLine(label, Mark.BROKEN, said, List.of(arguments), advice, null);
    }

    public HealthLine with(Act offered) {
        return new HealthLine(label, mark, said, arguments, advice, offered);
    }
}
