package portal.papers;

import static portal.db.Tables.PAPER_COLUMNS;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import portal.papers.linking.Columns;
import portal.papers.linking.Heads;
import portal.people.PersonId;

/// What people said that the columns of comment tables hold. One's own word goes before that of others, which holds
/// where they settle papers of all; heads that nobody explained tell it themselves.
@Repository
class ColumnMemory {

    private static final int LONGEST = 1000;

    private final DSLContext db;
    private final Clock clock;

    ColumnMemory(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Heads heads(PersonId reader) {
        Map<String, Columns> said = new HashMap<>();
        db.select(PAPER_COLUMNS.SIGNATURE, PAPER_COLUMNS.DEFINITION)
                .from(PAPER_COLUMNS)
                .where(PAPER_COLUMNS.FOR_ALL.isTrue().or(PAPER_COLUMNS.SAID_BY.eq(reader.value())))
                .orderBy(PAPER_COLUMNS.SAID_BY.eq(reader.value()), PAPER_COLUMNS.SAID_AT)
                .forEach(row -> said.put(row.value1(), Columns.read(row.value2())));
        return cells -> said.isEmpty() ? Columns.told(cells) : known(said, cells);
    }

    private static @org.jspecify.annotations.Nullable Columns known(Map<String, Columns> said, List<String> cells) {
        Columns remembered = said.get(signature(cells));
        return remembered == null ? Columns.told(cells) : remembered;
    }

    void remember(PersonId person, List<String> heads, Columns columns, boolean forAll) {
        String signature = signature(heads);
        db.deleteFrom(PAPER_COLUMNS)
                .where(PAPER_COLUMNS.SIGNATURE.eq(signature), PAPER_COLUMNS.SAID_BY.eq(person.value()))
                .execute();
        db.insertInto(PAPER_COLUMNS)
                .set(PAPER_COLUMNS.SIGNATURE, signature)
                .set(PAPER_COLUMNS.SAID_BY, person.value())
                .set(PAPER_COLUMNS.DEFINITION, columns.written())
                .set(PAPER_COLUMNS.FOR_ALL, forAll)
                .set(PAPER_COLUMNS.SAID_AT, clock.instant())
                .execute();
    }

    private static String signature(List<String> heads) {
        String signature = Columns.signature(heads);
        return signature.substring(0, Math.min(signature.length(), LONGEST));
    }
}
