package portal.consultations;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Asks the matrix. Commands demand, queries filter, pages only ask so as not to offer what would be refused.
@Component
public class Permissions {

    private final DSLContext db;
    private final Matrix matrix = Matrix.read();

    Permissions(DSLContext db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Verdict verdict(Viewer viewer, ConsultationId consultation, Action action, State state, Relation relation) {
        List<String> columns = new ArrayList<>(roles(viewer, consultation));
        if (columns.isEmpty()) {
            columns.add(viewer.administrator() ? Matrix.ADMIN : Matrix.OUTSIDE);
        } else if (viewer.administrator()) {
            columns.add(Matrix.ADMIN);
        }
        return matrix.verdict(new Matrix.Cell(action, state, relation), columns);
    }

    public boolean may(Viewer viewer, ConsultationId consultation, Action action) {
        return verdict(viewer, consultation, action, State.ANY, Relation.ANY) == Verdict.ALLOW;
    }

    public void demand(Viewer viewer, ConsultationId consultation, Action action) {
        demand(viewer, consultation, action, State.ANY, Relation.ANY);
    }

    /// @throws Hidden where not even the existence may be known
    /// @throws Refusal where it may not be done
    public void demand(Viewer viewer, ConsultationId consultation, Action action, State state, Relation relation) {
        switch (verdict(viewer, consultation, action, state, relation)) {
            case ALLOW -> {}
            case DENY -> throw new Refusal("refused");
            case HIDE -> throw new Hidden();
        }
    }

    /// For acts outside any consultation.
    public void demand(Viewer viewer, Action action) {
        String column = viewer.administrator() ? Matrix.ADMIN : Matrix.OUTSIDE;
        if (matrix.verdict(new Matrix.Cell(action, State.ANY, Relation.ANY), List.of(column)) != Verdict.ALLOW) {
            throw new Refusal("refused");
        }
    }

    /// The same cell as a filter on rows: true where a role of the viewer in the row's consultation may. It is asked
    /// once
    /// for all rows.
    public Condition filter(Viewer viewer, Field<UUID> consultation, Action action, State state, Relation relation) {
        List<String> columns = matrix.allowed(new Matrix.Cell(action, state, relation));
        if (viewer.administrator() && columns.contains(Matrix.ADMIN)) {
            return consultation.isNotNull();
        }
        return columns.isEmpty()
                ? falseCondition()
                : consultation.in(select(PARTICIPATION.CONSULTATION_ID)
                        .from(PARTICIPATION)
                        .where(
                                PARTICIPATION.PERSON_ID.eq(viewer.person().value()),
                                PARTICIPATION.UNTIL.isNull(),
                                PARTICIPATION.ROLE.in(columns)));
    }

    private List<String> roles(Viewer viewer, ConsultationId consultation) {
        return db.selectDistinct(PARTICIPATION.ROLE)
                .from(PARTICIPATION)
                .where(
                        PARTICIPATION.CONSULTATION_ID.eq(consultation.value()),
                        PARTICIPATION.PERSON_ID.eq(viewer.person().value()),
                        PARTICIPATION.UNTIL.isNull())
                .fetch(PARTICIPATION.ROLE);
    }
}
