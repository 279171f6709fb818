package portal.papers;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.consultations.Verdict;
import portal.documents.DocumentId;
import portal.documents.Pausing;
import portal.papers.WithdrawnRepository.Kept;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.rounds.Phase;
import portal.rounds.RoundQueries;
import portal.trail.Trail;

/// Takes papers back, and puts them back. Everything of a paper is kept: its file, its excerpts, what was decided of
/// them.
@Component
public class Withdrawals {

    private final WithdrawnRepository repository;
    private final Gate gate;
    private final Reads reads;
    private final Work work;

    Withdrawals(WithdrawnRepository repository, Gate gate, Reads reads, Work work) {
        this.repository = repository;
        this.gate = gate;
        this.reads = reads;
        this.work = work;
    }

    /// Who may, and that it was done.
    @Component
    record Gate(Permissions permissions, Trail trail, Clock clock) {}

    /// What is looked up first.
    @Component
    record Reads(PaperQueries papers, WithdrawnQueries withdrawn, RoundQueries rounds) {}

    /// What goes on behind a paper.
    @Component
    record Work(Pausing pausing, LinkingQueue linking, Repeats repeats) {}

    /// Takes a paper back: it is outside lists, counts and comparisons from now on.
    ///
    /// @throws Refusal where it came in time and the round is closed, but to the secretariat; where remarks of
    /// it are comments; where it is held back
    @Transactional
    public void takeBack(Viewer viewer, PaperId paper) {
        Paper found = reads.papers().paper(viewer, paper).orElseThrow(Hidden::new);
        demand(viewer, found);
        work.pausing().pause(found.document());
        if (reads.papers().paper(viewer, paper).orElseThrow(Hidden::new).held()) {
            throw new Refusal("papers.back.held");
        }
        repository.takeBack(viewer, paper);
        int entered = repository.entered(paper);
        if (entered > 0) {
            throw new Refusal("papers.back.entered", entered);
        }
        if (repository.needed(found.document())) {
            work.pausing().resume(found.document());
        }
        work.repeats().gone(paper);
        record(viewer.person(), kept(found), "taken back");
    }

    /// Puts a paper back that was taken back: it stands as it stood, and what was left of its reading and linking is
    /// done.
    ///
    /// @throws Hidden where somebody else took it back, unless the viewer is of the secretariat
    @Transactional
    public void putBack(Viewer viewer, PaperId paper) {
        Withdrawn found = reads.withdrawn().withdrawn(viewer, paper).orElseThrow(Hidden::new);
        Paper kept = found.paper();
        gate.permissions().demand(viewer, kept.consultation(), Action.PAPER_WITHDRAW, State.OPEN, relation(found));
        stands(viewer.person(), kept(kept));
    }

    /// A stamp or a virus was found in the file: what was taken back stands again, held back, since the secretariat
    /// decides of such papers.
    void hold(DocumentId document) {
        repository.held(document).forEach(kept -> stands(null, kept));
    }

    private void stands(@Nullable PersonId actor, Kept kept) {
        repository.putBack(kept.id());
        work.pausing().resume(kept.document());
        if (repository.linkable(kept)) {
            work.linking().add(kept.id().value());
        }
        work.repeats().back(kept.id());
        record(actor, kept, "put back");
    }

    /// Whether taking it back is worth offering: a refusal says why it cannot be.
    public boolean offered(Viewer viewer, Paper paper) {
        return !paper.held() && may(viewer, paper.consultation(), State.OPEN, relation(paper));
    }

    /// The same of the viewer's own papers.
    public boolean takesBackOwn(Viewer viewer, ConsultationId consultation) {
        return may(viewer, consultation, State.OPEN, Relation.OWN);
    }

    /// Whether the viewer may put it back.
    public boolean mayPutBack(Viewer viewer, Withdrawn withdrawn) {
        return may(viewer, withdrawn.paper().consultation(), State.OPEN, relation(withdrawn));
    }

    private void demand(Viewer viewer, Paper paper) {
        ConsultationId consultation = paper.consultation();
        State state = reads.rounds()
                .round(viewer, paper.round())
                .filter(round -> round.phase(gate.clock()) == Phase.CLOSED)
                .filter(round -> paper.receivedAt()
                        .isBefore(round.closesAt().atZone(round.zone()).toInstant()))
                .map(round -> State.CLOSED)
                .orElse(State.OPEN);
        Relation relation = relation(paper);
        if (state == State.CLOSED
                && !may(viewer, consultation, state, relation)
                && may(viewer, consultation, State.OPEN, relation)) {
            throw new Refusal("papers.back.closed");
        }
        gate.permissions().demand(viewer, consultation, Action.PAPER_WITHDRAW, state, relation);
    }

    private boolean may(Viewer viewer, ConsultationId consultation, State state, Relation relation) {
        return gate.permissions().verdict(viewer, consultation, Action.PAPER_WITHDRAW, state, relation)
                == Verdict.ALLOW;
    }

    private static Relation relation(Paper paper) {
        return paper.own() ? Relation.OWN : Relation.OTHER;
    }

    /// What another took back is not one's own to put back.
    private static Relation relation(Withdrawn withdrawn) {
        return withdrawn.paper().own() && withdrawn.mine() ? Relation.OWN : Relation.OTHER;
    }

    private static Kept kept(Paper paper) {
        return new Kept(paper.id(), paper.consultation(), paper.document());
    }

    private void record(@Nullable PersonId actor, Kept paper, String what) {
        gate.trail()
                .record(
                        actor == null ? null : actor.value(),
                        Action.PAPER_WITHDRAW.word(),
                        "paper",
                        paper.id().value(),
                        paper.consultation().value(),
                        what);
    }
}
