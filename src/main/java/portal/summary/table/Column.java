package portal.summary.table;

import java.util.List;
import java.util.Locale;

/// A column of a layout.
///
/// @param pieces from above to below
/// @param width its share of the table's width, in thousandths
/// @param merged whether it is one cell over the lines of one group
public record Column(List<Piece> pieces, int width, String labelVi, String labelEn, boolean merged) {

    public Column {
        pieces = List.copyOf(pieces);
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") && !labelEn.isBlank() || labelVi.isBlank() ? labelEn : labelVi;
    }

    boolean answers() {
        return pieces.stream().anyMatch(Piece::answers);
    }
}
