package portal.summary.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.drafts.PolicyQueries;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.summary.Exports;
import portal.summary.LayoutQueries;
import portal.summary.SummaryQueries;

/// What the pages of the report read.
@Component
record ReportDesk(
        SignedIn signedIn,
        Permissions permissions,
        SummaryQueries queries,
        Exports exports,
        LayoutQueries layouts,
        PolicyQueries policies) {

    /// Whoever is signed in, if the act is theirs.
    ///
    /// @throws Hidden else
    Viewer admitted(ConsultationId consultation, Action action) {
        Viewer viewer = signedIn.viewer();
        if (!permissions.may(viewer, consultation, action)) {
            throw new Hidden();
        }
        return viewer;
    }

    boolean may(ConsultationId consultation, Action action) {
        return permissions.may(signedIn.viewer(), consultation, action);
    }
}
