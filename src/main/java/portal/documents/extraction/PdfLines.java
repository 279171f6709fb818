package portal.documents.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the lines of a PDF with where and how they are set.
final class PdfLines extends PDFTextStripper {
    /// Longer files are read without.
    private static final int MOST_LINES = 200_000;

    private static final int BOLD = 600;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private final BitSet gaps = new BitSet();
    private final List<PdfPrint> prints = new ArrayList<>();
    private final boolean printed;
    private int lines;

    private final Map<PDFont, Boolean> weights = new IdentityHashMap<>();

    /// As the text itself is read, so that its lines are found again.
    ///
    /// @param printed whether the letters are kept
    private PdfLines(boolean printed) {
        this.printed = printed;
        setSuppressDuplicateOverlappingText(false);
    }

    /// The lines of each page.
    ///
    /// @throws IOException where the file breaks off, or has more lines than are looked at
    static List<List<PdfLine>> of(PDDocument document) throws IOException {
        PdfLines reader = new PdfLines(false);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    /// The lines of one page with their letters.
    ///
    /// @param page from 1
    static List<PdfPrint> of(PDDocument document, int page) throws IOException {
        PdfLines reader = new PdfLines(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(document, Writer.nullWriter());
        return reader.prints;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pages.add(new ArrayList<>());
        super.startPage(page);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
        gaps.set(letters.size());
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        end();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        end();
        super.writeParagraphEnd();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        end();
        super.endPage(page);
    }

    private void end() throws IOException {
        List<TextPosition> printed = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        if (!printed.isEmpty() && !pages.isEmpty()) {
            if (++lines > MOST_LINES) {
                throw new IOException("too many lines");
            }
            PdfLine line = line(printed);
            pages.getLast().add(line);
            if (this.printed) {
                prints.add(new PdfPrint(line, letters()));
            }
        }
        gaps.clear();
        words.setLength(0);
        letters.clear();
    }

    private List<PdfPrint.Letter> letters() {
        List<PdfPrint.Letter> kept = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            TextPosition letter = letters.get(i);
            float left = letter.getXDirAdj();
            if (gaps.get(i) && i > 0) {
                TextPosition before = letters.get(i - 1);
                float right = before.getXDirAdj() + before.getWidthDirAdj();
                kept.add(new PdfPrint.Letter(" ", Math.min(left, right), left, letter.getYDirAdj(), 0));
            }
            kept.add(new PdfPrint.Letter(
                    letter.getUnicode(),
                    left,
                    left + letter.getWidthDirAdj(),
                    letter.getYDirAdj(),
                    letter.getFontSizeInPt()));
        }
        return kept;
    }

    private PdfLine line(List<TextPosition> printed) {
        TextPosition last = printed.getLast();
        float left = printed.getFirst().getXDirAdj();
        String said = words.toString().strip();
        int space = said.indexOf(' ');
        int letter = space < 0 ? printed.size() - 1 : Math.min(space, printed.size()) - 1;
        TextPosition word = printed.get(Math.max(0, letter));
        return new PdfLine(
                said,
                left,
                last.getXDirAdj() + last.getWidthDirAdj(),
                printed.getFirst().getYDirAdj(),
                printed.get(printed.size() / 2).getFontSizeInPt(),
                printed.stream().allMatch(each -> weights.computeIfAbsent(each.getFont(), PdfLines::bold)),
                word.getXDirAdj() + word.getWidthDirAdj() - left);
    }

    private static boolean bold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || (descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold()));
    }
}
