package portal.summary;

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
import portal.summary.table.TableRow;

/// A line as characters, field by field in the order of the record, and back.
final class RowChars {

    private static final TableRow.Section[] SECTIONS = TableRow.Section.values();
    private static final Door[] DOORS = Door.values();
    private static final OutcomeKind[] OUTCOMES = OutcomeKind.values();
    private static final Kind[] KINDS = Kind.values();
    private static final Stance[] STANCES = Stance.values();
    private static final Procedure[] PROCEDURES = Procedure.values();

    private RowChars() {}

    /// As many characters as it has, where it stands, itself.
    static void write(Chars to, RowReading.Found found) {
        to.put(0);
        to.put(found.place().group());
        to.put(found.place().at());
        write(to, found.row());
        to.set(0, to.left());
    }

    private static void write(Chars to, TableRow row) {
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
        UUID comment = Objects.requireNonNull(row.trace().comment());
        to.put(comment.getMostSignificantBits());
        to.put(comment.getLeastSignificantBits());
        to.put(row.trace().edition());
        to.put(row.trace().revision());
    }

    private static void speaker(Chars to, TableRow.Speaker speaker) {
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

    static TablePlace place(Chars from) {
        return new TablePlace(text(from), from.longNumber());
    }

    static TableRow read(Chars from) {
        return new TableRow(
                from.longNumber(),
                written(SECTIONS, from),
                from.text(),
                number(from),
                text(from),
                speaker(from),
                text(from),
                from.text(),
                from.text(),
                word(OUTCOMES, from),
                from.text(),
                word(KINDS, from),
                word(STANCES, from),
                written(PROCEDURES, from),
                from.text(),
                day(from),
                number(from),
                LocalDateTime.ofEpochSecond(from.longNumber(), from.number(), ZoneOffset.UTC),
                text(from),
                from.number() == 1,
                policy(from),
                new TableRow.Trace(new UUID(from.longNumber(), from.longNumber()), from.number(), from.number()));
    }

    private static TableRow.Speaker speaker(Chars from) {
        return new TableRow.Speaker(
                text(from),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.number() == 1,
                written(DOORS, from),
                day(from),
                from.text(),
                from.text());
    }

    private static void policy(Chars to, TableRow.@Nullable Policy policy) {
        to.put(policy == null ? null : policy.id());
        if (policy != null) {
            to.put(policy.number());
            to.put(policy.nameVi());
            to.put(policy.nameEn());
        }
    }

    private static TableRow.@Nullable Policy policy(Chars from) {
        String id = from.text();
        return id == null ? null : new TableRow.Policy(id, from.number(), text(from), from.text());
    }

    private static void number(Chars to, @Nullable Integer number) {
        to.put(number == null ? Integer.MIN_VALUE : number);
    }

    private static @Nullable Integer number(Chars from) {
        int number = from.number();
        return number == Integer.MIN_VALUE ? null : number;
    }

    private static void day(Chars to, @Nullable LocalDate day) {
        to.put(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(Chars from) {
        long day = from.longNumber();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static void word(Chars to, @Nullable Enum<?> word) {
        to.put(word == null ? -1 : word.ordinal());
    }

    private static <T> @Nullable T word(T[] words, Chars from) {
        int word = from.number();
        return word < 0 ? null : words[word];
    }

    private static <T> T written(T[] words, Chars from) {
        return words[from.number()];
    }

    private static String text(Chars from) {
        return Objects.requireNonNull(from.text());
    }
}
