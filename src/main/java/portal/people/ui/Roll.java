package portal.people.ui;

import org.springframework.stereotype.Component;
import portal.people.Links;
import portal.people.People;
import portal.people.PeopleQueries;
import portal.people.RollQueries;

/// What keeping people and bodies needs, for a page.
@Component
record Roll(People people, PeopleQueries queries, RollQueries entries, Links links) {}
