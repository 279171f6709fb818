package portal.papers.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionIndex;

/// One paper being read against a draft: where its provisions are, which words they hold, and what the paper's lines,
/// stretches and sentences cite. Each of these is searched once, though it is asked whether it begins a heading, where
/// a
/// paragraph goes over to another article, and what it speaks of.
final class Reading {
    final KnownDraft draft;
    final ProvisionIndex index;
    final DraftWords words;
    private final OwnName name;
    private final String paper;
    private final Map<String, List<Citation>> cited = new HashMap<>();
    private final Map<String, List<Citation>> headed = new HashMap<>();

    Reading(List<CutProvision> provisions) {
        this(provisions, "");
    }

    Reading(List<CutProvision> provisions, String paper) {
        this.paper = paper;
        draft = KnownDraft.of(provisions);
        name = OwnName.of(paper, draft.named);
        index = draft.index;
        words = new DraftWords(draft.runs);
    }

    /// Whether the paper is in another language than the draft.
    boolean translated() {
        var tongue = Tongues.of(paper);
        return !tongue.isEmpty() && !draft.tongue.isEmpty() && !tongue.equals(draft.tongue);
    }

    /// The citation that begins at a place; null where none does.
    @Nullable
    Citation citedAt(String text, int at) {
        var citation = Citations.at(text, at, draft.unit);
        return citation == null ? null : own(text, List.of(citation)).getFirst();
    }

    /// What a line or a stretch names as a heading, see [Headings#of].
    List<Citation> headed(String text) {
        var known = headed.get(text);
        if (known == null) {
            known = Headings.of(text, this);
            headed.put(text, known);
        }
        return known;
    }

    /// The citations in a line, a stretch or a sentence.
    List<Citation> cited(String text) {
        return cited.computeIfAbsent(text, words -> own(words, Citations.parse(words, draft.unit)));
    }

    private List<Citation> own(String text, List<Citation> citations) {
        var own = name.own(text, citations);
        return draft.sections ? Units.sections(text, own) : draft.signed ? own : Units.paragraphs(text, own);
    }
}
