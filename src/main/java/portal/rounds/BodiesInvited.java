package portal.rounds;

import java.util.List;
import portal.consultations.ConsultationId;
import portal.people.BodyId;
import portal.people.Viewer;

/// Bodies were asked, in one act.
public record BodiesInvited(ConsultationId consultation, RoundId round, List<BodyId> bodies, Viewer by) {}
