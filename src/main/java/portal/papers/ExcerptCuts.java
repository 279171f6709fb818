package portal.papers;

import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import portal.consultations.Hidden;
import portal.db.tables.records.ExcerptLinkRecord;
import portal.db.tables.records.ExcerptRecord;
import portal.drafts.ProvisionId;
import portal.papers.linking.Excerpt;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.text.Text;

/// Corrects how a paper was cut: one excerpt becomes two, two become one, or one speaks of another provision.
@Repository
class ExcerptCuts {

    private final DSLContext db;
    private final ExcerptRepository repository;
    private final Proposing proposing;

    ExcerptCuts(DSLContext db, ExcerptRepository repository, Proposing proposing) {
        this.db = db;
        this.repository = repository;
        this.proposing = proposing;
    }

    ExcerptId split(Viewer viewer, Settling settling, ExcerptId excerpt, String second) {
        ExcerptRecord row = open(excerpt);
        String text = repository.text(row.getPaperId());
        String whole =
                text.substring(Math.min(row.getStartAt(), text.length()), Math.min(row.getEndAt(), text.length()));
        int at = second.isEmpty() ? Halves.middle(whole) : Halves.found(whole, second);
        if (at <= 0 || whole.substring(0, at).isBlank()) {
            throw new Refusal(second.isEmpty() ? "papers.one-sentence" : "papers.not-in-it");
        }
        return split(viewer, settling, row, row.getStartAt() + at);
    }

    private ExcerptId split(Viewer viewer, Settling settling, ExcerptRecord row, int at) {
        String text = repository.text(row.getPaperId());
        ExcerptRecord made = db.newRecord(EXCERPT);
        made.from(row);
        made.setId(ExcerptId.next().value());
        made.setOrdinal(repository.last(row.getPaperId()) + 1);
        made.setStartAt(at);
        made.setQuote(Halves.joined(text.substring(at, row.getEndAt())));
        made.setPage(
                row.getPage() == null
                        ? null
                        : Stretch.of(text, made.getQuote(), row.getPage()).page());
        made.setRowVersion(0);
        made.setPrint(null);
        row.setPrint(null);
        row.setEndAt(Halves.trimmed(text, row.getStartAt(), at));
        row.setQuote(Halves.joined(text.substring(row.getStartAt(), row.getEndAt())));
        made.insert();
        row.update();
        proposing.again(viewer, settling, made, row);
        proposing.again(viewer, settling, row, row);
        return new ExcerptId(made.getId());
    }

    /// The open one after it in the paper.
    ///
    /// @throws Refusal where none is left
    ExcerptId next(ExcerptId excerpt) {
        return new ExcerptId(next(open(excerpt)).getId());
    }

    private ExcerptRecord next(ExcerptRecord first) {
        return db.selectFrom(EXCERPT)
                .where(
                        EXCERPT.PAPER_ID.eq(first.getPaperId()),
                        EXCERPT.STATE.eq("open"),
                        EXCERPT.START_AT.gt(first.getStartAt()))
                .orderBy(EXCERPT.START_AT, EXCERPT.ORDINAL)
                .limit(1)
                .fetchOptional()
                .orElseThrow(() -> new Refusal("papers.nothing-to-join"));
    }

    void join(ExcerptId excerpt) {
        ExcerptRecord first = open(excerpt);
        ExcerptRecord second = next(first);
        String text = repository.text(first.getPaperId());
        List<ExcerptLinkRecord> links = taken(first, second);
        second.delete();
        first.setEndAt(Math.max(first.getEndAt(), second.getEndAt()));
        first.setQuote(Halves.joined(text.substring(first.getStartAt(), first.getEndAt())));
        first.setProposed(both(first.getProposed(), second.getProposed()));
        first.setReason(both(first.getReason(), second.getReason()));
        first.update();
        put(first.getId(), links);
    }

    /// One below the other; what both say alike, such as that the words are to go, is said once.
    static @Nullable String both(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        boolean alike = Text.fold(first).equals(Text.fold(second)) || Excerpt.deletes(first) && Excerpt.deletes(second);
        return alike ? first : first + "\n" + second;
    }

    /// The links of both, one a provision; they are taken away from where they stood.
    private List<ExcerptLinkRecord> taken(ExcerptRecord first, ExcerptRecord second) {
        Map<UUID, ExcerptLinkRecord> links = new LinkedHashMap<>();
        for (ExcerptRecord part : List.of(first, second)) {
            db.selectFrom(EXCERPT_LINK)
                    .where(EXCERPT_LINK.EXCERPT_ID.eq(part.getId()))
                    .orderBy(EXCERPT_LINK.ORDINAL)
                    .forEach(link -> links.putIfAbsent(link.getProvisionId(), link));
            db.deleteFrom(EXCERPT_LINK)
                    .where(EXCERPT_LINK.EXCERPT_ID.eq(part.getId()))
                    .execute();
        }
        return List.copyOf(links.values());
    }

    void relink(ExcerptId excerpt, ProvisionId provision) {
        List<ExcerptLinkRecord> links = new ArrayList<>();
        links.add(new ExcerptLinkRecord(excerpt.value(), 0, provision.value(), ProposedLink.BY_HAND, 1.0));
        db.selectFrom(EXCERPT_LINK)
                .where(EXCERPT_LINK.EXCERPT_ID.eq(excerpt.value()), EXCERPT_LINK.PROVISION_ID.ne(provision.value()))
                .orderBy(EXCERPT_LINK.ORDINAL)
                .forEach(links::add);
        db.deleteFrom(EXCERPT_LINK)
                .where(EXCERPT_LINK.EXCERPT_ID.eq(excerpt.value()))
                .execute();
        put(excerpt.value(), links);
    }

    private void put(UUID excerpt, List<ExcerptLinkRecord> links) {
        List<ExcerptLinkRecord> rows = new ArrayList<>();
        for (ExcerptLinkRecord link : links) {
            rows.add(new ExcerptLinkRecord(
                    excerpt, rows.size(), link.getProvisionId(), link.getHow(), link.getConfidence()));
        }
        db.batchInsert(rows).execute();
    }

    private ExcerptRecord open(ExcerptId excerpt) {
        return db.selectFrom(EXCERPT)
                .where(EXCERPT.ID.eq(excerpt.value()), EXCERPT.STATE.eq("open"))
                .fetchOptional()
                .orElseThrow(Hidden::new);
    }
}
