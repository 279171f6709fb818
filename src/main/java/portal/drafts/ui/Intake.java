package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.documents.DocumentQueries;
import portal.documents.Documents;
import portal.documents.Downloads;
import portal.people.SignedIn;
import portal.platform.Settings;

/// What taking in a file needs.
@Component
record Intake(
        Documents documents, Downloads downloads, DocumentQueries queries, Settings settings, SignedIn signedIn) {}
