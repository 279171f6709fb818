package portal.workshops.ui;

import org.springframework.stereotype.Component;
import portal.comments.Comments;
import portal.drafts.DraftQueries;
import portal.people.PeopleQueries;
import portal.rounds.RoundQueries;
import portal.workshops.WorkshopQueries;
import portal.workshops.Workshops;

/// What holding a workshop and writing down what is said needs, for a page.
@Component
record Meeting(
        Workshops workshops,
        WorkshopQueries queries,
        Comments comments,
        DraftQueries drafts,
        RoundQueries rounds,
        PeopleQueries people,
        WorkshopsTab tab) {}
