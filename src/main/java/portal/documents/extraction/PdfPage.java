package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;

/// A page of a PDF that was read.
///
/// @param lines as they are printed; none where nobody asks how they are set
/// @param words of each line, as they are with what is marked; empty where all of it is struck out
record PdfPage(List<PdfLine> lines, List<String> words) {
    static final PdfPage EMPTY = new PdfPage(List.of(), List.of());

    /// Its lines of which anything is left.
    ///
    /// @param layout one mark a line, or empty
    List<PdfText.Line> said(String layout) {
        var said = new ArrayList<PdfText.Line>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isBlank()) {
                said.add(new PdfText.Line(words.get(i), layout.isEmpty() ? Layout.SILENT : layout.charAt(i)));
            }
        }
        return said;
    }
}
