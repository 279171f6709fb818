package portal.summary;

import static portal.db.Tables.TABLE_LAYOUT;

import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.Refusal;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;
import portal.text.Text;
import portal.trail.Trail;

/// Saves layouts of one's own. Shipped ones never change: changing one saves another.
@Component
public class SavedLayouts {

    private static final int LONGEST = 20_000;

    private final DSLContext db;
    private final Clock clock;
    private final Permissions permissions;
    private final Trail trail;

    SavedLayouts(DSLContext db, Clock clock, Permissions permissions, Trail trail) {
        this.db = db;
        this.clock = clock;
        this.permissions = permissions;
        this.trail = trail;
    }

    /// Saves over the saved layout of that word, else as a new one.
    ///
    /// @return the layout as saved, with its word
    /// @throws Refusal where it has no name or no column
    @Transactional
    public Layout save(Viewer viewer, ConsultationId consultation, Layout wanted) {
        permissions.demand(viewer, consultation, Action.LAYOUT_SAVE);
        if (wanted.nameVi().isBlank() && wanted.nameEn().isBlank()) {
            throw new Refusal("layout.name-missing");
        }
        if (wanted.columns().isEmpty()) {
            throw new Refusal("layout.columns-missing");
        }
        boolean shipped = Layouts.named(wanted.word()).isPresent();
        UUID id = shipped || wanted.word().isBlank() ? Ids.next() : UUID.fromString(wanted.word());
        Layout layout = wanted.named(id.toString());
        String definition = Text.clean(Layouts.written(layout));
        if (definition.length() > LONGEST) {
            throw new Refusal("layout.too-long");
        }
        int changed = db.update(TABLE_LAYOUT)
                .set(TABLE_LAYOUT.DEFINITION, definition)
                .set(TABLE_LAYOUT.SAVED_BY, viewer.person().value())
                .set(TABLE_LAYOUT.SAVED_AT, clock.instant())
                .set(TABLE_LAYOUT.ROW_VERSION, TABLE_LAYOUT.ROW_VERSION.plus(1))
                .where(TABLE_LAYOUT.ID.eq(id), TABLE_LAYOUT.CONSULTATION_ID.eq(consultation.value()))
                .execute();
        if (changed == 0) {
            db.insertInto(TABLE_LAYOUT)
                    .set(TABLE_LAYOUT.ID, id)
                    .set(TABLE_LAYOUT.CONSULTATION_ID, consultation.value())
                    .set(TABLE_LAYOUT.DEFINITION, definition)
                    .set(TABLE_LAYOUT.SAVED_BY, viewer.person().value())
                    .set(TABLE_LAYOUT.SAVED_AT, clock.instant())
                    .execute();
        }
        trail.record(viewer.person().value(), "layout.save", "layout", id, consultation.value(), layout.nameVi());
        return layout;
    }

    /// No longer offered; tables issued in it keep it.
    @Transactional
    public void remove(Viewer viewer, ConsultationId consultation, String word) {
        permissions.demand(viewer, consultation, Action.LAYOUT_SAVE);
        UUID id = UUID.fromString(word);
        db.update(TABLE_LAYOUT)
                .set(TABLE_LAYOUT.REMOVED_AT, clock.instant())
                .where(TABLE_LAYOUT.ID.eq(id), TABLE_LAYOUT.CONSULTATION_ID.eq(consultation.value()))
                .execute();
        trail.record(viewer.person().value(), "layout.remove", "layout", id, consultation.value(), "");
    }
}
