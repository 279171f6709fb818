package portal.revision.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import portal.comments.OfferQueries;
import portal.comments.PlacementQueries;
import portal.comments.Placements;
import portal.consultations.Entrance;
import portal.consultations.Permissions;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.people.SignedIn;
import portal.revision.VersionComparisons;

/// What the pages of this room read and do.
@Component
record Bench(Reads reads, Acts acts, Entrance entrance, Permissions permissions, SignedIn signedIn) {

    @Component
    record Reads(
            DraftQueries drafts, VersionComparisons comparisons, PlacementQueries placements, OfferQueries offers) {}

    @Component
    record Acts(Placements placements, Drafts drafts, Clock clock) {}
}
