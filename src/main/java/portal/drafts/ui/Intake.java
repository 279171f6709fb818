package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.documents.DocumentQueries;
import portal.documents.Downloads;
import portal.drafts.HeldDraftQueries;
import portal.drafts.HeldDrafts;
import portal.people.SignedIn;
import portal.platform.Settings;

/// What taking in a file needs.
@Component
record Intake(Held held, Downloads downloads, DocumentQueries queries, Settings settings, SignedIn signedIn) {

    /// Takes files in, and tells of those that were held back.
    @Component
    record Held(HeldDrafts drafts, HeldDraftQueries queries) {}
}
