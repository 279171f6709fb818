package portal.documents.extraction;

import org.apache.poi.hssf.usermodel.HeaderFooter;

/// What only a printer understands in the head of a spreadsheet's page, as LibreOffice writes it into every file:
/// `&"Times New Roman,Regular"&12&A` (ECMA-376 part 1, 18.3.1.39).
final class PrintFields {
    private static final String FONT = "&\"";

    private PrintFields() {}

    /// The words of a line that begins with such a field.
    static String without(String line) {
        return line.startsWith(FONT) ? HeaderFooter.stripFields(line).strip() : line;
    }
}
