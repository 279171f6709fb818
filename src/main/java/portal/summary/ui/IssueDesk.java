package portal.summary.ui;

import org.springframework.stereotype.Component;
import portal.consultations.Consultations;
import portal.consultations.Permissions;
import portal.documents.Downloads;
import portal.people.SignedIn;
import portal.summary.IssueQueries;
import portal.summary.IssuedTables;

/// What issuing needs.
@Component
record IssueDesk(
        SignedIn signedIn,
        Permissions permissions,
        Consultations consultations,
        IssueQueries queries,
        IssuedTables tables,
        Downloads downloads) {}
