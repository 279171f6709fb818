package portal.summary.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import portal.platform.ui.Parts;
import portal.summary.Counts;
import portal.summary.Form;
import portal.summary.Heading;
import portal.summary.TableRow;

/// The sheets of the form, some at a time. A sheet is full where an estimate of its lines says so.
class Sheets {

    private static final int ROWS = 60;
    private static final int LINES = 30;
    private static final int LINES_OF_FIRST = 18;

    private final HasComponents view;
    private final Form form;
    private final Heading heading;
    private final Counts counts;
    private final BiFunction<Integer, Integer, List<TableRow>> rows;
    private @Nullable NativeTable table;
    private @Nullable NativeTableCell place;
    private @Nullable TableRow above;
    private int room;
    private int shown;

    Sheets(
            HasComponents view,
            Form form,
            Heading heading,
            Counts counts,
            BiFunction<Integer, Integer, List<TableRow>> rows) {
        this.view = view;
        this.form = form;
        this.heading = heading;
        this.counts = counts;
        this.rows = rows;
    }

    /// Adds the next sheets, and a button while there is more.
    void more() {
        List<TableRow> next = rows.apply(shown, ROWS);
        if (shown == 0) {
            sheet(true);
        }
        next.forEach(this::add);
        shown += next.size();
        if (next.size() == ROWS) {
            Div more = Parts.div("more-sheets");
            NativeButton button = Parts.button(
                    more.getTranslation("table.more", shown, counts.comments().all()), () -> {
                        view.remove(more);
                        more();
                    });
            more.add(button);
            view.add(more);
        }
    }

    private void add(TableRow row) {
        Form.Line line = form.line(row, above);
        int lines = Math.max(
                2 + line.from().length() / 18,
                Math.max(height(line), line.answer().length() / 40 + 1));
        if (lines > room) {
            sheet(false);
            line = form.line(row, null);
        }
        room -= lines;
        NativeTableRow cells = new NativeTableRow();
        if (!line.place().isEmpty() || place == null) {
            place = new NativeTableCell();
            place.add(Parts.span("b", line.place()));
            cells.add(place);
        } else {
            String span = place.getElement().getAttribute("rowspan");
            place.getElement().setAttribute("rowspan", String.valueOf(span == null ? 2 : Integer.parseInt(span) + 1));
        }
        cells.add(cell(line.from(), line.origin()), said(line), answer(line));
        if (table != null) {
            table.getBody().add(cells);
        }
        above = row;
    }

    private static int height(Form.Line line) {
        int said = line.said().length() / 40 + 1;
        int wording = line.wording() == null ? 0 : line.wording().length() / 40 + 1;
        return said + wording + (line.reason() == null ? 0 : line.reason().length() / 40 + 1);
    }

    private static NativeTableCell cell(String words, String small) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(new Span(words), Parts.span("or", small));
        return cell;
    }

    private static NativeTableCell said(Form.Line line) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(Parts.span("line", line.said()));
        if (line.wording() != null) {
            cell.add(Parts.span("line", line.wording()));
        }
        if (line.reason() != null) {
            cell.add(Parts.span("line", line.reason()));
        }
        return cell;
    }

    private static NativeTableCell answer(Form.Line line) {
        NativeTableCell cell = new NativeTableCell();
        cell.setClassName("gap", line.open());
        cell.add(line.open() ? Parts.span("st undecided", line.answer()) : Parts.span("line", line.answer()));
        return cell;
    }

    private void sheet(boolean first) {
        Div sheet = Parts.div("a4");
        String provisional = form.provisional(heading, counts);
        if (provisional != null) {
            sheet.add(Parts.span("prov", provisional));
        }
        if (first) {
            head(sheet);
        }
        NativeTable paper = new NativeTable();
        NativeTableRow heads = new NativeTableRow();
        form.columns().forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        });
        paper.getHead().add(heads);
        sheet.add(paper);
        view.add(sheet);
        table = paper;
        place = null;
        above = null;
        room = first ? LINES_OF_FIRST : LINES;
    }

    private void head(Div sheet) {
        Div agency = Parts.div("who");
        form.agency(heading).forEach(line -> agency.add(new Span(line)));
        Div nation = Parts.div("nation");
        form.nation(heading).forEach(line -> nation.add(new Span(line)));
        Div title = Parts.div("name");
        form.title(heading).forEach(line -> title.add(new Span(line)));
        sheet.add(Parts.div("head", agency, nation), title);
        form.sentences(heading, counts).forEach(sentence -> sheet.add(new Paragraph(sentence)));
    }
}
