package portal.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import portal.platform.Dates;
import portal.platform.Messages;

/// Says where a round stands: `Round 2, 5 days left, closes Fri 27 Nov 17:00`.
@Component
public class RoundWords {

    private final Messages messages;
    private final Clock clock;

    RoundWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// With the round's number in front.
    public String bar(Round round, Locale locale) {
        return messages.getTranslation("rounds.number", locale, round.number()) + ", " + standing(round, locale);
    }

    /// `5 days left, closes Fri 27 Nov 17:00`; `opens Mon 30 Nov 08:00`; `closed Fri 27 Nov 17:00`.
    public String standing(Round round, Locale locale) {
        return switch (round.phase(clock)) {
            case UPCOMING -> messages.getTranslation("rounds.opens", locale, Dates.moment(round.opensAt(), locale));
            case OPEN ->
                left(round, locale) + ", "
                        + messages.getTranslation("rounds.closes", locale, Dates.moment(round.closesAt(), locale));
            case CLOSED -> messages.getTranslation("rounds.closed", locale, Dates.moment(round.closesAt(), locale));
        };
    }

    /// `5 days left`; on the last day `the last day`.
    public String left(Round round, Locale locale) {
        LocalDate today = clock.instant().atZone(round.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, round.closesAt().toLocalDate());
        return messages.getTranslation("rounds.days-left", locale, days);
    }
}
