package portal.drafts;

import static org.jooq.impl.DSL.max;
import static portal.db.Tables.CUT_CORRECTION;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Imports texts as versions, corrects how they were cut, publishes them. A published version never changes.
@Component
public class Drafts {

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final DocumentQueries documents;
    private final Provisions provisions;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    Drafts(
            DSLContext db,
            Clock clock,
            Permissions permissions,
            DocumentQueries documents,
            Provisions provisions,
            ApplicationEventPublisher events,
            Trail trail) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.documents = documents;
        this.provisions = provisions;
        this.events = events;
        this.trail = trail;
    }

    @Transactional
    public DraftId begin(Viewer viewer, ConsultationId consultation, String titleVi, @Nullable String titleEn) {
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        DraftId id = DraftId.next();
        db.insertInto(DRAFT)
                .set(DRAFT.ID, id.value())
                .set(DRAFT.CONSULTATION_ID, consultation.value())
                .set(DRAFT.TITLE_VI, Text.clean(titleVi).strip())
                .set(DRAFT.TITLE_EN, titleEn)
                .set(DRAFT.ORDINAL, db.fetchCount(DRAFT, DRAFT.CONSULTATION_ID.eq(consultation.value())))
                .execute();
        return id;
    }

    /// Cuts the text of a file into provisions: the next version, not yet published.
    ///
    /// @throws Refusal where the file has no text
    @Transactional
    public VersionId importVersion(Viewer viewer, DraftId draft, DocumentId document, String commandKey) {
        ConsultationId consultation = consultationOf(draft);
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        String words = documents
                .text(viewer, document)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new Refusal("draft.no-text"));
        Cut cut = Cutter.cut(words);
        VersionId id = VersionId.next();
        int inserted = db.insertInto(VERSION)
                .set(VERSION.ID, id.value())
                .set(VERSION.DRAFT_ID, draft.value())
                .set(VERSION.NUMBER, String.valueOf(db.fetchCount(VERSION, VERSION.DRAFT_ID.eq(draft.value())) + 1))
                .set(VERSION.LANGUAGE, cut.language().equals("und") ? "vi" : cut.language())
                .set(VERSION.IMPORTED_BY, viewer.person().value())
                .set(VERSION.IMPORTED_AT, clock.instant())
                .set(VERSION.COMMAND_KEY, commandKey)
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            return db.select(VERSION.ID)
                    .from(VERSION)
                    .where(VERSION.IMPORTED_BY.eq(viewer.person().value()), VERSION.COMMAND_KEY.eq(commandKey))
                    .fetchSingle(row -> new VersionId(row.value1()));
        }
        db.insertInto(RENDERING)
                .set(RENDERING.VERSION_ID, id.value())
                .set(RENDERING.LANGUAGE, cut.language().equals("und") ? "vi" : cut.language())
                .set(RENDERING.DOCUMENT_ID, document.value())
                .set(RENDERING.WORDS, words)
                .execute();
        provisions.write(id, cut);
        record(viewer, "draft.import", id, consultation, cut.provisions().size() + " provisions");
        return id;
    }

    /// Adds the same version in another language, aligned provision by provision. Provisions without a partner stay in
    /// the authentic language alone.
    ///
    /// @return how many provisions found their partner
    @Transactional
    public int render(Viewer viewer, VersionId version, String language, DocumentId document) {
        ConsultationId consultation = consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        String words = documents.text(viewer, document).orElseThrow(() -> new Refusal("draft.no-text"));
        db.insertInto(RENDERING)
                .set(RENDERING.VERSION_ID, version.value())
                .set(RENDERING.LANGUAGE, language)
                .set(RENDERING.DOCUMENT_ID, document.value())
                .set(RENDERING.WORDS, words)
                .execute();
        int aligned = provisions.align(version, language, Cutter.cut(words));
        record(viewer, "draft.import", version, consultation, language + " rendering, " + aligned + " provisions");
        return aligned;
    }

    @Transactional
    public void correct(Viewer viewer, VersionId version, Correction correction) {
        ConsultationId consultation = demandOpen(viewer, version);
        int next = db.select(max(CUT_CORRECTION.ORDINAL))
                        .from(CUT_CORRECTION)
                        .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))
                        .fetchOptional(0, Integer.class)
                        .orElse(0)
                + 1;
        db.insertInto(CUT_CORRECTION)
                .set(CUT_CORRECTION.VERSION_ID, version.value())
                .set(CUT_CORRECTION.ORDINAL, next)
                .set(CUT_CORRECTION.ACT, correction.act().name())
                .set(CUT_CORRECTION.EID, correction.eid())
                .set(
                        CUT_CORRECTION.WORDS,
                        correction.words() == null
                                ? null
                                : Text.clean(correction.words()).strip())
                .set(CUT_CORRECTION.PERSON_ID, viewer.person().value())
                .set(CUT_CORRECTION.MADE_AT, clock.instant())
                .execute();
        recut(version);
        record(viewer, "draft.correct", version, consultation, correction.act() + " " + correction.eid());
    }

    /// Takes the last correction back.
    ///
    /// @return whether there was one
    @Transactional
    public boolean undo(Viewer viewer, VersionId version) {
        ConsultationId consultation = demandOpen(viewer, version);
        int undone = db.deleteFrom(CUT_CORRECTION)
                .where(
                        CUT_CORRECTION.VERSION_ID.eq(version.value()),
                        CUT_CORRECTION.ORDINAL.eq(db.select(max(CUT_CORRECTION.ORDINAL))
                                .from(CUT_CORRECTION)
                                .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))))
                .execute();
        if (undone > 0) {
            recut(version);
            record(viewer, "draft.correct", version, consultation, "undo");
        }
        return undone > 0;
    }

    /// From here on the version is immutable.
    @Transactional
    public void publish(Viewer viewer, VersionId version) {
        ConsultationId consultation = consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_PUBLISH);
        events.publishEvent(new VersionPublishing(version, consultation));
        int published = db.update(VERSION)
                .set(VERSION.PREPARED_AT, clock.instant())
                .set(VERSION.PUBLISHED_AT, clock.instant())
                .set(VERSION.PUBLISHED_BY, viewer.person().value())
                .where(VERSION.ID.eq(version.value()), VERSION.PUBLISHED_AT.isNull())
                .execute();
        if (published == 1) {
            record(viewer, "draft.publish", version, consultation, "");
        }
    }

    private void recut(VersionId version) {
        Map<String, String> renderings = db.select(RENDERING.LANGUAGE, RENDERING.WORDS)
                .from(RENDERING)
                .where(RENDERING.VERSION_ID.eq(version.value()))
                .fetchMap(RENDERING.LANGUAGE, RENDERING.WORDS);
        String authentic = db.select(VERSION.LANGUAGE)
                .from(VERSION)
                .where(VERSION.ID.eq(version.value()))
                .fetchSingle(VERSION.LANGUAGE);
        List<Correction> corrections = db.selectFrom(CUT_CORRECTION)
                .where(CUT_CORRECTION.VERSION_ID.eq(version.value()))
                .orderBy(CUT_CORRECTION.ORDINAL)
                .fetch(made -> new Correction(Correction.Act.valueOf(made.getAct()), made.getEid(), made.getWords()));
        provisions.clear(version);
        provisions.write(version, Corrections.apply(Cutter.cut(renderings.getOrDefault(authentic, "")), corrections));
        renderings.forEach((language, words) -> {
            if (!language.equals(authentic)) {
                provisions.align(version, language, Cutter.cut(words));
            }
        });
    }

    private ConsultationId demandOpen(Viewer viewer, VersionId version) {
        ConsultationId consultation = consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_CORRECT);
        boolean open = db.fetchExists(VERSION, VERSION.ID.eq(version.value()), VERSION.PUBLISHED_AT.isNull());
        if (!open) {
            throw new Refusal("draft.published");
        }
        return consultation;
    }

    private ConsultationId consultationOf(DraftId draft) {
        return db.select(DRAFT.CONSULTATION_ID)
                .from(DRAFT)
                .where(DRAFT.ID.eq(draft.value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
    }

    private ConsultationId consultationOf(VersionId version) {
        return db.select(VERSION.DRAFT_ID)
                .from(VERSION)
                .where(VERSION.ID.eq(version.value()))
                .fetchOptional(row -> consultationOf(new DraftId(row.value1())))
                .orElseThrow(Hidden::new);
    }

    private void record(Viewer viewer, String act, VersionId version, ConsultationId consultation, String detail) {
        UUID actor = viewer.person().value();
        trail.record(actor, act, "version", version.value(), consultation.value(), detail);
    }
}
