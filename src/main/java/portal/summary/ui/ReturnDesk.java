package portal.summary.ui;

import org.springframework.stereotype.Component;
import portal.people.SignedIn;
import portal.rounds.RoundQueries;
import portal.summary.HeldTables;
import portal.summary.ReturnQueries;
import portal.summary.Returns;

/// What the page of returned tables reads and does.
@Component
record ReturnDesk(SignedIn signedIn, ReturnQueries queries, Returns returns, HeldTables held, RoundQueries rounds) {}
