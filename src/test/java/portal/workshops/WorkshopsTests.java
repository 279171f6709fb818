package portal.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.RAPPORTEUR;
import static portal.consultations.Role.SECRETARIAT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.Author;
import portal.consultations.WaitingItem;

@ParameterizedClass
@EnumSource(Backend.class)
class WorkshopsTests {

    private final Scene scene;
    private final Workshops workshops;
    private final WorkshopQueries queries;
    private final WorkshopsWaiting waiting;
    private final LocalDate today;

    WorkshopsTests(Backend backend) {
        scene = new Scenes(backend).open();
        workshops = backend.the(Workshops.class);
        queries = backend.the(WorkshopQueries.class);
        waiting = backend.the(WorkshopsWaiting.class);
        today = backend.clock().instant().atZone(Scenes.ZONE).toLocalDate();
    }

    @Test
    void theSessionsOfTodayWaitForWhoTakesDownWhatIsSaid() {
        hold(today.plusDays(1));
        assertThat(waiting.waiting(scene.the(RAPPORTEUR), Locale.ENGLISH)).isEmpty();

        hold(today);

        assertThat(waiting.waiting(scene.the(RAPPORTEUR), Locale.ENGLISH))
                .extracting(WaitingItem::count, WaitingItem::what, WaitingItem::about)
                .containsExactly(tuple(2L, "sessions today to take down", "Hội thảo thư viện"));
        assertThat(waiting.waiting(scene.the(PARTICIPANT), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsSaidIsACommentUnderItsSpeakersNameAndOffice() {
        hold(today);
        SessionId session = queries.workshops(scene.the(RAPPORTEUR), scene.consultation())
                .getFirst()
                .sessions()
                .getFirst()
                .id();
        workshops.record(
                scene.the(RAPPORTEUR),
                new Speaking(
                        session,
                        new Author(null, null, "Bà Sáu", "già làng", null),
                        scene.provision("art_3__para_1").id(),
                        "Một thủ thư là ít.",
                        null,
                        "a"));

        assertThat(queries.said(scene.the(RAPPORTEUR), session))
                .extracting(said -> said.from(Locale.ENGLISH), Intervention::eid, Intervention::words)
                .containsExactly(tuple("Bà Sáu, già làng", "art_3__para_1", "Một thủ thư là ít."));
    }

    private void hold(LocalDate day) {
        workshops.hold(
                scene.the(SECRETARIAT),
                new NewWorkshop(
                        scene.round(),
                        "Hội thảo thư viện",
                        null,
                        null,
                        null,
                        day,
                        List.of(session("Người đọc", 8), session("Thủ thư", 14))),
                day.toString());
    }

    private static NewWorkshop.NewSession session(String topic, int from) {
        return new NewWorkshop.NewSession(topic, null, LocalTime.of(from, 0), LocalTime.of(from + 2, 0));
    }
}
