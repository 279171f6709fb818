package portal.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.Comments;
import portal.comments.Kind;
import portal.consultations.Hidden;
import portal.db.tables.records.ExcerptLinkRecord;
import portal.db.tables.records.ExcerptRecord;
import portal.drafts.Provision;
import portal.papers.SentEntry.Becomes;
import portal.papers.SentRepository.Came;
import portal.papers.linking.Columns;
import portal.papers.linking.Excerpt;
import portal.papers.linking.Heads;
import portal.papers.linking.SentRow;
import portal.papers.linking.SentTable;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;

/// Comment tables sent as files: a person says once what their columns hold, sees what each row would become, and takes
/// them in. What cannot be placed waits at the desk; what came before is not doubled.
@Component
public class SentTables {

    private final Papers papers;
    private final ExcerptRepository excerpts;
    private final SentRepository repository;
    private final Reads reads;

    SentTables(Papers papers, ExcerptRepository excerpts, SentRepository repository, Reads reads) {
        this.papers = papers;
        this.excerpts = excerpts;
        this.repository = repository;
        this.reads = reads;
    }

    /// What a table is read with.
    @Component
    record Reads(LinkedDraft.Versions drafts, ColumnMemory columns, Warrant warrant, PaperQueries papers) {}

    /// What was made of a table.
    ///
    /// @param made what became comments; to be taken back as one by [Papers#reopen]
    /// @param had rows that came before
    /// @param waiting rows that wait at the desk
    public record Taken(List<ExcerptId> made, int had, int waiting) {}

    /// The tables of a paper, the longest first, understood as far as their heads tell or somebody said.
    ///
    /// @throws Refusal where the viewer may not settle the paper
    @Transactional(readOnly = true)
    public List<SentTable> tables(Viewer viewer, PaperId paper) {
        return reading(viewer, paper, reads.columns().heads(viewer.person())).tables();
    }

    /// What the table with these heads would become.
    @Transactional(readOnly = true)
    public SentPreview preview(Viewer viewer, PaperId paper, String signature, Columns columns) {
        Heads remembered = reads.columns().heads(viewer.person());
        Reading reading = reading(
                viewer, paper, cells -> Columns.signature(cells).equals(signature) ? columns : remembered.of(cells));
        SentTable table = SentTable.named(reading.tables(), signature);
        Map<Came, String> before = repository.had(viewer, reading.settling().consultation());
        Map<Integer, String> settled = repository.settled(paper);
        Set<String> seen = new HashSet<>();
        List<SentEntry> entries = new ArrayList<>();
        for (SentRow row : table.rows()) {
            Excerpt said = row.excerpt();
            String print = said == null ? null : Fingerprint.of(said);
            String number = said == null
                    ? null
                    : settled.getOrDefault(
                            row.start(), number(before, reading.settling().sender(), said));
            Becomes becomes = becomes(row, number, print == null || seen.add(print));
            entries.add(new SentEntry(row, becomes, place(row, reading.draft()), print, number == null ? "" : number));
        }
        return new SentPreview(table, entries);
    }

    private static @Nullable String number(Map<Came, String> before, String sender, Excerpt said) {
        String whose = said.who() == null ? sender : "";
        return before.getOrDefault(
                new Came(whose, Fingerprint.of(said)), before.get(new Came(whose, Fingerprint.of(sender, said))));
    }

    /// Remembers what these columns hold, for the next file that has them.
    @Transactional
    public void remember(Viewer viewer, PaperId paper, List<String> heads, Columns columns) {
        Settling settling = reads.warrant().paper(viewer, paper);
        boolean forAll = reads.warrant().settlesAll(viewer, settling.consultation());
        reads.columns().remember(viewer.person(), heads, columns, forAll);
    }

    /// Makes the comments. All of them or none; a second time nothing.
    ///
    /// @throws Refusal where the columns do not tell where a row belongs and what it says
    @Transactional
    public Taken take(Viewer viewer, PaperId paper, String signature, Columns columns, String commandKey) {
        if (!columns.complete()) {
            throw new Refusal("papers.table.incomplete");
        }
        SentPreview preview = preview(viewer, paper, signature, columns);
        List<SentEntry> open = preview.of(Becomes.MADE, Becomes.HAD, Becomes.TWICE, Becomes.DESK, Becomes.LONG);
        repository.clear(paper, preview.entries());
        List<Confirmed> confirmed = write(viewer, paper, open);
        confirmed.forEach(made -> confirm(viewer, made, commandKey));
        List<ExcerptId> made = confirmed.stream().map(Confirmed::id).toList();
        excerpts.markBulk(made);
        return new Taken(
                made,
                preview.of(Becomes.HAD).size(),
                preview.of(Becomes.DESK, Becomes.LONG).size());
    }

