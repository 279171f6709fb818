package portal.summary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.OUTCOME;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.comments.Stance;
import portal.consultations.ConsultationId;
import portal.outcomes.OutcomeKind;
import portal.summary.table.Grouping;
import portal.summary.table.TableRow;

/// Reads lines by one statement. It gives a comment once for each pair of its editions and decisions, which are
/// few: the last of both is kept. The columns are taken as the driver has them, since a hundred thousand
/// records of thirty fields cost as much as all that the database does.
final class RowReading {

    /// A line and where it stands.
    record Found(TablePlace place, TableRow row) {}

    /// First what tells lines apart, then the line from left to right.
    private static final List<SelectField<?>> FIELDS = List.of(
            COMMENT.SEQ,
            COMMENT_EDITION.EDITION,
            coalesce(OUTCOME.REVISION, inline(0)),
            COMMENT.ID,
            COMMENT.PROVISION_ID,
            COMMENT.BODY_ID,
            when(COMMENT.REDACTED_AT.isNotNull(), coalesce(COMMENT.REDACTION_REASON, inline(""))),
            COMMENT.NUMBER,
            COMMENT.AUTHOR_NAME,
            COMMENT.AUTHOR_TITLE_VI,
            COMMENT.AUTHOR_TITLE_EN,
            COMMENT.BODY_NAME_VI,
            COMMENT.BODY_NAME_EN,
            COMMENT.OFFICIAL,
            COMMENT.DOOR,
            COMMENT_EDITION.WORDS,
            COMMENT_EDITION.WORDING,
            COMMENT_EDITION.REASON,
            OUTCOME.OUTCOME_,
            OUTCOME.REASON,
            COMMENT.KIND,
            COMMENT.STANCE,
            COMMENT.PROCEDURE_KIND,
            COMMENT.LETTER_NUMBER,
            COMMENT.LETTER_DATE,
            COMMENT.ORIGIN_PAGE,
            COMMENT.SUBMITTED_AT,
            COMMENT.VERSION_ID);

    private final DSLContext db;
    private final ConsultationId consultation;
    private final RowFrame frame;
    private final Grouping grouping;

    RowReading(DSLContext db, ConsultationId consultation, RowFrame frame, Grouping grouping) {
        this.db = db;
        this.consultation = consultation;
        this.frame = frame;
        this.grouping = grouping;
    }

    /// The lines with these running numbers.
    Map<Long, Found> read(Long[] keys) {
        Table<?> page = unnest(keys).as("page", "seq");
        return found(db.select(FIELDS)
                .from(joined(page.join(COMMENT).on(COMMENT.SEQ.eq(field(name("page", "seq"), Long.class))))));
    }

    /// The lines with running numbers after one and up to another.
    Map<Long, Found> read(long after, long last, Condition which) {
        return found(db.select(FIELDS)
                .from(joined(COMMENT))
                .where(
                        COMMENT.CONSULTATION_ID.eq(consultation.value()),
                        COMMENT.SEQ.gt(after),
                        COMMENT.SEQ.le(last),
                        Counting.printed(),
                        which));
    }

    /// Where all lines stand, in their order.
    List<TablePlace> places(Condition which) {
        return db
                .select(
                        COMMENT.SEQ,
                        COMMENT.PROVISION_ID,
                        COMMENT.BODY_ID,
                        coalesce(COMMENT.BODY_NAME_VI, COMMENT.AUTHOR_NAME))
                .from(COMMENT)
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), Counting.printed(), which)
                .fetch(row -> frame.place(group(row.value2(), row.value3(), row.value4()), row.value2(), row.value1()))
                .stream()
                .sorted()
                .toList();
    }

    private static Table<?> joined(Table<?> comments) {
        return comments.join(COMMENT_EDITION)
                .on(COMMENT_EDITION.COMMENT_ID.eq(COMMENT.ID))
                .leftJoin(OUTCOME)
                .on(OUTCOME.COMMENT_ID.eq(COMMENT.ID));
    }

    private Map<Long, Found> found(ResultQuery<?> query) {
        Map<Long, Found> last = new HashMap<>();
        try (Cursor<?> cursor = query.fetchLazy()) {
            ResultSet rows = Objects.requireNonNull(cursor.resultSet());
            while (rows.next()) {
                RowColumns next = new RowColumns(rows);
                long seq = next.number();
                int edition = (int) next.number();
                int revision = (int) next.number();
                Found before = last.get(seq);
                if (before == null || earlier(before.row().trace(), edition, revision)) {
                    last.put(seq, found(seq, edition, revision, next));
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("the lines of the table could not be read", e);
        }
        return last;
    }

    private static boolean earlier(TableRow.Trace trace, int edition, int revision) {
        return trace.edition() < edition || trace.edition() == edition && trace.revision() < revision;
    }

    private Found found(long seq, int edition, int revision, RowColumns next) throws SQLException {
        UUID comment = Objects.requireNonNull(next.id());
        UUID provision = next.id();
        UUID body = next.id();
        String redacted = next.words();
        Places.Placed where = frame.places().at(provision);
        TableRow row = new TableRow(
                seq,
                where == null ? TableRow.Section.GENERAL : where.section(),
                where == null ? null : where.eid(),
                where == null ? null : where.ordinal(),
                next.written(),
                speaker(next, frame.names(body), frame.held(comment)),
                shown(redacted, next.written()),
                redacted == null ? next.words() : next.none(),
                redacted == null ? next.words() : next.none(),
                next.as(OutcomeKind::of),
                next.words(),
                next.as(Kind::of),
                next.as(Stance::of),
                Procedure.of(next.written()),
                next.words(),
                next.day(),
                next.whole(),
                next.at(frame.zone()),
                frame.version(next.id()),
                frame.leaders(comment),
                where == null ? null : where.policy(),
                new TableRow.Trace(comment, edition, revision));
        String name = row.speaker().bodyVi() == null
                ? row.speaker().name()
                : row.speaker().bodyVi();
        return new Found(frame.place(group(provision, body, name), provision, seq), row);
    }

    private static String shown(@Nullable String redacted, String words) {
        return redacted == null ? words : redacted;
    }

    private static TableRow.Speaker speaker(RowColumns next, RowFrame.Names names, @Nullable LocalDate held)
            throws SQLException {
        return new TableRow.Speaker(
                next.written(),
                next.words(),
                next.words(),
                next.words(),
                next.words(),
                next.yes(),
                Door.of(next.written()),
                held,
                names.shortVi(),
                names.shortEn());
    }

    /// Bodies in the order of a Vietnamese dictionary, people without one after them; policies in their order, what
    /// belongs to none after them.
    private String group(@Nullable UUID provision, @Nullable UUID body, String name) {
        return switch (grouping) {
            case PROVISION -> "";
            case BODY -> RowFrame.order(body, frame.names(body)) + "\n" + name;
            case POLICY ->
                String.valueOf(
                        (char) Math.min(Character.MAX_VALUE, frame.places().policy(provision)));
        };
    }
}
