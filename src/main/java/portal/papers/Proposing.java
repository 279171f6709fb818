package portal.papers;

import static org.jooq.impl.DSL.coalesce;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;
import static portal.db.Tables.PAPER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.db.tables.records.ExcerptLinkRecord;
import portal.db.tables.records.ExcerptRecord;
import portal.documents.extraction.Marked;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.papers.linking.Excerpt;
import portal.papers.linking.Heads;
import portal.papers.linking.How;
import portal.papers.linking.Letterhead;
import portal.papers.linking.Link;
import portal.papers.linking.Linker;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.platform.Courtesy;

/// Writes down what the linker proposes for a paper: all of it in one transaction, and once.
@Component
class Proposing {

    private static final int LONGEST_MISSING = 4000;

    private final DSLContext db;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Reads reads;
    private final Courtesy courtesy;

    Proposing(DSLContext db, Clock clock, TransactionTemplate transaction, Reads reads, Courtesy courtesy) {
        this.db = db;
        this.clock = clock;
        this.transaction = transaction;
        this.reads = reads;
        this.courtesy = courtesy;
    }

    /// What a paper is read with.
    @Component
    record Reads(LinkedDraft.Versions drafts, ColumnMemory columns, Repeats repeats, Speakers speakers) {}

    /// Reads the draft as the person who uploaded the paper.
    private record Task(
            UUID paper,
            VersionId version,
            Viewer uploader,
            String language,
            String text,
            String file,
            List<Marked> marks,
            boolean paged) {}

    /// What is to be written of one excerpt.
    private record Row(ExcerptRecord excerpt, List<ExcerptLinkRecord> links) {}

