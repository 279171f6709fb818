package portal.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentId;
import portal.outcomes.OutcomeKind;
import portal.outcomes.OutcomeQueries.Standing;
import portal.summary.returned.Meanings;
import portal.summary.returned.Reply;
import portal.summary.returned.ReturnedRow;
import portal.summary.table.Mark;
import portal.summary.table.Piece;
import portal.summary.table.TableRow;

/// Lays the lines of a file beside those of the portal: three states of each, the one printed, the one that stands now,
/// and the file's.
final class Weighing {

    /// What stood at a revision.
    interface Past {
        @Nullable
        Standing at(CommentId comment, int revision);
    }

    private final Past past;
    private final boolean printsWords;
    private final Map<String, ReturnedRow> wanted = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int last = -1;
    private boolean reordered;

    Weighing(List<ReturnedRow> rows, Meanings meanings, Past past) {
        this.past = past;
        printsWords = meanings.column(Piece.WORDS) >= 0;
        for (ReturnedRow row : rows) {
            if (row.mark().isEmpty()) {
                findings.add(without(row, "", Finding.Kind.UNNAMED));
                continue;
            }
            String number = row.mark().get().number();
            ReturnedRow before = wanted.putIfAbsent(number, row);
            if (before != null && !same(before.reply(), row.reply())) {
                findings.add(without(row, number, Finding.Kind.TWICE));
            }
            order.putIfAbsent(number, order.size());
        }
    }

    /// The next line of the portal, in its order.
    void add(TableRow row) {
        ReturnedRow file = wanted.remove(row.number());
        if (file == null) {
            findings.add(finding(0, row, Finding.Kind.MISSING, Reply.NONE, false));
            return;
        }
        int place = Objects.requireNonNull(order.get(row.number()));
        reordered |= place < last;
        last = Math.max(last, place);
        boolean retyped = printsWords && !squeezed(file.words()).contains(squeezed(row.words()));
        findings.add(finding(file.row(), row, kind(row, file), file.reply(), retyped));
    }

    /// All lines, once the portal's are through.
    List<Finding> done() {
        wanted.forEach((number, row) -> findings.add(without(row, number, Finding.Kind.FOREIGN)));
        return findings;
    }

    boolean reordered() {
        return reordered;
    }

    private Finding.Kind kind(TableRow row, ReturnedRow file) {
        Reply now = reply(row.outcome(), row.answer());
        Reply mine = file.reply();
        if (same(mine, now)) {
            return Finding.Kind.SAME;
        }
        Integer printed = file.mark().map(Mark::revision).orElse(null);
        if (printed == null) {
            return mine.kind() == null
                    ? Finding.Kind.SAME
                    : row.outcome() == null ? Finding.Kind.CHANGE : Finding.Kind.CONFLICT;
        }
        int revision = row.trace().revision();
        if (printed == revision) {
            return Finding.Kind.CHANGE;
        }
        Standing then = printed == 0 ? new Standing(null, null) : past.at(comment(row), printed);
        boolean untouched = then != null && same(mine, reply(then.kind(), then.reason()));
        return untouched ? Finding.Kind.SAME : Finding.Kind.CONFLICT;
    }

    /// As the words of a printed answer would be read back.
    private static Reply reply(@Nullable OutcomeKind kind, @Nullable String reason) {
        if (kind == null) {
            return Reply.NONE;
        }
        return new Reply(kind, reason, true);
    }

    /// An answer that repeats its outcome ("Tiếp thu, bỏ khoản 3") is printed once, so it is compared without it.
    private static boolean same(Reply one, Reply other) {
        return one.kind() == other.kind() && said(one).equals(said(other));
    }

    private static String said(Reply reply) {
        String reason = reply.reason() == null ? "" : reply.reason();
        Reply inner = Reply.of(reason);
        return squeezed(
                inner.kind() == reply.kind() && inner.sure() && inner.reason() != null ? inner.reason() : reason);
    }

    private static Finding finding(int line, TableRow row, Finding.Kind kind, Reply mine, boolean retyped) {
        return new Finding(
                line,
                row.number(),
                kind,
                comment(row),
                row.eid(),
                row.words(),
                row.trace().revision(),
                new Standing(row.outcome(), row.answer()),
                mine,
                retyped);
    }

    private static CommentId comment(TableRow row) {
        return new CommentId(Objects.requireNonNull(row.trace().comment()));
    }

    private static Finding without(ReturnedRow row, String number, Finding.Kind kind) {
        return new Finding(
                row.row(), number, kind, null, null, row.words(), 0, new Standing(null, null), row.reply(), false);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
