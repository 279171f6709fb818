package portal.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// The words on the pages of a PDF as they are with what is marked in it, and what the pages say of their lines. They
/// are read here, once; the parser, which goes on with attachments, fields and notes, finds the pages without words.
/// A page that cannot be read here, and those after it, are left to the parser.
final class PdfText {
    private static final System.Logger LOG = System.getLogger(PdfText.class.getName());
    private static final byte[] NOTHING = "\n".getBytes(StandardCharsets.US_ASCII);

    private final boolean typeset;
    private final int limit;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Marked> marks = List.of();

    /// @param mark one of [Layout]
    record Line(String words, char mark) {}

    /// @param typeset whether anybody asks how the lines are set
    /// @param limit characters after which the rest is left to the parser
    PdfText(boolean typeset, int limit) {
        this.typeset = typeset;
        this.limit = limit;
    }

    /// @param sorted by their place on the page, not as they stand in the file
    void read(PDDocument document, boolean sorted) throws IOException {
        var reader = new PdfLines(typeset, limit);
        reader.setSortByPosition(sorted);
        try {
            reader.writeText(document, Writer.nullWriter());
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Some pages of a PDF are left to the parser", e);
        }
        marks = reader.marks();
        take(reader.pages());
        var nothing = new PDStream(document, new ByteArrayInputStream(NOTHING));
        int number = 0;
        for (var page : document.getPages()) {
            if (reader.pages().containsKey(++number)) {
                page.setContents(nothing);
            }
        }
    }

    /// None of a page that the parser reads.
    ///
    /// @param number from 1
    List<Line> page(int number) {
        return number > pages.size() ? List.of() : pages.get(number - 1);
    }

    /// What somebody marked, in the order of the text.
    List<Marked> marks() {
        return marks;
    }

    /// How many pages there are is not asked of the file, which may lie.
    private void take(Map<Integer, PdfPage> read) {
        var each = new ArrayList<PdfPage>();
        int last = read.isEmpty() ? 0 : Collections.max(read.keySet());
        for (int number = 1; number <= last; number++) {
            each.add(read.getOrDefault(number, PdfPage.EMPTY));
        }
        var layout = new PdfMarks(each.stream().map(PdfPage::lines).toList()).all();
        for (int i = 0; i < each.size(); i++) {
            pages.add(each.get(i).said(typeset ? layout.get(i) : ""));
        }
    }
}
