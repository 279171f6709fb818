package portal.summary.table;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.comments.Stance;
import portal.outcomes.OutcomeKind;

/// A line as bytes, field by field in the order of the record, and back.
public final class RowBytes {

    private static final TableRow.Section[] SECTIONS = TableRow.Section.values();
    private static final Door[] DOORS = Door.values();
    private static final OutcomeKind[] OUTCOMES = OutcomeKind.values();
    private static final Kind[] KINDS = Kind.values();
    private static final Stance[] STANCES = Stance.values();
    private static final Procedure[] PROCEDURES = Procedure.values();

    private RowBytes() {}

    public static byte[] of(TableRow row) {
        Bytes bytes = new Bytes();
        write(bytes, row);
        return bytes.taken();
    }

    /// @param bytes that `of` gave
    public static TableRow row(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    private static void write(Bytes to, TableRow row) {
        to.put(row.seq());
        word(to, row.section());
        to.put(row.eid());
        number(to, row.ordinal());
        to.put(row.number());
        speaker(to, row.speaker());
        to.put(row.words());
        to.put(row.wording());
        to.put(row.reason());
        word(to, row.outcome());
        to.put(row.answer());
        word(to, row.kind());
        word(to, row.stance());
        word(to, row.procedure());
        to.put(row.letterNumber());
        day(to, row.letterDate());
        number(to, row.page());
        to.put(row.submittedAt().toEpochSecond(ZoneOffset.UTC));
        to.put(row.submittedAt().getNano());
        to.put(row.version());
        to.put(row.leaders() ? 1 : 0);
        policy(to, row.policy());
        trace(to, row.trace());
    }

    private static void trace(Bytes to, TableRow.Trace trace) {
        to.put(trace.edition());
        to.put(trace.revision());
        UUID comment = trace.comment();
        to.put(comment == null ? 0 : 1);
        if (comment != null) {
            to.put(comment.getMostSignificantBits());
            to.put(comment.getLeastSignificantBits());
        }
    }

    private static TableRow.Trace trace(ByteBuffer from) {
        int edition = from.getInt();
        int revision = from.getInt();
        return new TableRow.Trace(
                from.getInt() == 0 ? null : new UUID(from.getLong(), from.getLong()), edition, revision);
    }

    private static void speaker(Bytes to, TableRow.Speaker speaker) {
        to.put(speaker.name());
        to.put(speaker.titleVi());
        to.put(speaker.titleEn());
        to.put(speaker.bodyVi());
        to.put(speaker.bodyEn());
        to.put(speaker.official() ? 1 : 0);
        word(to, speaker.door());
        day(to, speaker.workshop());
        to.put(speaker.shortVi());
        to.put(speaker.shortEn());
    }

    private static TableRow read(ByteBuffer from) {
        return new TableRow(
                from.getLong(),
                written(SECTIONS, from),
                Bytes.text(from),
                number(from),
                text(from),
                speaker(from),
                text(from),
                Bytes.text(from),
                Bytes.text(from),
                word(OUTCOMES, from),
                Bytes.text(from),
                word(KINDS, from),
                word(STANCES, from),
                written(PROCEDURES, from),
                Bytes.text(from),
                day(from),
                number(from),
                LocalDateTime.ofEpochSecond(from.getLong(), from.getInt(), ZoneOffset.UTC),
                text(from),
                from.getInt() == 1,
                policy(from),
                trace(from));
    }

    private static TableRow.Speaker speaker(ByteBuffer from) {
        return new TableRow.Speaker(
                text(from),
                Bytes.text(from),
                Bytes.text(from),
                Bytes.text(from),
                Bytes.text(from),
                from.getInt() == 1,
                written(DOORS, from),
                day(from),
                Bytes.text(from),
                Bytes.text(from));
    }

    private static void policy(Bytes to, TableRow.@Nullable Policy policy) {
        to.put(policy == null ? null : policy.id());
        if (policy != null) {
            to.put(policy.number());
            to.put(policy.nameVi());
            to.put(policy.nameEn());
        }
    }

    private static TableRow.@Nullable Policy policy(ByteBuffer from) {
        String id = Bytes.text(from);
        return id == null ? null : new TableRow.Policy(id, from.getInt(), text(from), Bytes.text(from));
    }

    private static void number(Bytes to, @Nullable Integer number) {
        to.put(number == null ? Integer.MIN_VALUE : number);
    }

    private static @Nullable Integer number(ByteBuffer from) {
        int number = from.getInt();
        return number == Integer.MIN_VALUE ? null : number;
    }

    private static void day(Bytes to, @Nullable LocalDate day) {
        to.put(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(ByteBuffer from) {
        long day = from.getLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static void word(Bytes to, @Nullable Enum<?> word) {
        to.put(word == null ? -1 : word.ordinal());
    }

    private static <T> @Nullable T word(T[] words, ByteBuffer from) {
        int word = from.getInt();
        return word < 0 ? null : words[word];
    }

    private static <T> T written(T[] words, ByteBuffer from) {
        return words[from.getInt()];
    }

    private static String text(ByteBuffer from) {
        return Objects.requireNonNull(Bytes.text(from));
    }
}
