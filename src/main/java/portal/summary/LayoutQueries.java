package portal.summary;

import static portal.db.Tables.TABLE_LAYOUT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.people.Viewer;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;

/// Reads the layouts in which a table can be had: those that came with the portal, then those saved for a consultation.
@Component
@Transactional(readOnly = true)
public class LayoutQueries {

    private final DSLContext db;
    private final Permissions permissions;

    LayoutQueries(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    public List<Layout> offered(Viewer viewer, ConsultationId consultation) {
        List<Layout> layouts = new ArrayList<>(Layouts.shipped());
        db.select(TABLE_LAYOUT.DEFINITION)
                .from(TABLE_LAYOUT)
                .where(
                        TABLE_LAYOUT.CONSULTATION_ID.eq(consultation.value()),
                        TABLE_LAYOUT.REMOVED_AT.isNull(),
                        visibleTo(viewer))
                .orderBy(TABLE_LAYOUT.SEQ)
                .forEach(row -> layouts.add(Layouts.read(row.value1().getBytes(StandardCharsets.UTF_8))));
        return layouts;
    }

    /// @param word of a shipped or a saved one
    public Optional<Layout> find(Viewer viewer, ConsultationId consultation, String word) {
        return offered(viewer, consultation).stream()
                .filter(layout -> layout.word().equals(word))
                .findFirst();
    }

    /// On rows of `table_layout`.
    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(viewer, TABLE_LAYOUT.CONSULTATION_ID, Action.TABLE_EXPORT, State.ANY, Relation.ANY);
    }
}
