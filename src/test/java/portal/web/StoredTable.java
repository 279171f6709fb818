package portal.web;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.INTERVENTION;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.WORKSHOP;
import static portal.db.Tables.WORKSHOP_SESSION;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;

/// What the national form has to say, read from the database without any of the portal's own queries and worded without
/// any of its formatting, so that a printed file can be held against it cell by cell.
final class StoredTable {

    private static final Map<String, String> ADDRESSES = Map.of(
            "art_2__para_1", "Khoản 1 Điều 2",
            "art_2__para_2", "Khoản 2 Điều 2",
            "art_2__para_2__point_b", "Điểm b khoản 2 Điều 2",
            "art_3__para_1", "Khoản 1 Điều 3",
            "art_3__para_2", "Khoản 2 Điều 3");

    private static final Map<String, String> OUTCOMES = Map.of(
            "absorbed", "Tiếp thu",
            "partly_absorbed", "Tiếp thu một phần",
            "explained", "Giải trình",
            "noted", "Ghi nhận");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private StoredTable() {}

    /// The comments that count, remarks on the whole first, then in the draft's order, then as they came.
    static List<FormLine> of(DSLContext db, ConsultationId consultation) {
        return db.select()
                .from(COMMENT)
                .join(COMMENT_EDITION)
                .on(COMMENT_EDITION.COMMENT_ID.eq(COMMENT.ID))
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(OUTCOME)
                .on(
                        OUTCOME.COMMENT_ID.eq(COMMENT.ID),
                        OUTCOME.REVISION.eq(select(max(OUTCOME.as("later").REVISION))
                                .from(OUTCOME.as("later"))
                                .where(OUTCOME.as("later").COMMENT_ID.eq(COMMENT.ID))))
                .leftJoin(INTERVENTION)
                .on(INTERVENTION.COMMENT_ID.eq(COMMENT.ID))
                .leftJoin(WORKSHOP_SESSION)
                .on(WORKSHOP_SESSION.ID.eq(INTERVENTION.SESSION_ID))
                .leftJoin(WORKSHOP)
                .on(WORKSHOP.ID.eq(WORKSHOP_SESSION.WORKSHOP_ID))
                .where(COMMENT.CONSULTATION_ID.eq(consultation.value()), COMMENT.WITHDRAWN_AT.isNull())
                .orderBy(PROVISION.ORDINAL.asc().nullsFirst(), COMMENT.SEQ)
                .fetch(StoredTable::line);
    }

    private static FormLine line(Record row) {
        String eid = row.get(PROVISION.EID);
        int revision = Objects.requireNonNullElse(row.get(OUTCOME.REVISION), 0);
        String page = row.get(COMMENT.ORIGIN_PAGE) == null ? "" : ", tr. " + row.get(COMMENT.ORIGIN_PAGE);
        return new FormLine(
                row.get(COMMENT.NUMBER) + ":" + revision,
                eid == null ? "Chung" : Objects.requireNonNull(ADDRESSES.get(eid), eid),
                speaker(row) + "\n(" + row.get(COMMENT.NUMBER) + page + ")",
                lines(
                        row.get(COMMENT_EDITION.WORDS),
                        led("Đề nghị sửa thành: ", row.get(COMMENT_EDITION.WORDING)),
                        led("Lý do: ", row.get(COMMENT_EDITION.REASON))),
                reply(row.get(OUTCOME.OUTCOME_), row.get(OUTCOME.REASON)));
    }

    private static String speaker(Record row) {
        String body = row.get(COMMENT.BODY_NAME_VI);
        if (body != null && (row.get(COMMENT.OFFICIAL) || row.get(COMMENT.DOOR).equals("paper"))) {
            return body;
        }
        String who = Stream.of(row.get(COMMENT.AUTHOR_NAME), row.get(COMMENT.AUTHOR_TITLE_VI), body)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        LocalDate held = row.get(WORKSHOP.HELD_ON);
        return held == null ? who : who + ", tại hội thảo ngày " + DAY.format(held);
    }

    private static String reply(@Nullable String outcome, @Nullable String reason) {
        if (outcome == null) {
            return "Chưa xử lý";
        }
        return reason == null ? OUTCOMES.get(outcome) : OUTCOMES.get(outcome) + ": " + reason;
    }

    private static @Nullable String led(String lead, @Nullable String text) {
        return text == null ? null : lead + text;
    }

    private static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
