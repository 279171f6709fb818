package portal.comments;

import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.COMMENT_EDITION;
import static portal.db.Tables.PERSON;
import static portal.db.Tables.ROUND;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import portal.db.tables.records.CommentRecord;
import portal.drafts.VersionId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.rounds.Round;

/// Writes comments.
@Repository
class CommentRepository {

    private final DSLContext db;
    private final Clock clock;

    CommentRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What the same command of the same person gave before.
    Optional<Receipt> receipt(Viewer viewer, String commandKey) {
        return db.select(COMMENT.ID, COMMENT.NUMBER, COMMENT.TRACKING, COMMENT.LATE)
                .from(COMMENT)
                .where(COMMENT.SUBMITTED_BY.eq(viewer.person().value()), COMMENT.COMMAND_KEY.eq(commandKey))
                .fetchOptional(
                        row -> new Receipt(new CommentId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /// @param version that is commented on
    Receipt insert(Viewer viewer, Round round, VersionId version, NewComment wanted, Words words, boolean late) {
        int serial = nextSerial(round);
        String number = "R%d-%04d".formatted(round.number(), serial);
        Receipt receipt = new Receipt(CommentId.next(), number, Tracking.next(), late);
        Origin origin = wanted.origin();
        var insert = db.insertInto(COMMENT)
                .set(COMMENT.ID, receipt.id().value())
                .set(COMMENT.CONSULTATION_ID, round.consultation().value())
                .set(COMMENT.ROUND_ID, round.id().value())
                .set(COMMENT.SERIAL, serial)
                .set(COMMENT.NUMBER, number)
                .set(COMMENT.TRACKING, receipt.tracking())
                .set(COMMENT.VERSION_ID, version.value())
                .set(
                        COMMENT.PROVISION_ID,
                        wanted.provision() == null ? null : wanted.provision().value())
                .set(
                        COMMENT.AUTHORED_PROVISION_ID,
                        wanted.provision() == null ? null : wanted.provision().value())
                .set(COMMENT.DOOR, origin.door().word())
                .set(COMMENT.PROCEDURE_KIND, origin.procedure().word())
                .set(COMMENT.ORIGIN, origin.source())
                .set(COMMENT.ORIGIN_PAGE, origin.page())
                .set(COMMENT.LETTER_NUMBER, origin.letterNumber())
                .set(COMMENT.LETTER_DATE, origin.letterDate())
                .set(COMMENT.KIND, kind(wanted, words))
                .set(
                        COMMENT.STANCE,
                        wanted.stance() == null ? null : wanted.stance().word())
                .set(COMMENT.OFFICIAL, wanted.official())
                .set(COMMENT.SUBMITTED_BY, viewer.person().value())
                .set(COMMENT.SUBMITTED_AT, clock.instant())
                .set(COMMENT.LATE, late)
                .set(COMMENT.COMMAND_KEY, wanted.commandKey());
        signed(passage(insert, wanted.passage()), viewer, wanted.author()).execute();
        db.insertInto(COMMENT_EDITION)
                .set(COMMENT_EDITION.COMMENT_ID, receipt.id().value())
                .set(COMMENT_EDITION.EDITION, 1)
                .set(COMMENT_EDITION.WORDS, words.words())
                .set(COMMENT_EDITION.WORDING, words.wording())
                .set(COMMENT_EDITION.REASON, words.reason())
                .set(COMMENT_EDITION.FOLDED, words.folded())
                .set(COMMENT_EDITION.PERSON_ID, viewer.person().value())
                .set(COMMENT_EDITION.WRITTEN_AT, clock.instant())
                .execute();
        return receipt;
    }

    /// The row lock of the round gives each comment its own number, without gaps on the way.
    private int nextSerial(Round round) {
        db.update(ROUND)
                .set(ROUND.NEXT_SERIAL, ROUND.NEXT_SERIAL.plus(1))
                .where(ROUND.ID.eq(round.id().value()))
                .execute();
        return db.select(ROUND.NEXT_SERIAL)
                        .from(ROUND)
                        .where(ROUND.ID.eq(round.id().value()))
                        .fetchOptional(ROUND.NEXT_SERIAL)
                        .orElseThrow()
                - 1;
    }

    private static @Nullable String kind(NewComment wanted, Words words) {
        if (wanted.kind() != null) {
            return wanted.kind().word();
        }
        return words.wording() == null ? null : Kind.WORDING.word();
    }

    private static InsertSetMoreStep<CommentRecord> passage(
            InsertSetMoreStep<CommentRecord> insert, @Nullable Passage passage) {
        return passage == null
                ? insert
                : insert.set(COMMENT.PASSAGE_LANGUAGE, passage.language())
                        .set(COMMENT.PASSAGE_START, passage.start())
                        .set(COMMENT.PASSAGE_END, passage.end())
                        .set(COMMENT.PASSAGE_EXACT, passage.exact())
                        .set(COMMENT.PASSAGE_PREFIX, passage.prefix())
                        .set(COMMENT.PASSAGE_SUFFIX, passage.suffix());
    }

    /// Names, titles and bodies are written down as they are on this day.
    private InsertSetMoreStep<CommentRecord> signed(
            InsertSetMoreStep<CommentRecord> insert, Viewer viewer, @Nullable Author author) {
        Author signer = author == null ? self(viewer.person()) : author;
        UUID body = signer.body() == null ? null : signer.body().value();
        return insert.set(
                        COMMENT.PERSON_ID,
                        signer.person() == null ? null : signer.person().value())
                .set(COMMENT.BODY_ID, body)
                .set(COMMENT.AUTHOR_NAME, signer.name())
                .set(COMMENT.AUTHOR_TITLE_VI, signer.titleVi())
                .set(COMMENT.AUTHOR_TITLE_EN, signer.titleEn())
                .set(COMMENT.BODY_NAME_VI, bodyName(body, Locale.of("vi")))
                .set(COMMENT.BODY_NAME_EN, bodyName(body, Locale.ENGLISH));
    }

    private Author self(PersonId person) {
        return db.select(PERSON.NAME, CAPACITY.BODY_ID, CAPACITY.TITLE_VI, CAPACITY.TITLE_EN)
                .from(PERSON)
                .leftJoin(CAPACITY)
                .on(CAPACITY.PERSON_ID.eq(PERSON.ID).and(CAPACITY.VALID_TO.isNull()))
                .where(PERSON.ID.eq(person.value()))
                .limit(1)
                .fetchSingle(row -> new Author(
                        person,
                        row.value2() == null ? null : new portal.people.BodyId(row.value2()),
                        row.value1(),
                        row.value3(),
                        row.value4()));
    }

    private @Nullable String bodyName(@Nullable UUID body, Locale locale) {
        return body == null
                ? null
                : db.select(BODY_NAME.NAME)
                        .from(BODY_NAME)
                        .where(
                                BODY_NAME.BODY_ID.eq(body),
                                BODY_NAME.LANGUAGE.eq(locale.getLanguage()),
                                BODY_NAME.VALID_TO.isNull())
                        .fetchOne(BODY_NAME.NAME);
    }
}
