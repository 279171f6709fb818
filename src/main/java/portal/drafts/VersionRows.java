package portal.drafts;

import static portal.db.Tables.DRAFT;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.people.Viewer;

/// Writes the rows of versions. The same command of the same person gives the same version.
@Component
class VersionRows {

    private final DSLContext db;
    private final Clock clock;

    VersionRows(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param fresh whether it was made now
    record Added(VersionId id, boolean fresh) {}

    /// @param corrects the version whose typing errors it corrects; null for one of its own number
    record Making(
            DraftId draft,
            String number,
            String language,
            boolean outline,
            @Nullable VersionId corrects) {}

    Added add(Viewer viewer, Making making, String commandKey) {
        VersionId id = VersionId.next();
        int inserted = db.insertInto(VERSION)
                .set(VERSION.ID, id.value())
                .set(VERSION.DRAFT_ID, making.draft.value())
                .set(VERSION.NUMBER, making.number)
                .set(VERSION.LANGUAGE, making.language)
                .set(VERSION.OUTLINE, making.outline)
                .set(VERSION.CORRECTS, making.corrects == null ? null : making.corrects.value())
                .set(VERSION.IMPORTED_BY, viewer.person().value())
                .set(VERSION.IMPORTED_AT, clock.instant())
                .set(VERSION.COMMAND_KEY, commandKey)
                .onConflictDoNothing()
                .execute();
        return inserted == 1
                ? new Added(id, true)
                : new Added(
                        db.select(VERSION.ID)
                                .from(VERSION)
                                .where(
                                        VERSION.IMPORTED_BY.eq(viewer.person().value()),
                                        VERSION.COMMAND_KEY.eq(commandKey))
                                .fetchSingle(row -> new VersionId(row.value1())),
                        false);
    }

    /// The number after those there are; corrected versions are no numbers of their own.
    String next(DraftId draft) {
        return String.valueOf(
                db.fetchCount(VERSION, VERSION.DRAFT_ID.eq(draft.value()), VERSION.CORRECTS.isNull()) + 1);
    }

    ConsultationId consultationOf(DraftId draft) {
        return db.select(DRAFT.CONSULTATION_ID)
                .from(DRAFT)
                .where(DRAFT.ID.eq(draft.value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
    }

    ConsultationId consultationOf(VersionId version) {
        return consultationOf(draftOf(version));
    }

    DraftId draftOf(VersionId version) {
        return db.select(VERSION.DRAFT_ID)
                .from(VERSION)
                .where(VERSION.ID.eq(version.value()))
                .fetchOptional(row -> new DraftId(row.value1()))
                .orElseThrow(Hidden::new);
    }

    boolean open(VersionId version) {
        return db.fetchExists(VERSION, VERSION.ID.eq(version.value()), VERSION.PUBLISHED_AT.isNull());
    }
}
