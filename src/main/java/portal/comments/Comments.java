package portal.comments;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.drafts.VersionId;
import portal.drafts.VersionTexts;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.rounds.Phase;
import portal.rounds.Round;
import portal.rounds.RoundQueries;
import portal.trail.Trail;

/// Takes comments in, through one door for all.
@Component
public class Comments {

    /// Characters of one field; more is a paper.
    public static final int LONGEST = 100_000;

    private final DSLContext db;
    private final Clock clock;
    private final Settings settings;
    private final Gate gate;
    private final CommentRepository repository;

    Comments(DSLContext db, Clock clock, Settings settings, Gate gate, CommentRepository repository) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.gate = gate;
        this.repository = repository;
    }

    /// Who may do what, and who hears of it.
    @Component
    record Gate(
            Permissions permissions,
            RoundQueries rounds,
            VersionTexts texts,
            Trail trail,
            ApplicationEventPublisher events) {}

    /// Takes a comment. When this returns, it survives a crash.
    ///
    /// After the close it is kept as late: acknowledged, but outside tables and counts until it is included.
    ///
    /// @throws Refusal where words are missing or too long, the round has not begun, or the passage is not there
    /// @throws Hidden where the round or the provision is not the viewer's to know
    @Transactional
    public Receipt submit(Viewer viewer, NewComment wanted) {
        Optional<Receipt> before = repository.receipt(viewer, wanted.commandKey());
        if (before.isPresent()) {
            return before.get();
        }
        Round round = gate.rounds().round(viewer, wanted.round()).orElseThrow(Hidden::new);
        Instant arrivedAt = wanted.origin().arrivedAt();
        Phase phase = round.phase(arrivedAt == null ? clock : Clock.fixed(arrivedAt, round.zone()));
        gate.permissions().demand(viewer, round.consultation(), Action.COMMENT_SUBMIT, phase.state(), Relation.ANY);
        Words words = Words.of(wanted);
        UUID provision = wanted.provision() == null ? null : wanted.provision().value();
        VersionId version = provision == null ? round.version() : demandStands(round, provision, wanted.passage());
        Receipt receipt = repository.insert(viewer, round, version, wanted, words, phase == Phase.CLOSED);
        gate.trail()
                .record(
                        viewer.person().value(),
                        "comment.submit",
                        "comment",
                        receipt.id().value(),
                        round.consultation().value(),
                        receipt.number());
        gate.events().publishEvent(new CommentSubmitted(receipt.id(), round.consultation()));
        return receipt;
    }

    /// Takes a comment back: it stays, with the time of its withdrawal, outside tables and counts.
    ///
    /// @throws Refusal after the time for a change of mind
    @Transactional
    public void withdraw(Viewer viewer, CommentId comment) {
        var row = db.select(COMMENT.CONSULTATION_ID, COMMENT.SUBMITTED_BY, COMMENT.SUBMITTED_AT, COMMENT.PERSON_ID)
                .from(COMMENT)
                .where(COMMENT.ID.eq(comment.value()))
                .fetchOptional()
                .orElseThrow(Hidden::new);
        UUID me = viewer.person().value();
        boolean own = me.equals(row.value2()) || me.equals(row.value4());
        ConsultationId consultation = new ConsultationId(row.value1());
        gate.permissions()
                .demand(viewer, consultation, Action.COMMENT_READ, State.ANY, own ? Relation.OWN : Relation.OTHER);
        gate.permissions()
                .demand(
                        viewer,
                        consultation,
                        Action.COMMENT_WITHDRAW,
                        fresh(row.value3()) ? State.FRESH : State.SETTLED,
                        own ? Relation.OWN : Relation.OTHER);
        db.update(COMMENT)
                .set(COMMENT.WITHDRAWN_AT, clock.instant())
                .where(COMMENT.ID.eq(comment.value()), COMMENT.WITHDRAWN_AT.isNull())
                .execute();
        gate.trail().record(me, "comment.withdraw", "comment", comment.value(), consultation.value(), "");
    }

    /// Lets a late comment count.
    @Transactional
    public void include(Viewer viewer, CommentId comment) {
        ConsultationId consultation = db.select(COMMENT.CONSULTATION_ID)
                .from(COMMENT)
                .where(COMMENT.ID.eq(comment.value()))
                .fetchOptional(row -> new ConsultationId(row.value1()))
                .orElseThrow(Hidden::new);
        gate.permissions().demand(viewer, consultation, Action.COMMENT_INCLUDE);
        db.update(COMMENT)
                .set(COMMENT.INCLUDED_AT, clock.instant())
                .where(COMMENT.ID.eq(comment.value()), COMMENT.LATE.isTrue())
                .execute();
        gate.trail()
                .record(
                        viewer.person().value(),
                        "comment.include",
                        "comment",
                        comment.value(),
                        consultation.value(),
                        "");
    }

    /// Whether what was sent then can still be taken back by its author.
    public boolean fresh(Instant submittedAt) {
        return clock.instant().isBefore(submittedAt.plus(settings.changeOfMind()));
    }

    /// @return the version that is commented on: the round's, or one that corrects its typing errors or was corrected
    private VersionId demandStands(Round round, UUID provision, @Nullable Passage passage) {
        VersionId version = db.select(PROVISION.VERSION_ID)
                .from(PROVISION)
                .where(PROVISION.ID.eq(provision))
                .fetchOptional(row -> new VersionId(row.value1()))
                .filter(found -> found.equals(round.version()) || gate.texts().corrected(found, round.version()))
                .orElseThrow(Hidden::new);
        if (passage != null) {
            String words = db.select(PROVISION_TEXT.WORDS)
                    .from(PROVISION_TEXT)
                    .where(PROVISION_TEXT.PROVISION_ID.eq(provision), PROVISION_TEXT.LANGUAGE.eq(passage.language()))
                    .fetchOptional(PROVISION_TEXT.WORDS)
                    .orElse("");
            boolean stands = passage.start() >= 0
                    && passage.start() < passage.end()
                    && passage.end() <= words.length()
                    && words.substring(passage.start(), passage.end()).equals(passage.exact());
            if (!stands) {
                throw new Refusal("comment.passage-moved");
            }
        }
        return version;
    }
}
