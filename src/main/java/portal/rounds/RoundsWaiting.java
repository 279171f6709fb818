package portal.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.consultations.Waiting;
import portal.consultations.WaitingItem;
import portal.people.Viewer;
import portal.platform.Messages;

/// On the home page: the open rounds in which one is asked, with the days left; on the last day, the hours.
@Component
class RoundsWaiting implements Waiting {

    private final AskedQueries asked;
    private final Messages messages;
    private final Clock clock;

    RoundsWaiting(AskedQueries asked, Messages messages, Clock clock) {
        this.asked = asked;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waiting(Viewer viewer, Locale locale) {
        return asked.asked(viewer).stream()
                .flatMap(round -> item(round, locale))
                .toList();
    }

    private Stream<WaitingItem> item(AskedQueries.Asked round, Locale locale) {
        ZonedDateTime now = clock.instant().atZone(round.zone());
        ZonedDateTime due = round.closesAt().atZone(round.zone());
        if (now.isBefore(round.opensAt().atZone(round.zone())) || !now.isBefore(due)) {
            return Stream.empty();
        }
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
        long hours = Duration.between(now, due).toHours() + 1;
        String title = locale.getLanguage().equals("en") && round.titleEn() != null ? round.titleEn() : round.titleVi();
        return Stream.of(new WaitingItem(
                days == 0 ? hours : days,
                messages.getTranslation(
                        days == 0 ? "rounds.waiting.hours" : "rounds.waiting.days", locale, days == 0 ? hours : days),
                messages.getTranslation("rounds.number", locale, round.number()) + ", " + title,
                due,
                "c/" + round.consultation().value() + "/read"));
    }
}
