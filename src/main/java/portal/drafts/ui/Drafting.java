package portal.drafts.ui;

import org.springframework.stereotype.Component;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;

/// Commands and reads of drafts, for a page.
@Component
record Drafting(Drafts drafts, DraftQueries queries) {}
