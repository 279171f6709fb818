package portal.drafts;

import static portal.db.Tables.DRAFT;
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
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.documents.DocumentWords;
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
    private final Manuscripts manuscripts;
    private final Provisions provisions;
    private final ApplicationEventPublisher events;
    private final Recut recut;
    private final VersionRows versions;
    private final Trail trail;

    Drafts(
            DSLContext db,
            Clock clock,
            Permissions permissions,
            Manuscripts manuscripts,
            Provisions provisions,
            ApplicationEventPublisher events,
            Recut recut,
            VersionRows versions,
            Trail trail) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.manuscripts = manuscripts;
        this.provisions = provisions;
        this.events = events;
        this.recut = recut;
        this.versions = versions;
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
        ConsultationId consultation = versions.consultationOf(draft);
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        DocumentWords file = manuscripts.words(viewer, document);
        Cut cut = Cutter.cut(file.words(), file.layout());
        String language = cut.language().equals("und") ? "vi" : cut.language();
        VersionRows.Added added = versions.add(
                viewer, new VersionRows.Making(draft, versions.next(draft), language, false, null), commandKey);
        if (!added.fresh()) {
            return added.id();
        }
        VersionId id = added.id();
        recut.keep(id, document, language, file.words(), file.layout());
        provisions.write(id, cut, Map.of());
        record(viewer, "draft.import", id, consultation, cut.provisions().size() + " provisions");
        return id;
    }

    /// Adds the same version in another language, aligned provision by provision. Provisions without a partner stay in
    /// the authentic language alone.
    ///
    /// @return how many provisions found their partner
    @Transactional
    public int render(Viewer viewer, VersionId version, String language, DocumentId document) {
        ConsultationId consultation = versions.consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        DocumentWords file = manuscripts.words(viewer, document);
        recut.keep(version, document, language, file.words(), file.layout());
        int aligned = provisions.align(version, language, Cutter.cut(file.words(), file.layout()));
        record(viewer, "draft.import", version, consultation, language + " rendering, " + aligned + " provisions");
        return aligned;
    }

    @Transactional
    public void correct(Viewer viewer, VersionId version, Correction correction) {
        ConsultationId consultation = demandOpen(viewer, version);
        recut.add(version, viewer.person(), List.of(correction));
        record(viewer, "draft.correct", version, consultation, correction.act() + " " + correction.eid());
    }

    /// Makes the corrections of the version before again, as far as they fit.
    ///
    /// @return how many
    @Transactional
    public int repeat(Viewer viewer, VersionId version) {
        ConsultationId consultation = demandOpen(viewer, version);
        List<Correction> again = recut.repeatable(version);
        recut.add(version, viewer.person(), again);
        record(viewer, "draft.correct", version, consultation, "repeat " + again.size());
        return again.size();
    }

    /// Takes the last correction back.
    ///
    /// @return whether there was one
    @Transactional
    public boolean undo(Viewer viewer, VersionId version) {
        ConsultationId consultation = demandOpen(viewer, version);
        boolean undone = recut.undo(version);
        if (undone) {
            record(viewer, "draft.correct", version, consultation, "undo");
        }
        return undone;
    }

    /// From here on the version is immutable.
    @Transactional
    public void publish(Viewer viewer, VersionId version) {
        ConsultationId consultation = versions.consultationOf(version);
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

    private ConsultationId demandOpen(Viewer viewer, VersionId version) {
        ConsultationId consultation = versions.consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_CORRECT);
        if (!versions.open(version)) {
            throw new Refusal("draft.published");
        }
        return consultation;
    }

    private void record(Viewer viewer, String act, VersionId version, ConsultationId consultation, String detail) {
        UUID actor = viewer.person().value();
        trail.record(actor, act, "version", version.value(), consultation.value(), detail);
    }
}
