package portal.summary.table;

import java.util.List;
import java.util.Locale;

/// How a table is printed, as data: columns with their order, widths and labels, which lines, how they stand together
/// and how deep. Saving another one needs no code.
///
/// @param word by which commands and addresses name it
/// @param titleVi in place of the form's own title; empty for that
/// @param detail how deep provisions are told apart in the first column
public record Layout(
        String word,
        String nameVi,
        String nameEn,
        Head head,
        String titleVi,
        String titleEn,
        List<Column> columns,
        Grouping grouping,
        Detail detail,
        RowFilter filter) {

    public Layout {
        columns = List.copyOf(columns);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") && !nameEn.isBlank() || nameVi.isBlank() ? nameEn : nameVi;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") && !titleEn.isBlank() ? titleEn : titleVi;
    }

    public Layout named(String other) {
        return new Layout(other, nameVi, nameEn, head, titleVi, titleEn, columns, grouping, detail, filter);
    }

    public Layout with(Detail other) {
        return new Layout(word, nameVi, nameEn, head, titleVi, titleEn, columns, grouping, other, filter);
    }

    public Layout with(RowFilter other) {
        return new Layout(word, nameVi, nameEn, head, titleVi, titleEn, columns, grouping, detail, other);
    }

    /// The columns' widths in whole units that add up to a sum.
    int[] widths(int sum) {
        int all = columns.stream().mapToInt(Column::width).sum();
        int[] widths = new int[columns.size()];
        int left = sum;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1
                    ? left
                    : (int) Math.round((double) sum * columns.get(i).width() / all);
            left -= widths[i];
        }
        return widths;
    }
}
