package portal.drafts;

import static org.jooq.Records.mapping;
import static portal.db.Tables.ERRATUM;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.people.Viewer;

/// Reads which words a corrected version corrected.
@Component
@Transactional(readOnly = true)
public class ErrataQueries {

    private final DSLContext db;
    private final DraftQueries drafts;

    ErrataQueries(DSLContext db, DraftQueries drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /// In the order of the text; none where the version corrects none.
    public List<Erratum> errata(Viewer viewer, VersionId version) {
        return db.select(ERRATUM.EID, ERRATUM.LANGUAGE, ERRATUM.WAS, ERRATUM.BECAME)
                .from(ERRATUM)
                .where(ERRATUM.VERSION_ID.in(drafts.visible(viewer, version)))
                .orderBy(ERRATUM.ORDINAL)
                .fetch(mapping(Erratum::new));
    }
}
