package portal.drafts;

import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.trail.Trail;

/// Takes outlines: what is to be discussed before there are articles. Typed anew until it is published.
@Component
public class Outlines {

    private static final int MOST = 400;
    private static final int LONGEST = 600;

    private final DSLContext db;
    private final Permissions permissions;
    private final VersionRows versions;
    private final Recut recut;
    private final Trail trail;

    Outlines(DSLContext db, Permissions permissions, VersionRows versions, Recut recut, Trail trail) {
        this.db = db;
        this.permissions = permissions;
        this.versions = versions;
        this.recut = recut;
        this.trail = trail;
    }

    /// The next version of a draft that has no articles yet.
    ///
    /// @param vi a heading or question a line
    /// @param en the same in English, line by line; blank for none
    /// @throws Refusal where nothing is typed, the lines do not fit each other, or the draft has articles
    @Transactional
    public VersionId begin(Viewer viewer, DraftId draft, String vi, String en, String commandKey) {
        ConsultationId consultation = versions.consultationOf(draft);
        permissions.demand(viewer, consultation, Action.DRAFT_IMPORT);
        demandFit(vi, en);
        if (db.fetchExists(VERSION, VERSION.DRAFT_ID.eq(draft.value()), VERSION.OUTLINE.isFalse())) {
            throw new Refusal("outline.too-late");
        }
        VersionRows.Added added =
                versions.add(viewer, new VersionRows.Making(draft, versions.next(draft), "vi", true, null), commandKey);
        if (added.fresh()) {
            keep(added.id(), vi, en);
            record(viewer, added.id(), consultation);
        }
        return added.id();
    }

    /// Puts other headings in place of those typed before.
    @Transactional
    public void retype(Viewer viewer, VersionId version, String vi, String en) {
        ConsultationId consultation = versions.consultationOf(version);
        permissions.demand(viewer, consultation, Action.DRAFT_CORRECT);
        demandFit(vi, en);
        if (!versions.open(version)) {
            throw new Refusal("draft.published");
        }
        db.deleteFrom(RENDERING).where(RENDERING.VERSION_ID.eq(version.value())).execute();
        keep(version, vi, en);
        record(viewer, version, consultation);
    }

    private void keep(VersionId version, String vi, String en) {
        recut.keep(version, null, "vi", vi, "");
        if (!en.isBlank()) {
            recut.keep(version, null, "en", en, "");
        }
        recut.write(version);
    }

    private static void demandFit(String vi, String en) {
        Cut first = OutlineText.cut(vi, "vi");
        List<CutProvision> headings = first.provisions();
        if (headings.isEmpty()) {
            throw new Refusal("outline.empty");
        }
        if (headings.size() > MOST
                || headings.stream()
                        .anyMatch(heading -> String.valueOf(heading.heading()).length() > LONGEST)) {
            throw new Refusal("outline.too-long", MOST, LONGEST);
        }
        Cut second = OutlineText.cut(en, "en");
        if (!en.isBlank() && OutlineText.like(first, second) == null) {
            throw new Refusal(
                    "outline.misaligned", headings.size(), second.provisions().size());
        }
    }

    private void record(Viewer viewer, VersionId version, ConsultationId consultation) {
        trail.record(viewer.person().value(), "draft.outline", "version", version.value(), consultation.value(), "");
    }
}
