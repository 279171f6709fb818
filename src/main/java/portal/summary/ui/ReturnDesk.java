package portal.summary.ui;

import org.springframework.stereotype.Component;
import portal.people.SignedIn;
import portal.rounds.RoundQueries;
import portal.summary.HeldReturnQueries;
import portal.summary.HeldReturns;
import portal.summary.HeldTables;
import portal.summary.ReturnQueries;
import portal.summary.Returns;

/// What the page of returned tables reads and does.
@Component
record ReturnDesk(
        SignedIn signedIn,
        ReturnQueries queries,
        Returns returns,
        HeldTables held,
        Stopped stopped,
        RoundQueries rounds) {

    /// Tables that are held back.
    @Component
    record Stopped(HeldReturnQueries queries, HeldReturns acts) {}
}
