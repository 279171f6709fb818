package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the pages of PDFs are read to and written from: the file itself, or the innermost of those within it.
final class PdfPages {
    private final int limit;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<PdfText> read = new ArrayList<>();

    /// A file whose pages are being written.
    private static final class Open {
        private @Nullable PdfText pdf;
        private int page;
    }

    /// @param pdf the file, if it is one
    /// @param limit characters of a PDF within it after which its rest is left to the parser
    PdfPages(PdfText pdf, int limit) {
        this.limit = limit;
        begin();
        read.add(pdf);
        open.element().pdf = pdf;
    }

    /// A file within begins.
    void begin() {
        open.push(new Open());
    }

    /// It has ended.
    void end() {
        open.pop();
    }

    boolean inside() {
        return open.size() > 1;
    }

    /// What is to read the pages of the innermost file, which turns out to be a PDF.
    PdfText pdf() {
        var file = open.element();
        if (file.pdf == null) {
            file.pdf = new PdfText(false, limit);
            read.add(file.pdf);
        }
        return file.pdf;
    }

    /// The lines of its next page; none of one that the parser reads.
    List<PdfText.Line> next() {
        var file = open.element();
        file.page++;
        return file.pdf == null ? List.of() : file.pdf.page(file.page);
    }

    /// What somebody marked in any of them.
    List<Marked> marks() {
        return read.stream().flatMap(pdf -> pdf.marks().stream()).toList();
    }
}
