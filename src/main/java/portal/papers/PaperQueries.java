package portal.papers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;
import static portal.db.Tables.PAPER;
import static portal.db.Tables.PROVISION;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentId;
import portal.consultations.ConsultationId;
import portal.drafts.DraftQueries;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.papers.linking.How;
import portal.people.Viewer;

/// Reads papers, their excerpts and how far they are settled.
@Component
@Transactional(readOnly = true)
public class PaperQueries {

    private static final portal.db.tables.Provision PLACE = PROVISION.as("place");

    private final DSLContext db;
    private final Visible visible;
    private final PaperRows rows;
    private final DraftQueries drafts;

    PaperQueries(DSLContext db, Visible visible, PaperRows rows, DraftQueries drafts) {
        this.db = db;
        this.visible = visible;
        this.rows = rows;
        this.drafts = drafts;
    }

    /// On rows of `paper`: those that stand.
    public Condition visibleTo(Viewer viewer) {
        return visible.to(viewer);
    }

    /// The newest papers of a consultation: only these are read, however many there are.
    ///
    /// @param most how many, at least one
    public PaperPage papers(Viewer viewer, ConsultationId consultation, int most) {
        List<Paper> papers = rows.newest(viewer, consultation, most);
        int all = papers.size() < most ? papers.size() : rows.count(viewer, consultation);
        Set<PaperId> here = papers.stream().map(Paper::id).collect(toSet());
        Set<PaperId> earlier =
                papers.stream().map(Paper::repeats).filter(Objects::nonNull).collect(toSet());
        List<Paper> elsewhere = rows.those(
                viewer, earlier.stream().filter(id -> !here.contains(id)).toList());
        return new PaperPage(
                papers,
                Stream.concat(papers.stream(), elsewhere.stream())
                        .filter(paper -> earlier.contains(paper.id()))
                        .collect(toMap(Paper::id, paper -> paper)),
                all);
    }

    /// Those of them that the viewer may see, the newest first.
    public List<Paper> papers(Viewer viewer, Collection<PaperId> papers) {
        return rows.those(viewer, papers);
    }

    public Optional<Paper> paper(Viewer viewer, PaperId paper) {
        return rows.those(viewer, List.of(paper)).stream().findFirst();
    }

    /// The excerpts in the order of the paper, with their links.
    public List<DeskExcerpt> excerpts(Viewer viewer, PaperId paper) {
        Field<List<ProposedLink>> links = multiset(
                        db.select(EXCERPT_LINK.PROVISION_ID, PROVISION.EID, EXCERPT_LINK.HOW, EXCERPT_LINK.CONFIDENCE)
                                .from(EXCERPT_LINK)
                                .join(PROVISION)
                                .on(PROVISION.ID.eq(EXCERPT_LINK.PROVISION_ID))
                                .where(EXCERPT_LINK.EXCERPT_ID.eq(EXCERPT.ID))
                                .orderBy(EXCERPT_LINK.ORDINAL))
                .convertFrom(found -> found.map(row -> new ProposedLink(
                        new ProvisionId(row.value1()), row.value2(), how(row.value3()), row.value4())));
        return db.select(EXCERPT.fields())
                .select(COMMENT.NUMBER, PLACE.EID, links)
                .from(EXCERPT)
                .join(PAPER)
                .on(PAPER.ID.eq(EXCERPT.PAPER_ID))
                .leftJoin(COMMENT)
                .on(COMMENT.ID.eq(EXCERPT.COMMENT_ID))
                .leftJoin(PLACE)
                .on(PLACE.ID.eq(COMMENT.PROVISION_ID))
                .where(EXCERPT.PAPER_ID.eq(paper.value()), visibleTo(viewer))
                .orderBy(EXCERPT.START_AT, EXCERPT.ORDINAL)
                .fetch(row -> new DeskExcerpt(
                        new ExcerptId(row.get(EXCERPT.ID)),
                        row.get(EXCERPT.ORDINAL),
                        row.get(EXCERPT.PAGE),
                        row.get(EXCERPT.START_AT),
                        row.get(EXCERPT.END_AT),
                        row.get(EXCERPT.QUOTE),
                        row.get(EXCERPT.PROPOSED),
                        row.get(EXCERPT.REASON),
                        row.get(EXCERPT.SAID_BY),
                        eids(row.get(EXCERPT.MISSING)),
                        eids(row.get(EXCERPT.ADDED)),
                        cut(row),
                        row.get(EXCERPT.IN_BULK),
                        row.get(EXCERPT.OBJECTION),
                        DeskExcerpt.State.valueOf(row.get(EXCERPT.STATE).toUpperCase(Locale.ROOT)),
                        row.get(EXCERPT.DROP_REASON),
                        row.get(EXCERPT.COMMENT_ID) == null ? null : new CommentId(row.get(EXCERPT.COMMENT_ID)),
                        row.get(COMMENT.NUMBER),
                        row.get(PLACE.EID),
                        row.get(EXCERPT.SETTLED_AT),
                        row.get(EXCERPT.ROW_VERSION),
                        row.get(links)));
    }

    /// The provisions the paper speaks of, by eid: in its own language where there is a rendering, else as authentic.
    public Map<String, Provision> provisions(Viewer viewer, Paper paper) {
        String language = paper.language() == null ? "" : paper.language();
        return drafts.byEid(viewer, paper.version(), language);
    }

    /// Whether the paper is the viewer's own or that of a body the viewer holds an office in.
    public boolean speaksFor(Viewer viewer, Paper paper) {
        return paper.own() || db.fetchExists(PAPER, PAPER.ID.eq(paper.id().value()), visible.ofBody(viewer));
    }

    /// The open excerpts that may be confirmed in one go: the provision is named and quoted word for word, or it stands
    /// in a table's column or in a marked-up copy of the draft.
    public List<DeskExcerpt> beyondDoubt(Viewer viewer, PaperId paper) {
        return paper(viewer, paper)
                .map(found -> BeyondDoubt.among(excerpts(viewer, paper), provisions(viewer, found)))
                .orElse(List.of());
    }

    /// How many papers are not settled.
    public int unsettled(Viewer viewer, ConsultationId consultation) {
        Condition open =
                DSL.exists(selectOne().from(EXCERPT).where(EXCERPT.PAPER_ID.eq(PAPER.ID), EXCERPT.STATE.eq("open")));
        Condition untouched = notExists(selectOne().from(EXCERPT).where(EXCERPT.PAPER_ID.eq(PAPER.ID)));
        Condition awaited = PAPER.LINKED_AT.isNull();
        return db.select(DSL.count())
                .from(PAPER)
                .where(visible.in(viewer, consultation), open.or(untouched).or(awaited))
                .fetchSingle()
                .value1();
    }

    private static @Nullable Cutting cut(Record row) {
        return row.get(EXCERPT.CUT_LEFT) == null
                ? null
                : new Cutting(
                        row.get(EXCERPT.CUT_LEFT),
                        row.get(EXCERPT.CUT_TOP),
                        row.get(EXCERPT.CUT_RIGHT),
                        row.get(EXCERPT.CUT_BOTTOM));
    }

    private static @Nullable How how(String word) {
        return word.equals(ProposedLink.BY_HAND) ? null : How.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<String> eids(@Nullable String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }
}
