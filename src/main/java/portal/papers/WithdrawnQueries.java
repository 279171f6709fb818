package portal.papers;

import static portal.db.Tables.PAPER;
import static portal.db.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.ConsultationId;
import portal.people.Viewer;

/// Reads papers that were taken back: the viewer's own, and those that the viewer took back.
@Component
@Transactional(readOnly = true)
public class WithdrawnQueries {

    private final DSLContext db;
    private final PaperRows rows;

    WithdrawnQueries(DSLContext db, PaperRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The one that came last first.
    public List<Withdrawn> withdrawn(Viewer viewer, ConsultationId consultation) {
        return told(viewer, rows.withdrawn(viewer, consultation));
    }

    public Optional<Withdrawn> withdrawn(Viewer viewer, PaperId paper) {
        return told(viewer, rows.withdrawn(viewer, paper)).stream().findFirst();
    }

    private record Act(Instant at, UUID person, String name) {}

    private List<Withdrawn> told(Viewer viewer, List<Paper> papers) {
        Map<UUID, Act> acts = db.select(PAPER.ID, PAPER.WITHDRAWN_AT, PERSON.ID, PERSON.NAME)
                .from(PAPER)
                .join(PERSON)
                .on(PERSON.ID.eq(PAPER.WITHDRAWN_BY))
                .where(PAPER.ID.in(
                        papers.stream().map(paper -> paper.id().value()).toList()))
                .fetchMap(PAPER.ID, row -> new Act(row.value2(), row.value3(), row.value4()));
        return papers.stream()
                .filter(paper -> acts.containsKey(paper.id().value()))
                .map(paper -> {
                    Act act =
                            java.util.Objects.requireNonNull(acts.get(paper.id().value()));
                    boolean mine = act.person().equals(viewer.person().value());
                    return new Withdrawn(paper, act.at(), act.name(), mine);
                })
                .toList();
    }
}
