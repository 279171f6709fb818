package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.VersionFiles;
import portal.people.Viewer;

/// Commands and reads of drafts, for a page.
@Component
record Drafting(Drafts drafts, DraftQueries queries, VersionFiles files, Permissions permissions) {

    boolean may(Viewer viewer, ConsultationId consultation, Action action) {
        return permissions.may(viewer, consultation, action);
    }

    /// Whether the viewer brings versions in, or decides of their files that were held back.
    boolean keeps(Viewer viewer, ConsultationId consultation) {
        return may(viewer, consultation, Action.DRAFT_IMPORT) || may(viewer, consultation, Action.DRAFT_RELEASE);
    }
}
