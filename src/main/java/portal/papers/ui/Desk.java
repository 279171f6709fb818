package portal.papers.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.ProvisionKind;
import portal.papers.BeyondDoubt;
import portal.papers.Confirmation;
import portal.papers.DeskExcerpt;
import portal.papers.ExcerptId;
import portal.papers.Paper;
import portal.papers.ProposedLink;

/// One paper on the desk: its excerpts in order, which one is open.
final class Desk {

    private final Map<String, Provision> provisions;
    private final boolean work;
    private Paper paper;
    private List<DeskExcerpt> excerpts;
    private int at = -1;

    /// @param provisions by eid, of the version that the paper speaks of
    /// @param work whether the viewer may settle, or only read
    Desk(Paper paper, List<DeskExcerpt> excerpts, Map<String, Provision> provisions, boolean work) {
        this.work = work;
        this.paper = paper;
        this.excerpts = List.copyOf(excerpts);
        this.provisions = provisions;
        this.at = first();
    }

    /// The first that waits; else the first to which its author objects.
    private int first() {
        int open = nextOpen(-1);
        return open >= 0
                ? open
                : IntStream.range(0, excerpts.size())
                        .filter(i -> excerpts.get(i).objection() != null)
                        .findFirst()
                        .orElse(-1);
    }

    boolean work() {
        return work;
    }

    Paper paper() {
        return paper;
    }

    List<DeskExcerpt> excerpts() {
        return excerpts;
    }

    /// What the paper is written in, for the page's markup.
    String language() {
        String language = paper.language();
        return language == null || language.equals("und") ? "vi" : language;
    }

    /// What happened meanwhile; the open one stays open.
    void renew(Paper paper, List<DeskExcerpt> excerpts) {
        Optional<DeskExcerpt> here = current();
        this.paper = paper;
        this.excerpts = List.copyOf(excerpts);
        at = here.map(excerpt -> indexOf(excerpt.id())).orElse(-1);
    }

    /// Position of the open one; -1 where none is.
    int at() {
        return at;
    }

    Optional<DeskExcerpt> current() {
        return at < 0 || at >= excerpts.size() ? Optional.empty() : Optional.of(excerpts.get(at));
    }

    /// The open one, where it is not settled.
    Optional<DeskExcerpt> waiting() {
        return current().filter(DeskExcerpt::open);
    }

    /// Whether someone else did something to the open one meanwhile.
    ///
    /// @param now how they stand
    boolean overtaken(List<DeskExcerpt> now) {
        return current()
                .map(seen -> now.stream()
                        .anyMatch(other -> other.id().equals(seen.id()) && other.rowVersion() != seen.rowVersion()))
                .orElse(false);
    }

    void open(int index) {
        at = index >= 0 && index < excerpts.size() ? index : -1;
    }

    int indexOf(ExcerptId excerpt) {
        return IntStream.range(0, excerpts.size())
                .filter(i -> excerpts.get(i).id().equals(excerpt))
                .findFirst()
                .orElse(-1);
    }

    /// The next one that waits: first the sure ones after it, then those before it, then the less sure.
    int nextOpen(int from) {
        int next = open(from + 1, excerpts.size(), false);
        next = next < 0 ? open(0, from, false) : next;
        next = next < 0 ? open(from + 1, excerpts.size(), true) : next;
        return next < 0 ? open(0, from, true) : next;
    }

    private int open(int from, int until, boolean low) {
        return IntStream.range(Math.max(0, from), Math.max(0, until))
                .filter(i -> excerpts.get(i).open() && low(excerpts.get(i)) == low)
                .findFirst()
                .orElse(-1);
    }

    /// Open, and the machine is not sure what it speaks of: folded away until asked for.
    boolean low(DeskExcerpt excerpt) {
        ProposedLink link = excerpt.main();
        return excerpt.open() && link != null && link.how() != null && link.confidence() < BeyondDoubt.SURE;
    }

    /// The provision it will be a comment at; null for the draft as a whole.
    @Nullable
    Provision provision(DeskExcerpt excerpt) {
        if (excerpt.commentEid() != null) {
            return provisions.get(excerpt.commentEid());
        }
        ProposedLink link = excerpt.main();
        return link == null ? null : provisions.get(link.eid());
    }

    /// What it becomes where nobody edits it.
    Confirmation asProposed(DeskExcerpt excerpt) {
        Provision provision = provision(excerpt);
        ProvisionId where = provision == null ? null : provision.id();
        return new Confirmation(where, excerpt.quote(), excerpt.proposed(), excerpt.reason(), null, null);
    }

    /// What stands in an article or a paragraph, in the order of the draft; nothing of a chapter.
    List<Provision> within(Provision provision) {
        String under = provision.eid() + "__";
        return provision.kind() == ProvisionKind.ARTICLE || provision.kind() == ProvisionKind.PARAGRAPH
                ? provisions().stream()
                        .filter(part -> part.eid().startsWith(under))
                        .toList()
                : List.of();
    }

    List<Provision> provisions() {
        return provisions.values().stream()
                .sorted(java.util.Comparator.comparingInt(Provision::ordinal))
                .toList();
    }

    /// Those that may be confirmed in one go.
    List<DeskExcerpt> beyondDoubt() {
        return BeyondDoubt.among(excerpts, provisions);
    }

    int settled() {
        return (int) excerpts.stream().filter(excerpt -> !excerpt.open()).count();
    }

    int confirmed() {
        return (int) excerpts.stream()
                .filter(excerpt -> excerpt.state() == DeskExcerpt.State.CONFIRMED)
                .count();
    }
}
