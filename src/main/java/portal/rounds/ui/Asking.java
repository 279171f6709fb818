package portal.rounds.ui;

import org.springframework.stereotype.Component;
import portal.drafts.DraftQueries;
import portal.people.PeopleQueries;
import portal.rounds.AskedQueries;
import portal.rounds.RoundQueries;
import portal.rounds.RoundWords;
import portal.rounds.Rounds;

/// What opening a round and asking bodies needs, for a page.
@Component
record Asking(
        Rounds rounds,
        RoundQueries queries,
        AskedQueries asked,
        RoundWords words,
        DraftQueries drafts,
        PeopleQueries people,
        RoundsTab tab) {}
