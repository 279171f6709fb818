package portal.summary.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.drafts.Addresses;
import portal.text.Text;

/// Which lines a layout prints. An empty set, or null, leaves all through.
///
/// @param outcomes words of outcomes; `undecided` for none
/// @param at eid of a provision with all it holds, or its short address: `12.3`
/// @param from words of the body or speaker
/// @param leaders only those on which the leaders are asked
/// @param policy id of a policy; `none` for what belongs to none
public record RowFilter(
        Set<String> outcomes,
        Set<Kind> kinds,
        Set<Door> doors,
        Set<Procedure> procedures,
        @Nullable Integer round,
        @Nullable String at,
        @Nullable String from,
        boolean leaders,
        @Nullable String policy) {

    public static final String NO_POLICY = "none";

    public static final RowFilter ALL =
            new RowFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, false, null);

    public RowFilter {
        outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        doors = doors == null ? Set.of() : Set.copyOf(doors);
        procedures = procedures == null ? Set.of() : Set.copyOf(procedures);
        at = at == null || at.isBlank() ? null : at;
        from = from == null || from.isBlank() ? null : from;
        policy = policy == null || policy.isBlank() ? null : policy;
    }

    /// The same with another policy.
    ///
    /// @param other null for every policy
    public RowFilter under(@Nullable String other) {
        return new RowFilter(outcomes, kinds, doors, procedures, round, at, from, leaders, other);
    }

    public boolean all() {
        return equals(ALL);
    }

    public boolean lets(TableRow row) {
        return (outcomes.isEmpty()
                        || outcomes.contains(
                                row.outcome() == null
                                        ? "undecided"
                                        : row.outcome().word()))
                && (kinds.isEmpty() || row.kind() != null && kinds.contains(row.kind()))
                && (doors.isEmpty() || doors.contains(row.speaker().door()))
                && (procedures.isEmpty() || procedures.contains(row.procedure()))
                && (round == null || row.number().startsWith("R" + round + "-"))
                && (!leaders || row.leaders())
                && under(row)
                && there(row)
                && said(row);
    }

    private boolean under(TableRow row) {
        return policy == null
                || (row.policy() == null
                        ? policy.equals(NO_POLICY)
                        : policy.equals(row.policy().id()));
    }

    private boolean there(TableRow row) {
        return at == null || row.eid() != null && (within(row.eid(), "__") || within(Addresses.brief(row.eid()), "."));
    }

    private boolean within(String address, String step) {
        return address.equals(at) || address.startsWith(at + step);
    }

    private boolean said(TableRow row) {
        if (from == null) {
            return true;
        }
        TableRow.Speaker speaker = row.speaker();
        String who = speaker.name() + "\n" + speaker.bodyVi() + "\n" + speaker.bodyEn();
        return Text.fold(who).contains(Text.fold(from));
    }
}
