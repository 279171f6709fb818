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
import portal.summary.table.Form;
import portal.summary.table.TableRow;

/// The sheets of the form, some at a time. A sheet is full where an estimate of its lines says so.
class Sheets {

    private static final int ROWS = 60;
    private static final int LINES = 30;
    private static final int LINES_OF_FIRST = 18;

    /// Characters of a line over the whole width of the table.
    private static final int ACROSS = 118;

    private final HasComponents view;
    private final Form form;
    private final int all;
    private final BiFunction<Integer, Integer, List<TableRow>> rows;
    private final @Nullable Asking asking;
    private @Nullable NativeTable table;
    private final NativeTableCell[] going;
    private int room;
    private int shown;

    /// @param all lines there are
    /// @param asking where the leaders may be asked about a line
    Sheets(
            HasComponents view,
            Form form,
            int all,
            BiFunction<Integer, Integer, List<TableRow>> rows,
            @Nullable Asking asking) {
        this.view = view;
        this.form = form;
        this.all = all;
        this.rows = rows;
        this.asking = asking;
        going = new NativeTableCell[form.columns().size()];
    }

    /// Adds the next sheets, and a button while there is more.
    void more() {
        List<TableRow> next = rows.apply(shown, ROWS);
        if (shown == 0) {
            sheet(true);
        }
        next.forEach(row -> form.line(row).ifPresent(this::add));
        shown += next.size();
        if (next.size() == ROWS && shown < all) {
            Div more = Parts.div("more-sheets");
            NativeButton button = Parts.button(more.getTranslation("table.more", shown, all), () -> {
                view.remove(more);
                more();
            });
            more.add(button);
            view.add(more);
        } else {
            signature();
        }
    }

    private void add(Form.Printed line) {
        int lines = height(line);
        boolean fresh = line.fresh();
        if (lines > room) {
            sheet(false);
            fresh = true;
        }
        room -= lines;
        NativeTableRow cells = new NativeTableRow();
        for (int i = 0; i < line.boxes().size(); i++) {
            Form.Box box = line.boxes().get(i);
            if (box.merged() && !fresh && going[i] != null) {
                span(going[i]);
            } else {
                NativeTableCell cell = cell(box, line.row());
                going[i] = cell;
                cells.add(cell);
            }
        }
        if (table != null) {
            table.getBody().add(cells);
        }
    }

    private static void span(NativeTableCell cell) {
        String span = cell.getElement().getAttribute("rowspan");
        cell.getElement().setAttribute("rowspan", String.valueOf(span == null ? 2 : Integer.parseInt(span) + 1));
    }

    private int height(Form.Printed line) {
        int most = 1;
        for (int i = 0; i < line.boxes().size(); i++) {
            double across = Math.max(4, ACROSS * form.widths().get(i) / 100);
            int lines = 0;
            for (Form.Part part : line.boxes().get(i).parts()) {
                lines += 1 + (int) ((part.lead().length() + part.words().length()) / across);
            }
            most = line.boxes().get(i).merged() ? most : Math.max(most, lines);
        }
        return most;
    }

    private NativeTableCell cell(Form.Box box, TableRow row) {
        NativeTableCell cell = new NativeTableCell();
        boolean open = box.answer() && row.open();
        cell.setClassName("gap", open);
        for (Form.Part part : box.parts()) {
            Span words = Parts.span("line " + style(part, open && row.outcome() == null), "");
            if (!part.lead().isEmpty()) {
                words.add(Parts.span("i", part.lead()));
            }
            words.add(new Span(part.words()));
            cell.add(words);
        }
        if (box.answer() && asking != null) {
            cell.add(asking.button(row));
        }
        return cell;
    }

    private static String style(Form.Part part, boolean undecided) {
        return undecided
                ? "st undecided"
                : part.style().contains("b") ? "b" : part.style().contains("i") ? "or" : "w";
    }

    private void sheet(boolean first) {
        Div sheet = Parts.div("a4");
        String provisional = form.provisional();
        if (provisional != null) {
            sheet.add(Parts.span("prov", provisional));
        }
        if (first) {
            head(sheet);
        }
        NativeTable paper = new NativeTable();
        NativeTableRow heads = new NativeTableRow();
        List<String> columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(columns.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.getStyle().setWidth(form.widths().get(i) + "%");
            heads.add(cell);
        }
        paper.getHead().add(heads);
        sheet.add(columns.size() > 8 ? Parts.div("wide", paper) : paper);
        view.add(sheet);
        table = paper;
        java.util.Arrays.fill(going, null);
        room = first ? LINES_OF_FIRST : LINES;
    }

    private void head(Div sheet) {
        if (form.national()) {
            Div agency = Parts.div("who");
            form.agency().forEach(line -> agency.add(new Span(line)));
            if (!form.number().isEmpty()) {
                agency.add(Parts.span("no", form.number()));
            }
            Div nation = Parts.div("nation");
            form.nation().forEach(line -> nation.add(new Span(line)));
            sheet.add(Parts.div("head", agency, nation));
        }
        Div title = Parts.div("name");
        form.title().forEach(line -> title.add(new Span(line)));
        sheet.add(title);
        form.sentences().forEach(sentence -> sheet.add(new Paragraph(sentence)));
    }

    private void signature() {
        if (table != null && form.national()) {
            Div sign = Parts.div("sign");
            form.signature().forEach(line -> sign.add(Parts.span("b", line)));
            table.getParent().ifPresent(sheet -> ((HasComponents) sheet).add(sign));
        }
    }
}
