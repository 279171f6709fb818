package portal.documents.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the pages of a PDF, each once: its lines, what is marked in them and, where somebody asks, how they are set.
final class PdfLines extends PDFTextStripper {
    private static final int MOST_LINES = 200_000;

    private static final int BOLD = 600;

    private final Map<Integer, PdfPage> pages = new HashMap<>();
    private final PdfCopy copy = new PdfCopy();
    private final PdfRules rules = new PdfRules(this);
    private final boolean typeset;
    private final int limit;
    private List<PdfNote> notes = List.of();
    private final List<String> plain = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private final BitSet gaps = new BitSet();
    private final List<PdfPrint> prints = new ArrayList<>();
    private int lines;
    private int characters;

    private final Map<PDFont, Boolean> weights = new IdentityHashMap<>();

    /// @param typeset whether anybody asks how the lines are set
    /// @param limit characters after which it stops with an exception
    PdfLines(boolean typeset, int limit) {
        this.typeset = typeset;
        this.limit = limit;
        setSuppressDuplicateOverlappingText(false);
    }

    /// By number, from 1: those that were read to their end.
    Map<Integer, PdfPage> pages() {
        return pages;
    }

    List<Marked> marks() {
        return copy.marks();
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        rules.clear();
        if (page.getCOSObject().containsKey("Annots")) {
            rules.pen(page);
        }
        notes = PdfNote.of(page);
        plain.clear();
        prints.clear();
        super.startPage(page);
    }

    /// Words set across the page are read by their places: in the order of the file each of their letters would be a
    /// line.
    @Override
    protected void writePage() throws IOException {
        boolean sorted = getSortByPosition();
        setSortByPosition(sorted || across());
        super.writePage();
        setSortByPosition(sorted);
    }

    private boolean across() {
        int upright = getCurrentPage().getRotation();
        int across = 0;
        int all = 0;
        for (var article : charactersByArticle) {
            for (var letter : article) {
                across += Math.round(letter.getDir()) == upright ? 0 : 1;
            }
            all += article.size();
        }
        return across * 2 > all;
    }

    /// Whether the letters of the page are looked at.
    private boolean marked() {
        return !copy.full() && (!rules.isEmpty() || !notes.isEmpty());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        if (typeset || marked()) {
            letters.addAll(positions);
        }
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
        var words = marked() ? copy.take(prints, rules, notes, page.getCropBox()) : List.copyOf(plain);
        var set = typeset ? prints.stream().map(PdfPrint::line).toList() : List.<PdfLine>of();
        pages.put(getCurrentPageNo(), new PdfPage(set, words));
        super.endPage(page);
    }

    private void end() throws IOException {
        String said = words.toString().strip();
        if (!said.isEmpty()) {
            characters += said.length() + 1;
            if (++lines > MOST_LINES || characters > limit) {
                throw new IOException("longer than is read");
            }
            plain.add(said);
            if (typeset || marked()) {
                prints.add(print(said));
            }
        }
        gaps.clear();
        words.setLength(0);
        letters.clear();
    }

    private PdfPrint print(String said) {
        List<TextPosition> printed = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        PdfLine line = line(said, printed.isEmpty() ? letters : printed);
        return new PdfPrint(line, Math.round(letters.getFirst().getDir()), marked() ? letters() : List.of());
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

    private PdfLine line(String said, List<TextPosition> printed) {
        TextPosition last = printed.getLast();
        float left = printed.getFirst().getXDirAdj();
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
