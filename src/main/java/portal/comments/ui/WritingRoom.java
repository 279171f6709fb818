package portal.comments.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.comments.NewComment;
import portal.comments.Origin;
import portal.comments.Passage;
import portal.comments.Receipt;
import portal.comments.Unsent;
import portal.comments.Unsent.Writing;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.Verdict;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.people.PeopleQueries;
import portal.people.Person;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.rounds.Phase;
import portal.rounds.Round;
import portal.rounds.RoundQueries;

/// What the reading room writes: comments, sent and unsent.
@Component
record WritingRoom(Comments comments, Unsent unsent, Asking asking, Clock clock) {

    /// Who is asked, and in whose name one answers.
    @Component
    record Asking(RoundQueries rounds, Permissions permissions, PeopleQueries people, Messages messages) {}

    /// Whether one may write here now.
    ///
    /// @param round in which; null where one may not
    /// @param sentence why not, or what will become of it; empty where there is nothing to say
    record Turn(@Nullable Round round, String sentence) {

        boolean open() {
            return round != null;
        }
    }

    Turn turn(Viewer viewer, ConsultationId consultation, VersionRow version, Locale locale) {
        Round round = asking.rounds().current(viewer, consultation).orElse(null);
        if (round == null) {
            return new Turn(null, said("reading.round.none", locale));
        }
        Phase phase = round.phase(clock);
        DateTimeFormatter format = DateTimeFormatter.ofPattern(said("reading.time", locale), locale);
        if (!round.version().equals(version.id()) && !round.version().equals(version.corrects())) {
            return new Turn(null, said("reading.round.other-version", locale, round.versionNumber()));
        }
        if (phase == Phase.UPCOMING) {
            return new Turn(
                    null,
                    said(
                            "reading.round.upcoming",
                            locale,
                            round.name(locale),
                            round.opensAt().format(format)));
        }
        Verdict verdict =
                asking.permissions().verdict(viewer, consultation, Action.COMMENT_SUBMIT, phase.state(), Relation.ANY);
        if (verdict != Verdict.ALLOW) {
            return new Turn(null, said("reading.round.not-yours", locale));
        }
        return new Turn(
                round,
                phase == Phase.OPEN
                        ? ""
                        : said(
                                "reading.round.closed",
                                locale,
                                round.name(locale),
                                round.closesAt().format(format)));
    }

    /// In whose name one's comments stand: the body's, else one's own.
    String capacity(Viewer viewer, Locale locale) {
        Optional<Person> person = asking.people().person(viewer, viewer.person());
        return person.map(found -> found.bodyName(locale))
                .or(() -> person.map(Person::name))
                .orElse("");
    }

    /// What was being written there, or a new beginning. A new selection replaces an old one.
    Writing begin(Viewer viewer, VersionId version, String eid, @Nullable Passage passage) {
        Writing before = unsent.at(viewer, version, eid)
                .orElseGet(() -> new Writing(
                        eid, null, "", null, null, null, null, UUID.randomUUID().toString()));
        return passage == null
                ? before
                : new Writing(
                        eid,
                        passage,
                        before.words(),
                        before.wording(),
                        before.reason(),
                        before.kind(),
                        before.stance(),
                        before.commandKey());
    }

    List<Writing> unsent(Viewer viewer, VersionId version) {
        return unsent.all(viewer, version);
    }

    /// Keeps the writing, or forgets it where nothing is left of it.
    ZonedDateTime keep(Viewer viewer, VersionId version, Writing writing, Round round) {
        boolean empty = writing.words().isBlank() && writing.wording() == null && writing.reason() == null;
        if (empty) {
            unsent.forget(viewer, version, writing.eid());
        }
        Instant now = empty ? clock.instant() : unsent.save(viewer, version, writing);
        return now.atZone(round.zone());
    }

    /// @throws portal.platform.Refusal where it is not taken
    Receipt send(Viewer viewer, Round round, @Nullable Provision provision, Writing writing) {
        Receipt receipt = comments.submit(
                viewer,
                new NewComment(
                        round.id(),
                        provision == null ? null : provision.id(),
                        writing.passage(),
                        writing.words(),
                        writing.wording(),
                        writing.reason(),
                        writing.kind(),
                        writing.stance(),
                        Origin.TYPED,
                        null,
                        false,
                        writing.commandKey()));
        unsent.forget(viewer, round.version(), writing.eid());
        return receipt;
    }

    void withdraw(Viewer viewer, CommentId comment) {
        comments.withdraw(viewer, comment);
    }

    boolean fresh(Instant submittedAt) {
        return comments.fresh(submittedAt);
    }

    private String said(String key, Locale locale, Object... arguments) {
        return asking.messages().getTranslation(key, locale, arguments);
    }
}
