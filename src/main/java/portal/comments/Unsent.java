package portal.comments;

import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.UNSENT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.db.tables.records.UnsentRecord;
import portal.drafts.VersionCorrected;
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

    /// What is being written goes on at the same place of the corrected text; a selection whose words were corrected
    /// becomes the provision as a whole.
    @EventListener
    void corrected(VersionCorrected corrected) {
        List<UnsentRecord> moved = db.selectFrom(UNSENT)
                .where(UNSENT.VERSION_ID.eq(corrected.version().value()))
                .fetch();
        Map<String, String> texts = db.select(PROVISION.EID, PROVISION_TEXT.LANGUAGE, PROVISION_TEXT.WORDS)
                .from(PROVISION)
                .join(PROVISION_TEXT)
                .on(PROVISION_TEXT.PROVISION_ID.eq(PROVISION.ID))
                .where(PROVISION.VERSION_ID.eq(corrected.corrected().value()))
                .fetchMap(row -> row.value1() + " " + row.value2(), row -> row.value3());
        for (UnsentRecord row : moved) {
            row.delete();
            row.setVersionId(corrected.corrected().value());
            String exact = row.getPassageExact();
            if (exact != null) {
                follow(row, exact, texts.getOrDefault(row.getEid() + " " + row.getPassageLanguage(), ""));
            }
        }
        db.batchInsert(moved).execute();
    }

    private static void follow(UnsentRecord row, String exact, String words) {
        boolean stands = words.startsWith(exact, row.getPassageStart());
        int at = stands ? row.getPassageStart() : words.indexOf(exact);
        boolean found = stands || at >= 0 && words.indexOf(exact, at + 1) < 0;
        row.setPassageStart(found ? Integer.valueOf(at) : null);
        row.setPassageEnd(found ? Integer.valueOf(at + exact.length()) : null);
        row.setPassageExact(found ? exact : null);
        row.setPassageLanguage(found ? row.getPassageLanguage() : null);
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