    /// Writes the rows as excerpts; returns those that become comments.
    private List<Confirmed> write(Viewer viewer, PaperId paper, List<SentEntry> open) {
        Settling settling = reads.warrant().paper(viewer, paper);
        LinkedDraft draft = reads.drafts().of(viewer, settling.version(), "");
        boolean paged = reads.papers()
                .paper(viewer, paper)
                .filter(found -> found.pages() > 0)
                .isPresent();
        Set<Integer> settled = repository.settled(paper).keySet();
        List<ExcerptRecord> rows = new ArrayList<>();
        List<ExcerptLinkRecord> links = new ArrayList<>();
        List<Confirmed> confirmed = new ArrayList<>();
        int ordinal = excerpts.last(paper.value());
        for (SentEntry entry : open) {
            Excerpt said = entry.row().excerpt();
            if (said == null || settled.contains(entry.row().start())) {
                continue;
            }
            ExcerptRecord row = Proposing.row(paper.value(), ++ordinal, said, paged);
            row.setPrint(entry.print());
            rows.add(row);
            links.addAll(Proposing.links(row.getId(), said, draft));
            if (entry.becomes() == Becomes.MADE) {
                confirmed.add(new Confirmed(new ExcerptId(row.getId()), entry, said));
            } else if (entry.becomes() == Becomes.HAD || entry.becomes() == Becomes.TWICE) {
                repository.drop(viewer, row);
            }
        }
        repository.add(rows, links);
        return confirmed;
    }

    private record Confirmed(ExcerptId id, SentEntry entry, Excerpt said) {}

    private void confirm(Viewer viewer, Confirmed made, String commandKey) {
        SentEntry entry = made.entry();
        Provision provision = entry.provision();
        papers.confirm(
                viewer,
                made.id(),
                0,
                new Confirmation(
                        provision == null ? null : provision.id(),
                        made.said().quote(),
                        made.said().proposed(),
                        made.said().reason(),
                        kind(entry.row().kind()),
                        null),
                commandKey + "-" + entry.row().number());
    }

    /// The paper's tables against its version.
    private record Reading(Settling settling, LinkedDraft draft, List<SentTable> tables) {}

    private Reading reading(Viewer viewer, PaperId paper, Heads heads) {
        Settling settling = reads.warrant().paper(viewer, paper);
        Paper found =
                reads.papers().paper(viewer, paper).filter(seen -> !seen.held()).orElseThrow(Hidden::new);
        LinkedDraft draft =
                reads.drafts().of(viewer, settling.version(), found.language() == null ? "" : found.language());
        return new Reading(settling, draft, SentTable.of(draft.cut(), excerpts.text(paper.value()), heads));
    }

    private static Becomes becomes(SentRow row, @Nullable String number, boolean first) {
        if (row.excerpt() == null) {
            return Becomes.NOTHING;
        }
        if (number != null) {
            return Becomes.HAD;
        }
        if (!first) {
            return Becomes.TWICE;
        }
        if (row.excerpt().quote().length() > Comments.LONGEST) {
            return Becomes.LONG;
        }
        boolean placed = row.placing() == SentRow.Placing.PLACED || row.placing() == SentRow.Placing.GENERAL;
        return placed ? Becomes.MADE : Becomes.DESK;
    }

    private static @Nullable Provision place(SentRow row, LinkedDraft draft) {
        Excerpt said = row.excerpt();
        return said == null || said.links().isEmpty()
                ? null
                : draft.byEid().get(said.links().getFirst().eid());
    }

    /// As the commenting templates of standards bodies abbreviate it, or as a word.
    private static @Nullable Kind kind(String written) {
        String folded = Text.fold(written).strip();
        return folded.equals("ed") || folded.startsWith("editorial") || folded.startsWith("bien tap")
                ? Kind.EDITORIAL
                : folded.startsWith("question") || folded.startsWith("cau hoi") ? Kind.QUESTION : null;
    }
}
