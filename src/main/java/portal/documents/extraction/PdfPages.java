package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where the pages of PDFs are read to and written from: the file itself, or the innermost of those within it; and what
/// was marked in them and in other files within the file, in their order.
final class PdfPages {
    private final int limit;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Supplier<List<Marked>>> marks = new ArrayList<>();

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
        marks.add(pdf::marks);
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
            marks.add(file.pdf::marks);
        }
        return file.pdf;
    }

    /// The lines of its next page; none of one that the parser reads.
    List<PdfText.Line> next() {
        var file = open.element();
        file.page++;
        return file.pdf == null ? List.of() : file.pdf.page(file.page);
    }

    /// What was marked in a file that is no PDF.
    void mark(List<Marked> found) {
        marks.add(() -> found);
    }

    /// What somebody marked in any of them.
    List<Marked> marks() {
        return marks.stream().flatMap(file -> file.get().stream()).toList();
    }
}
