package portal.comments;

import static portal.db.Tables.UNSENT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.db.tables.records.UnsentRecord;
import portal.drafts.VersionId;
import portal.people.Viewer;
import portal.text.Text;

/// Keeps what a person is still writing, so that nothing typed is lost with a session. Only that person sees it.
@Component
public class Unsent {

    private final DSLContext db;
    private final Clock clock;

    Unsent(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Words not yet sent, at one provision.
    ///
    /// @param eid empty for the draft as a whole
    /// @param commandKey under which they will be sent
    public record Writing(
            String eid,
            @Nullable Passage passage,
            String words,
            @Nullable String wording,
            @Nullable String reason,
            @Nullable Kind kind,
            @Nullable Stance stance,
            String commandKey) {}

    /// @return when it was saved
    @Transactional
    public Instant save(Viewer viewer, VersionId version, Writing writing) {
        forget(viewer, version, writing.eid());
        Instant now = clock.instant();
        Passage passage = writing.passage();
        UnsentRecord row = db.newRecord(UNSENT);
        row.setPersonId(viewer.person().value());
        row.setVersionId(version.value());
        row.setEid(writing.eid());
        row.setWords(Text.clean(writing.words()));
        row.setWording(writing.wording() == null ? null : Text.clean(writing.wording()));
        row.setReason(writing.reason() == null ? null : Text.clean(writing.reason()));
        row.setKind(writing.kind() == null ? null : writing.kind().word());
        row.setStance(writing.stance() == null ? null : writing.stance().word());
        row.setCommandKey(writing.commandKey());
        row.setSavedAt(now);
        if (passage != null) {
            row.setPassageLanguage(passage.language());
            row.setPassageStart(passage.start());
            row.setPassageEnd(passage.end());
            row.setPassageExact(passage.exact());
            row.setPassagePrefix(passage.prefix());
            row.setPassageSuffix(passage.suffix());
        }
        row.insert();
        return now;
    }

    @Transactional
    public void forget(Viewer viewer, VersionId version, String eid) {
        db.deleteFrom(UNSENT)
                .where(
                        UNSENT.PERSON_ID.eq(viewer.person().value()),
                        UNSENT.VERSION_ID.eq(version.value()),
                        UNSENT.EID.eq(eid))
                .execute();
    }

    @Transactional(readOnly = true)
    public Optional<Writing> at(Viewer viewer, VersionId version, String eid) {
        return all(viewer, version).stream()
                .filter(writing -> writing.eid().equals(eid))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<Writing> all(Viewer viewer, VersionId version) {
        return db.selectFrom(UNSENT)
                .where(UNSENT.PERSON_ID.eq(viewer.person().value()), UNSENT.VERSION_ID.eq(version.value()))
                .orderBy(UNSENT.SAVED_AT.desc())
                .fetch(row -> new Writing(
                        row.getEid(),
                        passage(row),
                        row.getWords(),
                        row.getWording(),
                        row.getReason(),
                        row.getKind() == null ? null : Kind.of(row.getKind()),
                        row.getStance() == null ? null : Stance.of(row.getStance()),
                        row.getCommandKey()));
    }

    private static @Nullable Passage passage(UnsentRecord row) {
        return row.getPassageLanguage() == null
                ? null
                : new Passage(
                        row.getPassageLanguage(),
                        row.getPassageStart(),
                        row.getPassageEnd(),
                        row.getPassageExact(),
                        row.getPassagePrefix(),
                        row.getPassageSuffix());
    }
}
