package portal.summary;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.ROUND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.summary.table.Behind;
import portal.summary.table.Grouping;
import portal.summary.table.RowBytes;
import portal.summary.table.TableRow;

/// Reads the lines of the table in their order: remarks on the whole, then the draft's order, then what the newest
/// version no longer has; as they came within each. Within a transaction with a snapshot all are one state.
@Component
class TableRows {

    private static final int PAGE = 1000;

    /// Running numbers read at once.
    private static final int STEP = 500;

    /// Steps that may wait to be composed.
    private static final int WAITING = 2;

    private final DSLContext db;

    TableRows(DSLContext db) {
        this.db = db;
    }

    /// All lines as a file needs them. They are read at once, as they lie in the database, and put in order outside
    /// of it: in their order each would be looked up somewhere else. The database is not needed any more when this
    /// returns; closing the stream frees what it holds.
    ///
    /// @param composed gives a line as bytes; empty where it is left out. On a thread of its own.
    Stream<byte[]> lines(
            ConsultationId consultation,
            Grouping grouping,
            Condition which,
            Function<TableRow, Optional<byte[]>> composed) {
        RowReading reading = new RowReading(db, consultation, new RowFrame(db, consultation), grouping);
        RowSort sorted = new RowSort();
        try {
            sort(consultation, reading, which, composed, sorted);
            return sorted.lines();
        } catch (IOException e) {
            sorted.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            sorted.close();
            throw e;
        }
    }

    private void sort(
            ConsultationId consultation,
            RowReading reading,
            Condition which,
            Function<TableRow, Optional<byte[]>> composed,
            RowSort sorted)
            throws IOException {
        var ends = db.select(min(COMMENT.SEQ), max(COMMENT.SEQ))
                .from(COMMENT)
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()))
                .fetchSingle();
        if (ends.value1() == null) {
            return;
        }
        try (Behind composing = new Behind("composing", WAITING)) {
            for (long after = ends.value1() - 1; after < ends.value2(); after += STEP) {
                Map<Long, RowReading.Found> found = reading.read(after, after + STEP, which);
                composing.add(() -> found.values()
                        .forEach(line ->
                                composed.apply(line.row()).ifPresent(bytes -> sorted.add(line.place(), bytes))));
            }
            composing.end();
        }
    }

    /// All lines.
    Stream<TableRow> stream(ConsultationId consultation, Grouping grouping, Condition which) {
        return lines(consultation, grouping, which, row -> Optional.of(RowBytes.of(row)))
                .map(RowBytes::row);
    }

    /// All lines, looked up page by page as they are asked for: for whoever wants the first of them.
    Stream<TableRow> pages(ConsultationId consultation, Grouping grouping, Condition which) {
        RowReading reading = new RowReading(db, consultation, new RowFrame(db, consultation), grouping);
        List<TablePlace> places = reading.places(which);
        return IntStream.range(0, (places.size() + PAGE - 1) / PAGE)
                .mapToObj(page -> places.subList(page * PAGE, Math.min(places.size(), (page + 1) * PAGE)))
                .flatMap(page -> read(reading, page).stream());
    }

    List<TableRow> list(ConsultationId consultation, Grouping grouping, Condition which, int offset, int limit) {
        RowReading reading = new RowReading(db, consultation, new RowFrame(db, consultation), grouping);
        List<TablePlace> places = reading.places(which);
        int from = Math.min(offset, places.size());
        return read(reading, places.subList(from, Math.min(places.size(), from + limit)));
    }

    private static List<TableRow> read(RowReading reading, List<TablePlace> places) {
        Long[] keys = places.stream().map(TablePlace::seq).toArray(Long[]::new);
        Map<Long, RowReading.Found> found = reading.read(keys);
        return places.stream()
                .map(place -> found.get(place.seq()))
                .filter(Objects::nonNull)
                .map(RowReading.Found::row)
                .toList();
    }

    static Select<Record1<UUID>> newest(ConsultationId consultation) {
        return select(ROUND.VERSION_ID)
                .from(ROUND)
                .where(ROUND.CONSULTATION_ID.eq(consultation.value()))
                .orderBy(ROUND.NUMBER.desc())
                .limit(1);
    }
}
