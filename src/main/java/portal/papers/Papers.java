package portal.papers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.comments.NewComment;
import portal.comments.Receipt;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.documents.DocumentId;
import portal.papers.PaperRepository.Sender;
import portal.people.BodyId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.rounds.Phase;
import portal.rounds.Round;
import portal.rounds.RoundId;
import portal.rounds.RoundQueries;
import portal.text.Text;

/// Takes position papers in and settles their excerpts. What is confirmed becomes a comment, through the one door.
@Component
public class Papers {

    private final PaperRepository papers;
    private final ExcerptRepository repository;
    private final Gate gate;
    private final Reads reads;

    Papers(PaperRepository papers, ExcerptRepository repository, Gate gate, Reads reads) {
        this.papers = papers;
        this.repository = repository;
        this.gate = gate;
        this.reads = reads;
    }

    /// Who may do what, and where comments go in.
    @Component
    record Gate(Permissions permissions, Comments comments, Clock clock) {}

    /// What is looked up first.
    @Component
    record Reads(RoundQueries rounds, PaperQueries queries, Warrant warrant, Speakers speakers, Owners owners) {}

    /// Takes a received file as a position paper; its links are proposed once its text is read.
    ///
    /// @param body for which it speaks; null where the viewer speaks for no one else
    /// @param official whether it is the body's one answer
    /// @throws Refusal where the round has not begun, or the viewer may not speak for the body
    @Transactional
    public PaperId receive(Viewer viewer, RoundId round, DocumentId document, @Nullable BodyId body, boolean official) {
        return receive(viewer, round, document, new Sender(body, false, official && body != null));
    }

    /// The same for a paper of which it is said later whose it is: what it says itself is suggested once it is read.
    ///
    /// @param official whether it is the one answer of the body that will be named
    /// @throws Refusal to who does not settle the papers of all
    @Transactional
    public PaperId receiveUnnamed(Viewer viewer, RoundId round, DocumentId document, boolean official) {
        return receive(viewer, round, document, new Sender(null, true, official));
    }

    private PaperId receive(Viewer viewer, RoundId round, DocumentId document, Sender sender) {
        Round asked = reads.rounds().round(viewer, round).orElseThrow(Hidden::new);
        gate.permissions().demand(viewer, asked.consultation(), Action.PAPER_UPLOAD);
        Optional<PaperId> before = papers.received(viewer, round, document);
        if (before.isPresent()) {
            return before.get();
        }
        if (asked.phase(gate.clock()) == Phase.UPCOMING) {
            throw new Refusal("papers.round-upcoming");
        }
        if (sender.unnamed() && !settlesAll(viewer, asked.consultation())) {
            throw new Refusal("refused");
        }
        reads.owners().demandSpeaks(viewer, asked.consultation(), sender.body());
        PaperId paper = papers.insert(viewer, asked, document, sender);
        reads.warrant()
                .record(viewer, asked.consultation(), paper, document.value().toString());
        return paper;
    }

    /// Makes an excerpt a comment at a provision, with page and quote.
    ///
    /// @param seen row version that the viewer saw
    /// @param commandKey the same key of the same person gives the same comment
    /// @throws AlreadySettled where someone else was faster
    @Transactional
    public Receipt confirm(Viewer viewer, ExcerptId excerpt, int seen, Confirmation confirmation, String commandKey) {
        Settling settling = reads.warrant().excerpt(viewer, excerpt);
        Optional<Receipt> before = repository.confirmed(viewer, excerpt, commandKey);
        if (before.isPresent()) {
            return before.get();
        }
        if (settling.unnamed()) {
            throw new Refusal("papers.whose.open");
        }
        repository.claim(viewer, excerpt, seen, "confirmed", null);
        Speakers.Speech speech = reads.speakers().of(viewer, settling, confirmation.words());
        Receipt receipt = gate.comments()
                .submit(
                        viewer,
                        new NewComment(
                                settling.round(),
                                confirmation.provision(),
                                null,
                                speech.words(),
                                confirmation.wording(),
                                confirmation.reason(),
                                confirmation.kind(),
                                confirmation.stance(),
                                settling.origin(excerpt),
                                speech.author(),
                                speech.official(),
                                commandKey));
        repository.remember(excerpt, receipt);
        reads.warrant().record(viewer, settling, excerpt, "confirmed " + receipt.number());
        return receipt;
    }

