package portal.consultations.ui;

import org.springframework.stereotype.Component;
import portal.consultations.ConsultationQueries;
import portal.consultations.Consultations;
import portal.people.PeopleQueries;

/// What giving and taking roles needs, for a page.
@Component
record Roles(Consultations consultations, ConsultationQueries queries, PeopleQueries people, ParticipantsTab tab) {}
