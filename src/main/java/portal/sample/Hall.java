package portal.sample;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import portal.comments.CommentId;
import portal.comments.NewComment;
import portal.people.Viewer;
import portal.workshops.NewWorkshop;
import portal.workshops.SessionId;
import portal.workshops.Speaking;
import portal.workshops.WorkshopQueries;
import portal.workshops.WorkshopRow;
import portal.workshops.Workshops;

/// The workshop of the sample.
@Component
class Hall {

    private final Workshops workshops;
    private final WorkshopQueries queries;

    Hall(Workshops workshops, WorkshopQueries queries) {
        this.workshops = workshops;
        this.queries = queries;
    }

    List<SessionId> open(Script script, Cast cast, Voices.Place place) {
        Viewer secretary = cast.lead(script, "secretariat");
        Script.Meeting meeting = script.workshop();
        ZoneId zone = ZoneId.of(script.zone());
        workshops.hold(
                secretary,
                new NewWorkshop(
                        place.round(2),
                        meeting.name().vi(),
                        meeting.name().en(),
                        meeting.place().vi(),
                        meeting.place().en(),
                        Stage.day(place.now(), meeting.heldInDays(), zone, LocalTime.NOON)
                                .toLocalDate(),
                        meeting.sessions().stream().map(Hall::session).toList()),
                "sample/workshop");
        return queries.workshops(secretary, place.consultation()).getFirst().sessions().stream()
                .map(WorkshopRow.Session::id)
                .toList();
    }

    CommentId record(Viewer rapporteur, SessionId session, NewComment words) {
        return workshops
                .record(
                        rapporteur,
                        new Speaking(
                                session,
                                Objects.requireNonNull(words.author()),
                                words.provision(),
                                words.words(),
                                words.kind(),
                                words.commandKey()))
                .id();
    }

    private static NewWorkshop.NewSession session(Script.Sitting sitting) {
        return new NewWorkshop.NewSession(
                sitting.topic().vi(),
                sitting.topic().en(),
                LocalTime.parse(sitting.starts()),
                LocalTime.parse(sitting.ends()));
    }
}
