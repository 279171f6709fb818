package portal.summary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.ROUND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.db.tables.BodyName;
import portal.summary.table.Grouping;
import portal.summary.table.TableRow;

/// Walks over the lines of the table in their order, a page of a thousand at a time, so that memory stays flat: first
/// the order alone (eight bytes a line), then each page by its keys. Within a transaction with a snapshot both are one
/// state.
@Component
class TableRows {

    private static final int PAGE = 1000;
    private static final BodyName NAME = BODY_NAME.as("body_order");

    /// Bits of a key: the comment's running number below, its provision's place above, the section on top.
    private static final int SEQ_BITS = 38;
    private static final int ORDINAL_BITS = 22;
    private static final long SEQ_MASK = (1L << SEQ_BITS) - 1;

    private final DSLContext db;

    TableRows(DSLContext db) {
        this.db = db;
    }

    Stream<TableRow> stream(ConsultationId consultation, Grouping grouping, Condition which) {
        RowPages pages = new RowPages(db, consultation);
        long[] keys = keys(pages, consultation, grouping, which);
        return IntStream.range(0, (keys.length + PAGE - 1) / PAGE)
                .mapToObj(page -> Arrays.copyOfRange(keys, page * PAGE, Math.min(keys.length, (page + 1) * PAGE)))
                .flatMap(page -> pages.read(page).stream());
    }

    List<TableRow> list(ConsultationId consultation, Grouping grouping, Condition which, int offset, int limit) {
        RowPages pages = new RowPages(db, consultation);
        long[] keys = keys(pages, consultation, grouping, which);
        int from = Math.min(offset, keys.length);
        return pages.read(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + limit)));
    }

    private long[] keys(RowPages pages, ConsultationId consultation, Grouping grouping, Condition which) {
        return switch (grouping) {
            case PROVISION -> byProvision(pages.places(), consultation, which);
            case BODY -> byBody(pages.places(), consultation, which);
            case POLICY -> byPolicy(pages.places(), consultation, which);
        };
    }

    /// Remarks on the whole, then the draft's order, then what the newest version no longer has; as they came within
    /// each.
    private long[] byProvision(Places places, ConsultationId consultation, Condition which) {
        try (var keys = db.select(COMMENT.SEQ, COMMENT.PROVISION_ID)
                .from(COMMENT)
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .fetchSize(PAGE)
                .fetchLazy()) {
            long[] sorted = keys.stream()
                    .mapToLong(key -> places.place(key.value2()) << SEQ_BITS | key.value1())
                    .toArray();
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] &= SEQ_MASK;
            }
            return sorted;
        }
    }

    /// Policies in their order, what belongs to none after them; within each as above.
    private long[] byPolicy(Places places, ConsultationId consultation, Condition which) {
        record Key(int policy, long place, long seq) {}
        return db
                .select(COMMENT.SEQ, COMMENT.PROVISION_ID)
                .from(COMMENT)
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .fetch(row -> new Key(places.policy(row.value2()), places.place(row.value2()), row.value1()))
                .stream()
                .sorted(Comparator.comparingInt(Key::policy)
                        .thenComparingLong(Key::place)
                        .thenComparingLong(Key::seq))
                .mapToLong(Key::seq)
                .toArray();
    }

    /// Bodies in the order of a Vietnamese dictionary, people without one after them; within each as above.
    private long[] byBody(Places places, ConsultationId consultation, Condition which) {
        record Key(String body, long place, long seq) {}
        List<Key> keys = new ArrayList<>();
        var order = when(COMMENT.BODY_ID.isNull(), inline("~")).otherwise(coalesce(NAME.SORT_KEY, inline("")));
        db.select(COMMENT.SEQ, COMMENT.PROVISION_ID, order, coalesce(COMMENT.BODY_NAME_VI, COMMENT.AUTHOR_NAME))
                .from(COMMENT)
                .leftJoin(NAME)
                .on(NAME.BODY_ID.eq(COMMENT.BODY_ID), NAME.LANGUAGE.eq("vi"), NAME.VALID_TO.isNull())
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .forEach(row -> keys.add(
                        new Key(row.value3() + "\n" + row.value4(), places.place(row.value2()), row.value1())));
        keys.sort(Comparator.comparing(Key::body).thenComparing(Key::place).thenComparing(Key::seq));
        return keys.stream().mapToLong(Key::seq).toArray();
    }

    /// A place among those of the table, for keys: section, then ordinal.
    static long place(TableRow.Section section, int ordinal) {
        return (long) section.ordinal() << ORDINAL_BITS | ordinal;
    }

    static Select<Record1<UUID>> newest(ConsultationId consultation) {
        return select(ROUND.VERSION_ID)
                .from(ROUND)
                .where(ROUND.CONSULTATION_ID.eq(consultation.value()))
                .orderBy(ROUND.NUMBER.desc())
                .limit(1);
    }
}