    /// Confirms, as they are, the excerpts about whose address and words there is no doubt.
    ///
    /// @return those confirmed, to be undone as one
    /// @see PaperQueries#beyondDoubt
    @Transactional
    public List<ExcerptId> confirmAll(Viewer viewer, PaperId paper, String commandKey) {
        List<ExcerptId> confirmed = new ArrayList<>();
        for (DeskExcerpt excerpt : reads.queries().beyondDoubt(viewer, paper)) {
            ProposedLink link = excerpt.links().getFirst();
            var asIs = new Confirmation(
                    link.provision(), excerpt.quote(), excerpt.proposed(), excerpt.reason(), null, null);
            confirm(viewer, excerpt.id(), excerpt.rowVersion(), asIs, commandKey + "-" + excerpt.ordinal());
            confirmed.add(excerpt.id());
        }
        repository.markBulk(confirmed);
        return confirmed;
    }

    /// Sets an excerpt aside.
    ///
    /// @param reason a word of [DropReason], or free text
    /// @throws AlreadySettled where someone else was faster
    /// @throws Refusal without a reason
    @Transactional
    public void drop(Viewer viewer, ExcerptId excerpt, int seen, String reason) {
        Settling settling = reads.warrant().excerpt(viewer, excerpt);
        repository.claim(viewer, excerpt, seen, "dropped", Warrant.reason(reason));
        reads.warrant().record(viewer, settling, excerpt, "dropped");
    }

    /// Sets aside all that is still open of a paper, such as one that was sent before.
    ///
    /// @param reason a word of [DropReason], or free text
    /// @return those set aside, to be undone as one
    @Transactional
    public List<ExcerptId> dropAll(Viewer viewer, PaperId paper, String reason) {
        List<DeskExcerpt> open = reads.queries().excerpts(viewer, paper).stream()
                .filter(DeskExcerpt::open)
                .toList();
        open.forEach(excerpt -> drop(viewer, excerpt.id(), excerpt.rowVersion(), reason));
        return open.stream().map(DeskExcerpt::id).toList();
    }

    /// Undoes: the comments are taken back, within the time for a change of mind, and what was dropped is open again.
    ///
    /// @throws Refusal where a comment can no longer be taken back; nothing is undone then
    @Transactional
    public void reopen(Viewer viewer, Collection<ExcerptId> excerpts) {
        for (ExcerptId excerpt : excerpts) {
            Settling settling = reads.warrant().excerpt(viewer, excerpt);
            Optional<CommentId> comment = repository.standingComment(excerpt);
            repository.reopen(excerpt);
            comment.ifPresent(taken -> gate.comments().withdraw(viewer, taken));
            reads.warrant().record(viewer, settling, excerpt, "open");
        }
    }

    /// Adds a stretch that the machine missed, or that was typed from a scan; open until it is confirmed.
    ///
    /// @throws Refusal without words
    @Transactional
    public ExcerptId addExcerpt(Viewer viewer, PaperId paper, NewExcerpt wanted) {
        Settling settling = reads.warrant().paper(viewer, paper);
        String words = Text.clean(wanted.words()).strip();
        if (words.isEmpty()) {
            throw new Refusal("papers.words-missing");
        }
        if (words.length() > Comments.LONGEST) {
            throw new Refusal("comment.too-long", Comments.LONGEST);
        }
        repository.demandStands(settling.version(), wanted.provision());
        ExcerptId excerpt = repository.add(paper, wanted, words);
        reads.warrant().record(viewer, settling, excerpt, "added");
        return excerpt;
    }

    /// Says of a paper in which nothing was found that there is nothing to take up, and why.
    ///
    /// @throws Refusal without a reason, or where the paper has excerpts
    @Transactional
    public ExcerptId dropWhole(Viewer viewer, PaperId paper, String reason) {
        Settling settling = reads.warrant().paper(viewer, paper);
        ExcerptId excerpt = repository.dropWhole(viewer, paper, Warrant.reason(reason));
        reads.warrant().record(viewer, settling, excerpt, "dropped");
        return excerpt;
    }

    /// Whether the viewer settles the papers of all, and may say of each whose it is.
    public boolean settlesAll(Viewer viewer, ConsultationId consultation) {
        return reads.warrant().settlesAll(viewer, consultation);
    }

    /// Whether the viewer may work on the paper, or only read it.
    public boolean maySettle(Viewer viewer, Paper paper) {
        return reads.warrant().maySettle(viewer, paper);
    }
}
