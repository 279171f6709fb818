package portal.papers.linking;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionIndex;
import portal.drafts.ProvisionKind;
import portal.drafts.Unit;

/// A draft as papers are linked to it: which provisions it has, which words they hold, what its articles are about. The
/// last one is kept, for the next paper on it.
final class KnownDraft {
    private static final AtomicReference<@Nullable KnownDraft> LAST = new AtomicReference<>();

    final ProvisionIndex index;
    final DraftRuns runs;
    final Spans spans;

    /// The language of its provisions.
    final String tongue;

    /// By which a provision is told to be its own: the names in its title, and by which it says it is cited.
    final Pattern named;

    /// Null where the draft has no recitals.
    final @Nullable String lastRecital;

    /// Whether it calls its articles "§ 5".
    final boolean signed;

    /// Whether its articles are sections, which a bill calls clauses.
    final boolean sections;

    /// What it calls its units.
    final Unit unit;

    private final List<CutProvision> provisions;
    private @Nullable Topics topics;
    private @Nullable Titles titles;

    private KnownDraft(List<CutProvision> provisions) {
        this.provisions = List.copyOf(provisions);
        index = new ProvisionIndex(provisions);
        runs = new DraftRuns(provisions);
        spans = new Spans(runs);
        signed = provisions.stream().anyMatch(provision -> provision.text().indexOf('§') >= 0);
        sections = provisions.stream()
                .anyMatch(provision -> provision.kind() == ProvisionKind.ARTICLE
                        && provision.eid().startsWith("sec_"));
        unit = Unit.of(provisions);
        tongue = Tongues.of(provisions);
        named = OwnName.titled(provisions);
        lastRecital = provisions.stream()
                .map(CutProvision::eid)
                .filter(eid -> eid.startsWith("rec_"))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    static KnownDraft of(List<CutProvision> provisions) {
        var last = LAST.get();
        if (last == null || !last.provisions.equals(provisions)) {
            last = new KnownDraft(provisions);
            LAST.set(last);
        }
        return last;
    }

    /// Made when the first remark that names nothing asks for it.
    synchronized Topics topics() {
        var made = topics == null ? new Topics(provisions) : topics;
        topics = made;
        return made;
    }

    /// Made when the first remark that names nothing asks for it.
    synchronized Titles titles() {
        var made = titles == null ? new Titles(provisions) : titles;
        titles = made;
        return made;
    }
}
