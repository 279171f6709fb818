package portal.summary.returned;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.outcomes.OutcomeKind;
import portal.text.Text;

/// What an office wrote as its answer: an outcome with a reason, as far as its words tell.
///
/// @param kind null where nothing is decided
/// @param sure whether the words name the outcome; else it was taken from what they say, and a person should look
public record Reply(@Nullable OutcomeKind kind, @Nullable String reason, boolean sure) {

    /// Nothing was answered.
    public static final Reply NONE = new Reply(null, null, true);

    /// Beginnings of an answer, folded; the longer ones first.
    private static final List<Map.Entry<String, OutcomeKind>> BEGINNINGS = List.of(
            Map.entry("tiep thu mot phan", OutcomeKind.PARTLY_ABSORBED),
            Map.entry("partly absorbed", OutcomeKind.PARTLY_ABSORBED),
            Map.entry("accepted in part", OutcomeKind.PARTLY_ABSORBED),
            Map.entry("partially accepted", OutcomeKind.PARTLY_ABSORBED),
            Map.entry("khong tiep thu", OutcomeKind.EXPLAINED),
            Map.entry("not accepted", OutcomeKind.EXPLAINED),
            Map.entry("rejected", OutcomeKind.EXPLAINED),
            Map.entry("tiep thu", OutcomeKind.ABSORBED),
            Map.entry("absorbed", OutcomeKind.ABSORBED),
            Map.entry("accepted", OutcomeKind.ABSORBED),
            Map.entry("giai trinh", OutcomeKind.EXPLAINED),
            Map.entry("giu nguyen", OutcomeKind.EXPLAINED),
            Map.entry("explained", OutcomeKind.EXPLAINED),
            Map.entry("ghi nhan", OutcomeKind.NOTED),
            Map.entry("noted", OutcomeKind.NOTED));

    private static final List<String> NOTHING = List.of("chua xu ly", "undecided", "chua xu ly / undecided", "-", "…");
    private static final List<String> PLACEHOLDERS = List.of("(chua neu ly do)", "(no reason given yet)");

    /// From one cell: `Tiếp thu một phần: thêm hai tiêu chí`.
    public static Reply of(String cell) {
        String text = cell.strip();
        String folded = Text.fold(text);
        if (folded.isEmpty() || NOTHING.contains(folded)) {
            return NONE;
        }
        for (var beginning : BEGINNINGS) {
            if (folded.startsWith(beginning.getKey())) {
                return new Reply(beginning.getValue(), rest(text, beginning.getKey()), true);
            }
        }
        return new Reply(
                folded.contains("tiep thu") ? OutcomeKind.PARTLY_ABSORBED : OutcomeKind.EXPLAINED, text, false);
    }

    /// From two cells, the outcome's own and the answer's.
    public static Reply of(String outcome, String answer) {
        Reply named = of(outcome);
        String reason = answer.strip();
        if (named.kind() == null || !named.sure()) {
            return reason.isEmpty() ? named : of(reason);
        }
        return new Reply(named.kind(), reason.isEmpty() ? null : reason, true);
    }

    /// What follows the outcome's word, its translation and the colon. "Tiếp thu, bỏ khoản 3" keeps all its words: they
    /// are the answer.
    private static @Nullable String rest(String text, String beginning) {
        int end = length(text, beginning);
        String rest = text.substring(end).strip();
        if (rest.startsWith("/")) {
            int colon = rest.indexOf(':');
            rest = colon < 0 ? "" : rest.substring(colon);
        }
        if (rest.isEmpty() || rest.equals(".")) {
            return null;
        }
        if (!rest.startsWith(":")) {
            return text;
        }
        rest = rest.substring(1).strip();
        return rest.isEmpty() || PLACEHOLDERS.contains(Text.fold(rest)) ? null : rest;
    }

    /// Characters of the text that fold into the beginning.
    private static int length(String text, String beginning) {
        for (int i = 1; i <= text.length(); i++) {
            if (Text.fold(text.substring(0, i)).length() >= beginning.length()
                    && (i == text.length() || Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK)) {
                return i;
            }
        }
        return text.length();
    }
}
