package portal.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import portal.consultations.Consultation;
import portal.drafts.DraftQueries;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.rounds.RoundQueries;
import portal.workshops.WorkshopQueries;

/// What happened in a consultation and what is set: versions, rounds and workshops, in the order of their days.
@Component
public class TimeLine {

    private final DraftQueries drafts;
    private final RoundQueries rounds;
    private final WorkshopQueries workshops;
    private final Said said;

    TimeLine(DraftQueries drafts, RoundQueries rounds, WorkshopQueries workshops, Said said) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.workshops = workshops;
        this.said = said;
    }

    /// The clock, and the words for what it says.
    @Component
    record Said(Clock clock, Messages messages) {}

    public LocalDate today(ZoneId zone) {
        return said.clock().instant().atZone(zone).toLocalDate();
    }

    public List<Milestone> of(Viewer viewer, Consultation consultation, Locale locale) {
        String root = "c/" + consultation.id().value() + "/";
        List<Milestone> all = new ArrayList<>();
        drafts.versions(viewer, consultation.id()).forEach(version -> version(version, consultation, locale, all));
        rounds.rounds(viewer, consultation.id()).forEach(round -> {
            String name = say("rounds.number", locale, round.number());
            all.add(new Milestone(
                    round.opensAt().toLocalDate(), say("home.line.opens", locale, name), "", root + "read"));
            all.add(new Milestone(
                    round.closesAt().toLocalDate(), say("home.line.closes", locale, name), "", root + "read"));
        });
        workshops
                .workshops(viewer, consultation.id())
                .forEach(workshop -> all.add(new Milestone(
                        workshop.heldOn(),
                        say("home.line.workshop", locale),
                        say(
                                "home.line.workshop.about",
                                locale,
                                workshop.sessions().size(),
                                workshop.said()),
                        root + "workshops")));
        all.sort(Comparator.comparing(Milestone::on));
        return all;
    }

    private void version(VersionRow version, Consultation consultation, Locale locale, List<Milestone> all) {
        var published = version.publishedAt();
        if (published != null) {
            all.add(new Milestone(
                    published.atZone(consultation.zone()).toLocalDate(),
                    say("versions.bar", locale, version.number()),
                    say("home.line.published", locale),
                    "c/" + consultation.id().value() + "/read"));
        }
    }

    private String say(String key, Locale locale, Object... arguments) {
        return said.messages().getTranslation(key, locale, arguments);
    }
}
