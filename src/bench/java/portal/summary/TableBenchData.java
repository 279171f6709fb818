package portal.summary;

import static portal.db.Tables.BODY;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import portal.consultations.ConsultationId;
import portal.platform.Ids;

/// Consultations with so many comments each, on 360 clauses from forty bodies, all decided.
final class TableBenchData {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final int BATCH = 10_000;
    private static final int PHRASES = 10_007;

    private final DSLContext db;
    private final int lines;
    private final ConsultationId consultation = ConsultationId.next();
    private final UUID person = Ids.next();
    private final UUID version = Ids.next();
    private final UUID round = Ids.next();
    private final List<UUID> clauses = new ArrayList<>();
    private final List<UUID> bodies = new ArrayList<>();

    private TableBenchData(DSLContext db, int lines) {
        this.db = db;
        this.lines = lines;
    }

    /// Fills an empty database.
    static void fill(Connection connection, List<Integer> sizes, Supplier<String> words) {
        DSLContext db = TableBench.speaking(connection);
        Schema.statements().forEach(db::execute);
        db.execute("create local temporary table phrase (i int primary key, words varchar)");
        db.execute("create local temporary table line (x int primary key, id uuid, clause uuid, body uuid)");
        for (int i = 0; i < PHRASES; i++) {
            db.execute("insert into phrase values (?, ?)", i, words.get());
        }
        for (int lines : sizes) {
            var one = new TableBenchData(db, lines);
            one.frame();
            for (int from = 1; from <= lines; from += BATCH) {
                one.batch(from, Math.min(lines, from + BATCH - 1));
            }
        }
        db.execute("analyze");
    }

    private void frame() {
        db.insertInto(PERSON, PERSON.ID, PERSON.NAME, PERSON.SORT_KEY, PERSON.FOLDED, PERSON.CREATED_AT)
                .values(person, "Trần Thử Nghiệm", "a", "a", NOW)
                .execute();
        db.insertInto(
                        CONSULTATION,
                        CONSULTATION.ID,
                        CONSULTATION.TITLE_VI,
                        CONSULTATION.AGENCY_VI,
                        CONSULTATION.PROFILE,
                        CONSULTATION.ZONE,
                        CONSULTATION.CREATED_AT)
                .values(consultation.value(), TableBench.title(lines), "Cơ quan thử", "2025-ordinary", "Asia/Ho_Chi_Minh", NOW)
                .execute();
        UUID draft = Ids.next();
        db.insertInto(DRAFT, DRAFT.ID, DRAFT.CONSULTATION_ID, DRAFT.TITLE_VI, DRAFT.ORDINAL)
                .values(draft, consultation.value(), "Dự thảo", 0)
                .execute();
        db.insertInto(
                        VERSION,
                        VERSION.ID,
                        VERSION.DRAFT_ID,
                        VERSION.NUMBER,
                        VERSION.LANGUAGE,
                        VERSION.IMPORTED_BY,
                        VERSION.IMPORTED_AT,
                        VERSION.PUBLISHED_AT,
                        VERSION.COMMAND_KEY)
                .values(version, draft, "1", "vi", person, NOW, NOW, "v")
                .execute();
        LocalDateTime closed = LocalDateTime.parse("2026-11-20T17:00:00");
        db.insertInto(
                        ROUND,
                        ROUND.ID,
                        ROUND.CONSULTATION_ID,
                        ROUND.NUMBER,
                        ROUND.NAME_VI,
                        ROUND.VERSION_ID,
                        ROUND.OPENS_AT,
                        ROUND.CLOSES_AT,
                        ROUND.OPENED_BY,
                        ROUND.CREATED_AT,
                        ROUND.COMMAND_KEY)
                .values(round, consultation.value(), 1, "Đợt 1", version, closed.minusDays(20), closed, person, NOW, "r")
                .execute();
        for (int i = 0; i < 360; i++) {
            UUID id = Ids.next();
            clauses.add(id);
            String eid = "art_" + (1 + i / 3) + "__para_" + (1 + i % 3);
            db.insertInto(
                            PROVISION,
                            PROVISION.ID,
                            PROVISION.VERSION_ID,
                            PROVISION.LINEAGE,
                            PROVISION.EID,
                            PROVISION.WID,
                            PROVISION.KIND,
                            PROVISION.ORDINAL,
                            PROVISION.DEPTH)
                    .values(id, version, id, eid, eid, "paragraph", i, 2)
                    .execute();
        }
        for (int i = 0; i < 40; i++) {
            UUID id = Ids.next();
            bodies.add(id);
            db.insertInto(BODY, BODY.ID, BODY.LEVEL, BODY.CREATED_AT)
                    .values(id, "central", NOW)
                    .execute();
            db.insertInto(
                            BODY_NAME,
                            BODY_NAME.BODY_ID,
                            BODY_NAME.LANGUAGE,
                            BODY_NAME.VALID_FROM,
                            BODY_NAME.NAME,
                            BODY_NAME.SHORT_NAME,
                            BODY_NAME.SORT_KEY,
                            BODY_NAME.FOLDED)
                    .values(id, "vi", LocalDate.EPOCH, "Cơ quan thử " + i, "CQ" + i, "k" + i, "co quan " + i)
                    .execute();
        }
    }

    /// In three statements. Neighbours in the table are far apart in the database.
    private void batch(int from, int to) {
        List<Object[]> some = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            UUID clause = clauses.get((int) ((i * 7919L) % clauses.size()));
            some.add(new Object[] {i, Ids.next(), clause, bodies.get(i % bodies.size())});
        }
        db.execute("delete from line");
        db.batch("insert into line values (?, ?, ?, ?)", some.toArray(Object[][]::new)).execute();
        db.execute("""
                insert into comment (id, consultation_id, round_id, serial, number, tracking, version_id, provision_id,
                    authored_provision_id, door, procedure_kind, person_id, body_id, official, author_name,
                    author_title_vi, body_name_vi, letter_number, letter_date, kind, submitted_by, submitted_at,
                    command_key)
                select id, ?, ?, x, 'R1-' || lpad(x, 4, '0'), ? || 'T' || x, ?, clause, clause, 'typed', 'posting', ?, body,
                    mod(x, 2) = 0, 'Trần Thử Nghiệm', 'Chuyên viên', 'Cơ quan thử ' || mod(x, 40),
                    case when mod(x, 2) = 0 then x || '/CQ' end,
                    case when mod(x, 2) = 0 then date '1970-01-01' + mod(x, 365) end, 'proposal', ?, ?, 'k' || x
                from line order by x""", consultation.value(), round, lines, version, person, person, NOW);
        db.execute("""
                insert into comment_edition (comment_id, edition, words, wording, reason, folded, person_id, written_at)
                select id, 1, a.words, case when mod(x, 3) = 0 then b.words end,
                    case when mod(x, 3) = 0 then c.words end, '', ?, ?
                from line
                join phrase a on a.i = mod(x * 31, ?)
                join phrase b on b.i = mod(x * 37 + 1, ?)
                join phrase c on c.i = mod(x * 41 + 2, ?)
                order by x""", person, NOW, PHRASES, PHRASES, PHRASES);
        db.execute("""
                insert into outcome (comment_id, revision, outcome, reason, person_id, decided_at, command_key)
                select id, 1, 'absorbed', words, ?, ?, 'o' || x
                from line join phrase on i = mod(x * 43 + 3, ?) order by x""", person, NOW, PHRASES);
    }
}
