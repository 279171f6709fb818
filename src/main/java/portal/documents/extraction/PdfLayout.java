package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;

/// What the pages of a PDF say of its lines: which only were too long for the page, which begin a paragraph, which are
/// headings, and which belong to the page and not to the text. Lines are found again by their words, in order; of a
/// line that is not found again nothing is said.
final class PdfLayout {
    private static final int LOOK_AHEAD = 4;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final boolean wanted;
    private int page;
    private int at;

    /// @param wanted whether anybody asks how the lines are set; to find out takes as long as to read them
    PdfLayout(boolean wanted) {
        this.wanted = wanted;
    }

    boolean wanted() {
        return wanted;
    }

    /// Takes the lines of all pages, each page from the top as its words stand in the file.
    void learn(List<List<PdfLine>> lines) {
        pages.addAll(lines);
        marks.addAll(new PdfMarks(lines).all());
    }

    /// What is said of the next line of the text.
    ///
    /// @param number of the page, from 1
    char next(int number, String words) {
        if (number > pages.size()) {
            return Layout.SILENT;
        }
        if (number != page) {
            page = number;
            at = 0;
        }
        List<PdfLine> lines = pages.get(number - 1);
        String sought = bare(words);
        for (int i = at; i < Math.min(lines.size(), at + LOOK_AHEAD); i++) {
            if (bare(lines.get(i).words()).equals(sought)) {
                at = i + 1;
                return marks.get(number - 1).charAt(i);
            }
        }
        return Layout.SILENT;
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        words.chars().filter(c -> c > ' ' && c != '\u00a0').forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
