package portal.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.comments.Author;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.NewComment;
import portal.comments.Origin;
import portal.comments.Passage;
import portal.comments.Procedure;
import portal.comments.Stance;
import portal.consultations.ConsultationId;
import portal.drafts.DraftQueries;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.MovableClock;
import portal.rounds.RoundId;
import portal.workshops.SessionId;

/// Lets everybody in the script say their words, on the day they said them, and the drafters answer.
@Component
class Voices {

    static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final int OFFICE_MINUTES = 420;
    private static final int SITTING_MINUTES = 150;

    private final DraftQueries drafts;
    private final Comments comments;
    private final Hall hall;
    private final Panel panel;

    Voices(DraftQueries drafts, Comments comments, Hall hall, Panel panel) {
        this.drafts = drafts;
        this.comments = comments;
        this.hall = hall;
        this.panel = panel;
    }

    /// Where and when it is played.
    record Place(
            ConsultationId consultation,
            VersionId version,
            Map<Integer, RoundId> rounds,
            MovableClock time,
            Instant now,
            ZoneId zone) {

        /// @param days from the day of the sample; a moment that is still to come becomes the present
        void on(int days, LocalTime at) {
            Instant then = Stage.day(now, days, zone, at).atZone(zone).toInstant();
            time.stopAt(then.isAfter(now) ? now : then);
        }

        RoundId round(int number) {
            return Objects.requireNonNull(rounds.get(number));
        }
    }

    void perform(Script script, Cast cast, Place place) {
        Viewer drafter = cast.viewer("kien");
        Viewer secretary = cast.lead(script, "secretariat");
        Map<String, Provision> provisions = drafts.byEid(drafter, place.version(), "vi");
        Map<String, Script.Someone> people = new HashMap<>();
        script.people().forEach(someone -> people.put(someone.key(), someone));
        place.on(script.workshop().heldInDays(), MORNING);
        List<SessionId> sessions = hall.open(script, cast, place);
        for (Script.Remark remark : script.comments()) {
            place.on(remark.sentInDays(), at(remark, script.workshop()));
            Script.Someone by = Objects.requireNonNull(people.get(remark.by()));
            Viewer sender = remark.door().equals("typed") ? cast.viewer(remark.by()) : secretary;
            NewComment words = words(remark, place, provisions.get(remark.at()), author(remark, by, cast));
            CommentId id = remark.session() == null
                    ? comments.submit(sender, words).id()
                    : hall.record(cast.lead(script, "rapporteur"), sessions.get(remark.session() - 1), words);
            if (remark.withdrawn()) {
                comments.withdraw(sender, id);
            }
            if (remark.late()) {
                comments.include(secretary, id);
            }
            place.on(Math.min(-1, remark.sentInDays() + 5), MORNING);
            panel.judge(remark, id, drafter, cast);
        }
    }

    /// Within a session while it sits, else within office hours; no two in the same minute.
    private static LocalTime at(Script.Remark remark, Script.Meeting workshop) {
        return remark.session() == null
                ? MORNING.plusMinutes(remark.n() * 11L % OFFICE_MINUTES)
                : LocalTime.parse(workshop.sessions().get(remark.session() - 1).starts())
                        .plusMinutes(5 + remark.n() * 7L % SITTING_MINUTES);
    }

    private static @Nullable Author author(Script.Remark remark, Script.Someone by, Cast cast) {
        if (remark.door().equals("typed")) {
            return null;
        }
        PersonId person = cast.person(by.key());
        return new Author(
                person,
                by.body() == null ? null : cast.body(by.body()),
                by.name(),
                by.title() == null ? null : by.title().vi(),
                by.title() == null ? null : by.title().en());
    }

    private static NewComment words(
            Script.Remark remark, Place place, @Nullable Provision provision, @Nullable Author author) {
        Door door = Door.of(remark.door());
        Procedure procedure = switch (door) {
            case SPOKEN -> Procedure.WORKSHOP;
            case LETTER, TABLE -> Procedure.LETTER;
            case TYPED, PAPER -> Procedure.POSTING;
        };
        return new NewComment(
                place.round(remark.round()),
                provision == null ? null : provision.id(),
                provision == null ? null : passage(provision, remark.quote()),
                remark.words(),
                remark.wording(),
                remark.reason(),
                remark.kind() == null ? null : Kind.of(remark.kind()),
                remark.stance() == null ? null : Stance.of(remark.stance()),
                new Origin(
                        door,
                        procedure,
                        null,
                        null,
                        remark.letterNumber(),
                        remark.letterInDays() == null
                                ? null
                                : Stage.day(
                                                place.now(),
                                                remark.letterInDays(),
                                                java.time.ZoneOffset.UTC,
                                                java.time.LocalTime.NOON)
                                        .toLocalDate()),
                author,
                remark.capacity().equals("official"),
                "sample/comment-" + remark.n());
    }

    private static @Nullable Passage passage(Provision provision, @Nullable String quote) {
        int start = quote == null ? -1 : provision.words().indexOf(quote);
        if (quote == null || start < 0) {
            return null;
        }
        int end = start + quote.length();
        String words = provision.words();
        return new Passage(
                "vi",
                start,
                end,
                quote,
                words.substring(Math.max(0, start - 100), start),
                words.substring(end, Math.min(words.length(), end + 100)));
    }
}
