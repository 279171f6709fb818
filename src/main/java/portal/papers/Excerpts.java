package portal.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Hidden;
import portal.drafts.ProvisionId;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;

/// Corrects how a paper was cut and linked, and lets its author object to what was made of it.
@Component
public class Excerpts {

    private static final int LONGEST_OBJECTION = 4000;

    private final ExcerptRepository repository;
    private final ExcerptCuts cuts;
    private final CutMemory memory;
    private final Warrant warrant;
    private final PaperQueries queries;

    Excerpts(ExcerptRepository repository, ExcerptCuts cuts, CutMemory memory, Warrant warrant, PaperQueries queries) {
        this.repository = repository;
        this.cuts = cuts;
        this.memory = memory;
        this.warrant = warrant;
        this.queries = queries;
    }

    /// Makes two of an open excerpt; each is linked anew by what it says itself.
    ///
    /// @param second the words with which the second one begins, as marked in the paper; where they are empty,
    /// it begins with the sentence nearest to the middle
    /// @return for [#restore]
    /// @throws AlreadySettled where it is settled meanwhile
    /// @throws Refusal where the words do not stand in it, or it has one sentence only
    @Transactional
    public CutBefore split(Viewer viewer, ExcerptId excerpt, int seen, String second) {
        Settling settling = warrant.excerpt(viewer, excerpt);
        CutBefore before = memory.of(excerpt);
        repository.touch(excerpt, seen);
        ExcerptId made =
                cuts.split(viewer, settling, excerpt, Text.clean(second).strip());
        warrant.record(viewer, settling, excerpt, "split");
        return memory.left(before, excerpt, made);
    }

    /// Makes one of an open excerpt and the open one after it.
    ///
    /// @return for [#restore]
    /// @throws Refusal where no open one follows
    @Transactional
    public CutBefore join(Viewer viewer, ExcerptId excerpt, int seen) {
        Settling settling = warrant.excerpt(viewer, excerpt);
        CutBefore before = memory.of(excerpt, cuts.next(excerpt));
        repository.touch(excerpt, seen);
        cuts.join(excerpt);
        warrant.record(viewer, settling, excerpt, "joined");
        return memory.left(before, excerpt);
    }

    /// Says which provision an open excerpt speaks of; those found by the machine stay as further ones.
    ///
    /// @return for [#restore]
    @Transactional
    public CutBefore relink(Viewer viewer, ExcerptId excerpt, int seen, ProvisionId provision) {
        Settling settling = warrant.excerpt(viewer, excerpt);
        repository.demandStands(settling.version(), provision);
        CutBefore before = memory.of(excerpt);
        repository.touch(excerpt, seen);
        cuts.relink(excerpt, provision);
        warrant.record(viewer, settling, excerpt, "linked");
        return memory.left(before, excerpt);
    }

    /// Takes back what was done to excerpts: they are cut and linked as before.
    ///
    /// @throws AlreadySettled where something else was done with them meanwhile
    @Transactional
    public void restore(Viewer viewer, CutBefore before) {
        Settling settling = warrant.excerpt(viewer, before.excerpt());
        memory.restore(before);
        warrant.record(viewer, settling, before.excerpt(), "restored");
    }

    /// Someone looked at one that was confirmed with others in one go.
    @Transactional
    public void opened(Viewer viewer, ExcerptId excerpt) {
        warrant.excerpt(viewer, excerpt);
        repository.opened(excerpt);
    }

    /// Says what is wrong with what was made of one's own paper, or of one's body's.
    ///
    /// @throws Refusal without words, or where nothing was made of it yet
    @Transactional
    public void object(Viewer viewer, PaperId paper, ExcerptId excerpt, String objection) {
        Paper own = own(viewer, paper);
        String words = Text.clean(objection).strip();
        if (words.isEmpty() || !settled(viewer, own).contains(excerpt)) {
            throw new Refusal("papers.objection-missing");
        }
        repository.object(excerpt, words.substring(0, Math.min(words.length(), LONGEST_OBJECTION)));
        warrant.record(viewer, own.consultation(), paper, "objected");
    }

    /// Takes back what was said against it.
    @Transactional
    public void agree(Viewer viewer, PaperId paper, ExcerptId excerpt) {
        Paper own = own(viewer, paper);
        if (settled(viewer, own).contains(excerpt)) {
            repository.object(excerpt, null);
            warrant.record(viewer, own.consultation(), paper, "agreed");
        }
    }

    private Paper own(Viewer viewer, PaperId paper) {
        return queries.paper(viewer, paper)
                .filter(found -> queries.speaksFor(viewer, found))
                .orElseThrow(Hidden::new);
    }

    private List<ExcerptId> settled(Viewer viewer, Paper own) {
        return queries.excerpts(viewer, own.id()).stream()
                .filter(found -> !found.open())
                .map(DeskExcerpt::id)
                .toList();
    }
}