    /// Does nothing where links were proposed already, the file has not been read, or the paper was taken back.
    void propose(PaperId paper) {
        db.select(
                        PAPER.VERSION_ID,
                        PAPER.UPLOADED_BY,
                        DOCUMENT_TEXT.LANGUAGE,
                        DOCUMENT_TEXT.WORDS,
                        DOCUMENT_TEXT.PAGES,
                        DOCUMENT_TEXT.MARKUP,
                        DOCUMENT.NAME)
                .from(PAPER)
                .join(DOCUMENT_TEXT)
                .on(DOCUMENT_TEXT.DOCUMENT_ID.eq(PAPER.DOCUMENT_ID))
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER.DOCUMENT_ID))
                .where(PAPER.ID.eq(paper.value()), PAPER.LINKED_AT.isNull(), Visible.standing())
                .and(DOCUMENT_TEXT.STATUS.isNotNull())
                .fetchOptional(row -> new Task(
                        paper.value(),
                        new VersionId(row.value1()),
                        new Viewer(new PersonId(row.value2()), false),
                        Objects.requireNonNullElse(row.value3(), ""),
                        Objects.requireNonNullElse(row.value4(), ""),
                        row.value7(),
                        Marked.of(Objects.requireNonNullElse(row.value6(), "")),
                        Objects.requireNonNullElse(row.value5(), 0) > 0))
                .ifPresent(this::link);
    }

    /// Links a part of an excerpt by what it says itself; where it names nothing, as the whole was.
    void again(Viewer viewer, Settling settling, ExcerptRecord part, ExcerptRecord whole) {
        LinkedDraft draft = reads.drafts().of(viewer, settling.version(), "");
        List<Excerpt> found = Linker.link(draft.cut(), part.getQuote());
        List<ExcerptLinkRecord> links = new ArrayList<>();
        found.stream().limit(1).forEach(excerpt -> {
            links.addAll(links(part.getId(), excerpt, draft));
            part.setProposed(wording(excerpt));
            part.setAdded(eids(excerpt.added()));
        });
        if (links.isEmpty() && !part.getId().equals(whole.getId())) {
            db.selectFrom(EXCERPT_LINK)
                    .where(EXCERPT_LINK.EXCERPT_ID.eq(whole.getId()))
                    .orderBy(EXCERPT_LINK.ORDINAL)
                    .forEach(link -> links.add(new ExcerptLinkRecord(
                            part.getId(),
                            link.getOrdinal(),
                            link.getProvisionId(),
                            link.getHow(),
                            link.getConfidence())));
        }
        if (!links.isEmpty()) {
            db.deleteFrom(EXCERPT_LINK)
                    .where(EXCERPT_LINK.EXCERPT_ID.eq(part.getId()))
                    .execute();
            db.batchInsert(links).execute();
            part.update();
        }
    }

    private void link(Task task) {
        courtesy.giveWay();
        LinkedDraft draft = reads.drafts().of(task.uploader(), task.version(), task.language());
        Heads heads = reads.columns().heads(task.uploader().person());
        courtesy.giveWay();
        List<Excerpt> found = Linker.link(draft.cut(), task.text(), task.marks(), heads);
        courtesy.giveWay();
        String signature = Likeness.signature(own(task, found));
        courtesy.giveWay();
        Optional<String> speaker = Letterhead.speaker(task.text(), task.file());
        courtesy.giveWay();
        List<Row> rows = rows(task, found, draft);
        courtesy.giveWay();
        transaction.executeWithoutResult(status -> {
            if (write(task.paper(), rows)) {
                speaker.ifPresent(said -> reads.speakers().suggest(task.paper(), said));
                reads.repeats().note(new PaperId(task.paper()), signature);
            }
        });
    }

    /// What is the sender's own: of a marked copy of the draft only its changes, for the rest is in everybody's copy.
    private static String own(Task task, List<Excerpt> found) {
        return found.stream().anyMatch(Proposing::marked)
                ? found.stream()
                        .map(excerpt -> excerpt.quote() + "\n" + Objects.requireNonNullElse(excerpt.proposed(), ""))
                        .collect(Collectors.joining("\n"))
                : task.text();
    }

    private static boolean marked(Excerpt excerpt) {
        return excerpt.links().stream().anyMatch(link -> link.how() == How.MARKUP);
    }

    private static List<Row> rows(Task task, List<Excerpt> found, LinkedDraft draft) {
        return found.stream()
                .map(excerpt -> {
                    ExcerptRecord row = row(task.paper(), 0, excerpt, task.paged());
                    row.setPrint(Fingerprint.of(excerpt));
                    return new Row(row, links(row.getId(), excerpt, draft));
                })
                .toList();
    }

    /// Where there are excerpts already, those behind them.
    ///
    /// @return whether the paper still waited for it
    private boolean write(UUID paper, List<Row> found) {
        int first = db.update(PAPER)
                .set(PAPER.LINKED_AT, clock.instant())
                .where(PAPER.ID.eq(paper), PAPER.LINKED_AT.isNull(), Visible.standing())
                .execute();
        if (first == 0) {
            return false;
        }
        var before = db.select(coalesce(DSL.max(EXCERPT.ORDINAL), 0), coalesce(DSL.max(EXCERPT.END_AT), 0))
                .from(EXCERPT)
                .where(EXCERPT.PAPER_ID.eq(paper))
                .fetchSingle();
        List<Row> rows = found.stream()
                .filter(row -> row.excerpt().getStartAt() >= before.value2())
                .toList();
        int ordinal = before.value1();
        for (Row row : rows) {
            row.excerpt().setOrdinal(++ordinal);
        }
        db.batchInsert(rows.stream().map(Row::excerpt).toList()).execute();
        db.batchInsert(rows.stream().flatMap(row -> row.links().stream()).toList())
                .execute();
        return true;
    }

    /// An excerpt as the linker found it, open.
    ///
    /// @param paged whether the paper has pages
    static ExcerptRecord row(UUID paper, int ordinal, Excerpt excerpt, boolean paged) {
        ExcerptRecord row = new ExcerptRecord();
        row.setId(ExcerptId.next().value());
        row.setPaperId(paper);
        row.setOrdinal(ordinal);
        row.setPage(excerpt.page() > 0 && paged ? (Integer) excerpt.page() : null);
        row.setStartAt(excerpt.start());
        row.setEndAt(excerpt.end());
        row.setQuote(excerpt.quote());
        row.setProposed(wording(excerpt));
        row.setReason(excerpt.reason());
        row.setMissing(eids(excerpt.missing()));
        row.setAdded(eids(excerpt.added()));
        row.setSaidBy(excerpt.who() == null ? null : Speaker.named(excerpt.who()));
        return row;
    }

    private static @Nullable String eids(List<String> eids) {
        String named = String.join(" ", eids);
        return named.isEmpty() ? null : named.substring(0, Math.min(named.length(), LONGEST_MISSING));
    }

    /// A sentence that only quotes words is no wording itself.
    private static @Nullable String wording(Excerpt excerpt) {
        boolean sentence = excerpt.quote().equals(excerpt.proposed()) && WordForWord.quotes(excerpt.quote());
        return sentence ? null : excerpt.proposed();
    }

    static List<ExcerptLinkRecord> links(UUID excerpt, Excerpt found, LinkedDraft draft) {
        List<ExcerptLinkRecord> rows = new ArrayList<>();
        for (Link link : found.links()) {
            Provision provision = draft.byEid().get(link.eid());
            if (provision != null) {
                rows.add(new ExcerptLinkRecord(
                        excerpt, rows.size(), provision.id().value(), link.how().word(), link.confidence()));
            }
        }
        return rows;
    }
}
