package portal.summary.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words of a form, for a page that shows it as it will be printed.
public final class Form {

    private final FormHead head;
    private final Layout layout;
    private final Lines lines;

    public Form(Print print) {
        head = print.head();
        layout = print.layout();
        lines = new Lines(print);
    }

    /// A line as it is printed.
    ///
    /// @param fresh whether it begins a group
    public record Printed(TableRow row, boolean fresh, List<Box> boxes) {}

    /// A cell of a line.
    ///
    /// @param merged whether it goes over the lines of a group
    /// @param answer whether it holds what the drafters say
    public record Box(boolean merged, boolean answer, List<Part> parts) {}

    /// A paragraph of a cell.
    public record Part(String lead, String words, String style) {}

    /// Agency, committee if any.
    public List<String> agency() {
        return head.agency();
    }

    /// Under what number it is issued; empty while it is not.
    public String number() {
        return head.number();
    }

    /// National title and motto where the text is a Vietnamese one, place and date.
    public List<String> nation() {
        return java.util.stream.Stream.of(head.nation(), head.motto(), head.dated())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean national() {
        return layout.head().national();
    }

    public List<String> title() {
        return head.title();
    }

    /// The sentences between title and table.
    public List<String> sentences() {
        return head.sentences();
    }

    public List<String> columns() {
        return head.labels();
    }

    /// Shares of the table's width, of a hundred.
    public List<Double> widths() {
        return java.util.Arrays.stream(layout.widths(1000))
                .mapToObj(width -> width / 10.0)
                .toList();
    }

    public @Nullable String provisional() {
        return head.provisional();
    }

    public List<String> signature() {
        return head.signature();
    }

    /// The next line, in order; empty where the layout leaves the row out.
    public Optional<Printed> line(TableRow row) {
        return lines.next(row).map(line -> {
            List<Box> boxes = new java.util.ArrayList<>();
            for (int i = 0; i < layout.columns().size(); i++) {
                Column column = layout.columns().get(i);
                boxes.add(new Box(
                        column.merged(),
                        column.answers(),
                        line.cells().get(i).paras().stream()
                                .map(para -> new Part(para.lead(), para.text(), para.style()))
                                .toList()));
            }
            return new Printed(row, line.fresh(), boxes);
        });
    }
}
