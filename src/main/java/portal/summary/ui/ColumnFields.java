package portal.summary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import portal.platform.ui.Parts;
import portal.summary.table.Column;
import portal.summary.table.Piece;

/// One column of a layout as fields, with the buttons that move it.
class ColumnFields extends Div {

    private final MultiSelectComboBox<Piece> pieces;
    private final TextField labelVi;
    private final TextField labelEn;
    private final IntegerField width;
    private final Checkbox merged;

    ColumnFields(Column column, BiConsumer<ColumnFields, Integer> act) {
        addClassName("col");
        pieces = new MultiSelectComboBox<>(getTranslation("layout.pieces"));
        pieces.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        pieces.setItems(List.of(Piece.values()));
        pieces.setItemLabelGenerator(piece -> getTranslation("table.piece." + piece.word()));
        pieces.setValue(new java.util.LinkedHashSet<>(column.pieces()));
        labelVi = new TextField(getTranslation("layout.label.vi"));
        labelVi.setValue(column.labelVi());
        labelEn = new TextField(getTranslation("layout.label.en"));
        labelEn.setValue(column.labelEn());
        width = new IntegerField(getTranslation("layout.width"));
        width.setMin(1);
        width.setValue(column.width());
        merged = new Checkbox(getTranslation("layout.merged"), column.merged());
        add(
                pieces,
                labelVi,
                labelEn,
                width,
                merged,
                Parts.small("↑", () -> act.accept(this, -1)),
                Parts.small("↓", () -> act.accept(this, 1)),
                Parts.small("✕", () -> act.accept(this, 0)));
        label(5, "layout.up");
        label(6, "layout.down");
        label(7, "layout.drop");
    }

    private void label(int child, String key) {
        getElement().getChild(child).setAttribute("aria-label", getTranslation(key));
    }

    Column column() {
        List<Piece> chosen = pieces.getValue().isEmpty() ? List.of(Piece.BLANK) : List.copyOf(pieces.getValue());
        int share = width.getValue() == null || width.getValue() < 1 ? 100 : width.getValue();
        return new Column(chosen, share, labelVi.getValue(), labelEn.getValue(), merged.getValue());
    }
}
