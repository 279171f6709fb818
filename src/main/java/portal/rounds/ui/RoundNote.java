package portal.rounds.ui;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.consultations.BarNote;
import portal.consultations.ConsultationId;
import portal.people.Viewer;
import portal.rounds.RoundQueries;
import portal.rounds.RoundWords;

/// The round one comments in now, with its days left, in the bar.
@Component
class RoundNote implements BarNote {

    private final RoundQueries rounds;
    private final RoundWords words;

    RoundNote(RoundQueries rounds, RoundWords words) {
        this.rounds = rounds;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> words(Viewer viewer, ConsultationId consultation, Locale locale) {
        return rounds.current(viewer, consultation).map(round -> words.bar(round, locale));
    }
}
