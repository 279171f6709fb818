package portal.papers.ui;

import static portal.platform.ui.Parts.div;
import static portal.platform.ui.Parts.primary;
import static portal.platform.ui.Parts.quiet;
import static portal.platform.ui.Parts.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portal.papers.ExcerptId;
import portal.papers.Paper;
import portal.papers.SentEntry.Becomes;
import portal.papers.SentPreview;
import portal.papers.SentTables;
import portal.papers.linking.Column;
import portal.papers.linking.Columns;
import portal.papers.linking.SentTable;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.ui.Says;

/// The columns of a table with what each holds; below them what the rows would become. A choice is remembered.
class SentColumns extends Div {

    private static final int EXAMPLES = 2;
    private static final int LONGEST = 90;

    /// In the order in which a person looks for them.
    static final List<Column> CHOICES = List.of(
            Column.PLACE,
            Column.CURRENT,
            Column.COMMENT,
            Column.PROPOSED,
            Column.REASON,
            Column.WHO,
            Column.KIND,
            Column.NUMBER,
            Column.ANSWER,
            Column.LINE);

    private final SentTableView.Table door;
    private final Viewer viewer;
    private final Paper paper;
    private final SentTable table;
    private final List<Select<Column>> choices = new ArrayList<>();
    private final Div rows = div("sent-rows");
    private final Says says = new Says();
    private final Div done = div("done row wrap");
    private final NativeButton take = primary("", this::take);
    private String key = Ids.next().toString();

    SentColumns(SentTableView.Table door, Viewer viewer, Paper paper, SentTable table) {
        this.door = door;
        this.viewer = viewer;
        this.paper = paper;
        this.table = table;
        addClassName("sent-table");
        Div heads = div("sent-heads");
        for (int i = 0; i < table.heads().size(); i++) {
            heads.add(choice(i));
        }
        done.getElement().setAttribute("role", "status");
        add(heads, take, says, done, rows);
        show(false);
    }

    private Div choice(int position) {
        String head = table.heads().get(position).strip();
        Select<Column> choice = new Select<>();
        choice.setLabel(head.isEmpty() ? getTranslation("papers.table.column", position + 1) : head);
        choice.setItems(CHOICES);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("papers.table.unused"));
        choice.setItemLabelGenerator(
                column -> getTranslation(column == null ? "papers.table.unused" : "papers.column." + column.word()));
        choice.setValue(table.columns().holds(position));
        choice.addValueChangeListener(change -> {
            if (says.attempt(() -> door.sent().remember(viewer, paper.id(), table.heads(), chosen()))) {
                show(false);
            }
        });
        choices.add(choice);
        Div one = div("sent-head", choice);
        table.rows().stream()
                .map(row -> position < row.cells().size() ? row.cells().get(position) : "")
                .filter(cell -> !cell.isBlank())
                .limit(EXAMPLES)
                .forEach(cell -> one.add(span("example", brief(cell))));
        return one;
    }

    private static String brief(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    }

    private Columns chosen() {
        Map<Column, List<Integer>> at = new EnumMap<>(Column.class);
        for (int i = 0; i < choices.size(); i++) {
            Column column = choices.get(i).getValue();
            if (column != null) {
                at.computeIfAbsent(column, key -> new ArrayList<>()).add(i);
            }
        }
        return new Columns(at);
    }

    /// @param taken whether its rows have just been taken in
    private void show(boolean taken) {
        rows.removeAll();
        done.removeAll();
        Columns columns = chosen();
        take.setVisible(columns.complete() && !taken);
        if (!columns.complete()) {
            rows.add(span("warn", getTranslation("papers.table.incomplete")));
            return;
        }
        SentPreview preview = door.sent().preview(viewer, paper.id(), table.signature(), columns);
        int made = preview.of(Becomes.MADE).size();
        take.setText(getTranslation("papers.table.take", made));
        take.setEnabled(made > 0 || preview.entries().stream().anyMatch(entry -> entry.becomes() == Becomes.DESK));
        answers(preview.table().answered());
        rows.add(new SentRows(preview, door.rejects().link(preview), taken));
    }

    /// What the drafters answered in the table stays in the file, and is not lost without a word.
    private void answers(int answered) {
        if (answered > 0) {
            Paragraph kept = new Paragraph(getTranslation("papers.table.answers", answered) + " ");
            door.held(viewer, paper, getTranslation("papers.table.held")).ifPresent(kept::add);
            kept.addClassName("sent-answers");
            rows.add(kept);
        }
    }

    private void take() {
        says.attempt(() -> {
            SentTables.Taken taken = door.sent().take(viewer, paper.id(), table.signature(), chosen(), key);
            show(true);
            done(taken);
        });
    }

    /// What was made, the way back, and the way to what is left.
    private void done(SentTables.Taken taken) {
        int made = taken.made().size();
        done.add(new Span(getTranslation("papers.table.taken", made, taken.had(), taken.waiting())));
        if (made > 0) {
            done.add(quiet(getTranslation("papers.desk.undo"), () -> undo(taken.made())));
        }
        if (taken.waiting() > 0) {
            Anchor desk = new Anchor(
                    "/c/" + paper.consultation().value() + "/papers/"
                            + paper.id().value(),
                    getTranslation("papers.table.rest", taken.waiting()));
            desk.addClassNames("btn", "p");
            done.add(desk);
        }
    }

    private void undo(List<ExcerptId> made) {
        says.attempt(() -> {
            door.desk().reopen(viewer, made);
            key = Ids.next().toString();
            show(false);
        });
    }
}
