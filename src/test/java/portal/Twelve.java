package portal;

import static portal.db.Tables.BODY;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.INVITATION;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PARTICIPATION;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.ROUND;
import static portal.db.Tables.VERSION;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.text.Text;

/// The worked example of research B3, in a database of its own: two articles, eight bodies, twelve comments.
public final class Twelve implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    public static final LocalDateTime CLOSED = LocalDateTime.parse("2026-11-20T17:00:00");

    public final DSLContext db;
    public final ConsultationId consultation = ConsultationId.next();
    public final UUID round = Ids.next();
    public final UUID version = Ids.next();
    private final Rooms rooms;
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> provisions = new HashMap<>();
    private int serial;

    public Twelve(Backend backend) {
        rooms = new Rooms(backend, NOW);
        db = rooms.get(DSLContext.class);
        caseAtHand();
    }

    public <T> T get(Class<T> type) {
        return rooms.get(type);
    }

    /// A person with a role, made at first mention.
    public Viewer as(String role) {
        UUID person = person(role);
        if (!db.fetchExists(PARTICIPATION, PARTICIPATION.PERSON_ID.eq(person))) {
            db.insertInto(PARTICIPATION)
                    .set(PARTICIPATION.ID, Ids.next())
                    .set(PARTICIPATION.CONSULTATION_ID, consultation.value())
                    .set(PARTICIPATION.PERSON_ID, person)
                    .set(PARTICIPATION.ROLE, role.split(" ")[0])
                    .set(PARTICIPATION.SINCE, NOW)
                    .execute();
        }
        return new Viewer(new PersonId(person), false);
    }

    public UUID person(String name) {
        return people.computeIfAbsent(name, wanted -> {
            UUID id = Ids.next();
            db.insertInto(PERSON)
                    .set(PERSON.ID, id)
                    .set(PERSON.NAME, wanted)
                    .set(PERSON.SORT_KEY, Text.sortKey(wanted))
                    .set(PERSON.FOLDED, Text.fold(wanted))
                    .set(PERSON.CREATED_AT, NOW)
                    .execute();
            return id;
        });
    }

    public UUID body(@Nullable UUID successor) {
        UUID id = Ids.next();
        db.insertInto(BODY)
                .set(BODY.ID, id)
                .set(BODY.LEVEL, "central")
                .set(BODY.SUCCESSOR_ID, successor)
                .set(BODY.CREATED_AT, NOW)
                .execute();
        return id;
    }

    public void invite(UUID body, LocalDateTime due, boolean agreed) {
        db.insertInto(INVITATION)
                .set(INVITATION.ID, Ids.next())
                .set(INVITATION.ROUND_ID, round)
                .set(INVITATION.BODY_ID, body)
                .set(INVITATION.ADDRESSEE_ID, body)
                .set(INVITATION.INVITED_BY, person("secretariat"))
                .set(INVITATION.INVITED_AT, NOW)
                .set(INVITATION.DUE_AT, due)
                .set(INVITATION.AGREED_AT, agreed ? NOW : null)
                .execute();
    }

    /// @param at eid; null for the whole
    public UUID comment(@Nullable String at, @Nullable UUID body, String author, String words) {
        UUID id = Ids.next();
        int number = ++serial;
        UUID provision = at == null ? null : provisions.get(at);
        db.insertInto(COMMENT)
                .set(COMMENT.ID, id)
                .set(COMMENT.CONSULTATION_ID, consultation.value())
                .set(COMMENT.ROUND_ID, round)
                .set(COMMENT.SERIAL, number)
                .set(COMMENT.NUMBER, "R1-%04d".formatted(number))
                .set(COMMENT.TRACKING, "T" + number)
                .set(COMMENT.VERSION_ID, version)
                .set(COMMENT.PROVISION_ID, provision)
                .set(COMMENT.AUTHORED_PROVISION_ID, provision)
                .set(COMMENT.DOOR, "typed")
                .set(COMMENT.PROCEDURE_KIND, "posting")
                .set(COMMENT.PERSON_ID, person(author))
                .set(COMMENT.BODY_ID, body)
                .set(COMMENT.AUTHOR_NAME, author)
                .set(COMMENT.BODY_NAME_VI, body == null ? null : "Cơ quan của " + author)
                .set(COMMENT.BODY_NAME_EN, body == null ? null : "Body of " + author)
                .set(COMMENT.SUBMITTED_BY, person(author))
                .set(COMMENT.SUBMITTED_AT, NOW)
                .set(COMMENT.COMMAND_KEY, "k" + number)
                .execute();
        db.insertInto(COMMENT_EDITION)
                .set(COMMENT_EDITION.COMMENT_ID, id)
                .set(COMMENT_EDITION.EDITION, 1)
                .set(COMMENT_EDITION.WORDS, words)
                .set(COMMENT_EDITION.FOLDED, Text.fold(words))
                .set(COMMENT_EDITION.PERSON_ID, person(author))
                .set(COMMENT_EDITION.WRITTEN_AT, NOW)
                .execute();
        return id;
    }

    public void decide(UUID comment, String outcome, @Nullable String reason) {
        db.insertInto(OUTCOME)
                .set(OUTCOME.COMMENT_ID, comment)
                .set(OUTCOME.REVISION, db.fetchCount(OUTCOME, OUTCOME.COMMENT_ID.eq(comment)) + 1)
                .set(OUTCOME.OUTCOME_, outcome)
                .set(OUTCOME.REASON, reason)
                .set(OUTCOME.PERSON_ID, person("drafter"))
                .set(OUTCOME.DECIDED_AT, NOW)
                .set(OUTCOME.COMMAND_KEY, "d" + Ids.next())
                .execute();
    }

    private void caseAtHand() {
        consultation();
        version();
        round();
        String[] outline = {
            "chp_1 chapter 0",
            "art_1 article 1",
            "art_1__para_1 paragraph 2",
            "chp_2 chapter 0",
            "art_2 article 1",
            "art_2__para_1 paragraph 2",
            "art_2__para_1__point_đ point 3",
            "att_1 annex 0"
        };
        for (int i = 0; i < outline.length; i++) {
            String[] parts = outline[i].split(" ");
            provision(i, parts[0], parts[1], Integer.parseInt(parts[2]));
        }
    }

    private void consultation() {
        db.insertInto(CONSULTATION)
                .set(CONSULTATION.ID, consultation.value())
                .set(CONSULTATION.TITLE_VI, "Nghị quyết về cơ chế đặc thù hội nhập quốc tế")
                .set(CONSULTATION.TITLE_EN, "Resolution on special mechanisms for international integration")
                .set(CONSULTATION.AGENCY_VI, "Bộ chủ trì soạn thảo (mẫu)")
                .set(CONSULTATION.COMMITTEE_VI, "Ban Soạn thảo")
                .set(CONSULTATION.PROFILE, "2025-ordinary")
                .set(CONSULTATION.ZONE, "Asia/Ho_Chi_Minh")
                .set(CONSULTATION.CREATED_AT, NOW)
                .execute();
    }

    private void version() {
        UUID draft = Ids.next();
        db.insertInto(DRAFT)
                .set(DRAFT.ID, draft)
                .set(DRAFT.CONSULTATION_ID, consultation.value())
                .set(DRAFT.TITLE_VI, "Dự thảo Nghị quyết")
                .set(DRAFT.ORDINAL, 0)
                .execute();
        db.insertInto(VERSION)
                .set(VERSION.ID, version)
                .set(VERSION.DRAFT_ID, draft)
                .set(VERSION.NUMBER, "1")
                .set(VERSION.LANGUAGE, "vi")
                .set(VERSION.IMPORTED_BY, person("drafter"))
                .set(VERSION.IMPORTED_AT, NOW)
                .set(VERSION.PUBLISHED_AT, NOW)
                .set(VERSION.COMMAND_KEY, "v1")
                .execute();
    }

    private void round() {
        db.insertInto(ROUND)
                .set(ROUND.ID, round)
                .set(ROUND.CONSULTATION_ID, consultation.value())
                .set(ROUND.NUMBER, 1)
                .set(ROUND.NAME_VI, "Đợt 1")
                .set(ROUND.VERSION_ID, version)
                .set(ROUND.OPENS_AT, CLOSED.minusDays(20))
                .set(ROUND.CLOSES_AT, CLOSED)
                .set(ROUND.OPENED_BY, person("secretariat"))
                .set(ROUND.CREATED_AT, NOW)
                .set(ROUND.COMMAND_KEY, "r1")
                .execute();
    }

    private void provision(int ordinal, String eid, String kind, int depth) {
        UUID id = Ids.next();
        provisions.put(eid, id);
        db.insertInto(PROVISION)
                .set(PROVISION.ID, id)
                .set(PROVISION.VERSION_ID, version)
                .set(PROVISION.LINEAGE, id)
                .set(PROVISION.EID, eid)
                .set(PROVISION.WID, eid)
                .set(PROVISION.KIND, kind)
                .set(PROVISION.ORDINAL, ordinal)
                .set(PROVISION.DEPTH, depth)
                .execute();
        db.insertInto(PROVISION_TEXT)
                .set(PROVISION_TEXT.PROVISION_ID, id)
                .set(PROVISION_TEXT.LANGUAGE, "vi")
                .set(PROVISION_TEXT.HEADING, kind.equals("article") ? "Tên của " + eid : null)
                .set(PROVISION_TEXT.WORDS, "Nội dung của " + eid)
                .execute();
    }

    @Override
    public void close() {
        rooms.close();
    }
}
