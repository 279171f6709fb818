package portal.summary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.platform.ui.Parts;
import portal.summary.table.Column;
import portal.summary.table.Detail;
import portal.summary.table.Grouping;
import portal.summary.table.Head;
import portal.summary.table.Layout;
import portal.summary.table.Piece;
import portal.summary.table.RowFilter;

/// The parts of a layout as fields.
class LayoutForm extends Div {

    private static final List<String> OUTCOMES =
            List.of("undecided", "absorbed", "partly_absorbed", "explained", "noted");

    private final Layout from;
    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField titleVi;
    private final TextField titleEn;
    private final Select<Head> head;
    private final Select<Grouping> grouping;
    private final Select<Detail> detail;
    private final MultiSelectComboBox<String> outcomes;
    private final MultiSelectComboBox<Kind> kinds;
    private final MultiSelectComboBox<Procedure> procedures;
    private final MultiSelectComboBox<Door> doors;
    private final IntegerField round;
    private final TextField at;
    private final TextField said;
    private final Checkbox leaders;
    private final List<ColumnFields> columns = new ArrayList<>();
    private final Div rows = Parts.div("cols");

    LayoutForm(Layout from) {
        this.from = from;
        addClassName("form");
        nameVi = text("layout.name.vi", from.nameVi());
        nameEn = text("layout.name.en", from.nameEn());
        titleVi = text("layout.head.vi", from.titleVi());
        titleEn = text("layout.head.en", from.titleEn());
        head = select("layout.head", List.of(Head.values()), from.head(), one -> "layout.head." + one.word());
        grouping = select(
                "layout.grouping", List.of(Grouping.values()), from.grouping(), one -> "layout.by." + one.word());
        detail = select(
                "table.choose.detail", List.of(Detail.values()), from.detail(), one -> "table.detail." + one.word());
        RowFilter filter = from.filter();
        outcomes = several("layout.outcomes", OUTCOMES, one -> "table.outcome." + one);
        outcomes.setValue(filter.outcomes());
        kinds = several("layout.kinds", List.of(Kind.values()), one -> "comment.kind." + one.word());
        kinds.setValue(filter.kinds());
        procedures = several("layout.procedures", List.of(Procedure.values()), one -> "layout.procedure." + one.word());
        procedures.setValue(filter.procedures());
        doors = several("layout.doors", List.of(Door.values()), one -> "review.door." + one.word());
        doors.setValue(filter.doors());
        round = new IntegerField(getTranslation("layout.round"));
        round.setMin(1);
        round.setValue(filter.round());
        at = text("layout.at", filter.at() == null ? "" : filter.at());
        said = text("layout.from", filter.from() == null ? "" : filter.from());
        leaders = new Checkbox(getTranslation("layout.leaders"), filter.leaders());
        add(
                Parts.div("fields", nameVi, nameEn, titleVi, titleEn),
                Parts.div("fields", head, grouping, detail),
                new H2(getTranslation("layout.lines")),
                Parts.div("fields", outcomes, kinds, procedures, doors, round, at, said, leaders),
                new H2(getTranslation("layout.columns")),
                rows,
                Parts.button(getTranslation("layout.add"), () -> {
                    columns.add(new ColumnFields(new Column(List.of(Piece.BLANK), 100, "", "", false), this::act));
                    show();
                }));
        from.columns().forEach(column -> columns.add(new ColumnFields(column, this::act)));
        show();
    }

    /// What a column's buttons do: −1 up, 1 down, 0 away.
    private void act(ColumnFields column, int by) {
        int at = columns.indexOf(column);
        columns.remove(column);
        if (by != 0) {
            columns.add(Math.clamp(at + (long) by, 0, columns.size()), column);
        }
        show();
    }

    private void show() {
        rows.removeAll();
        columns.forEach(rows::add);
    }

    Layout layout() {
        return new Layout(
                from.word(),
                nameVi.getValue().strip(),
                nameEn.getValue().strip(),
                head.getValue(),
                titleVi.getValue().strip(),
                titleEn.getValue().strip(),
                columns.stream().map(ColumnFields::column).toList(),
                grouping.getValue(),
                detail.getValue(),
                new RowFilter(
                        outcomes.getValue(),
                        kinds.getValue(),
                        doors.getValue(),
                        procedures.getValue(),
                        round.getValue(),
                        at.getValue().strip(),
                        said.getValue(),
                        leaders.getValue(),
                        from.filter().policy()));
    }

    private TextField text(String label, String text) {
        TextField field = new TextField(getTranslation(label));
        field.setValue(text);
        return field;
    }

    private <T> Select<T> select(String label, List<T> offered, T chosen, Function<T, String> key) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(offered);
        select.setItemLabelGenerator(one -> getTranslation(key.apply(one)));
        select.setValue(chosen);
        return select;
    }

    private <T> MultiSelectComboBox<T> several(String label, List<T> offered, Function<T, String> key) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(getTranslation(label));
        box.setItems(offered);
        box.setItemLabelGenerator(one -> getTranslation(key.apply(one)));
        return box;
    }
}
