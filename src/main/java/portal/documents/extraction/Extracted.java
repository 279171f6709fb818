package portal.documents.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one file.
///
/// @param status how it ended
/// @param mime the detected type without parameters; `application/octet-stream` where nothing was detected
/// @param language ISO 639-1 code of the text, `und` where it is not certain
/// @param pages pages of the file itself, 0 where its format has none
/// @param seconds wall clock the file took, starting a worker included
/// @param problem why it did not simply end well, one of [Problem]; null for a clean end
/// @param text paragraphs, headings and table rows one a line, cells separated by a tab, pages by a form feed
/// (so `pages - 1` form feeds); no other control character and no lone surrogate; empty without text
/// @param layout what the file itself says of each line of the text, see [Layout]; an empty page has no line;
/// of a PDF nothing unless it was asked for
/// @param marks tracked changes, words struck out and margin notes, in the order of the text
public record Extracted(
        ExtractionStatus status,
        String mime,
        String language,
        int pages,
        double seconds,
        @Nullable String problem,
        String text,
        String layout,
        List<Marked> marks) {

    public Extracted {
        marks = List.copyOf(marks);
    }

    /// A file without changes or notes.
    public Extracted(
            ExtractionStatus status,
            String mime,
            String language,
            int pages,
            double seconds,
            @Nullable String problem,
            String text,
            String layout) {
        this(status, mime, language, pages, seconds, problem, text, layout, List.of());
    }

    static final String UNKNOWN_TYPE = "application/octet-stream";
    static final String UNKNOWN_LANGUAGE = "und";

    /// Whether there is text to work with.
    public boolean hasText() {
        return status.hasText(problem);
    }

    /// A file without text.
    static Extracted without(ExtractionStatus status, String mime, String problem) {
        return new Extracted(status, mime, UNKNOWN_LANGUAGE, 0, 0, problem, "", "");
    }

    /// The same file, whose text asks for a password before it is changed.
    Extracted locked() {
        return new Extracted(
                ExtractionStatus.PROTECTED, mime, language, pages, seconds, Problem.EDIT_PASSWORD, text, layout, marks);
    }

    /// The same file with its text as changed, and what was marked in it.
    Extracted marked(String changed, List<Marked> found) {
        return marked(changed, layout, found);
    }

    /// As [#marked(String, List)], where lines are gone too.
    Extracted marked(String changed, String left, List<Marked> found) {
        return new Extracted(status, mime, language, pages, seconds, problem, changed, left, found);
    }

    /// The same result with its duration.
    ///
    /// @param since a reading of [System#nanoTime]
    Extracted since(long since) {
        double seconds = (System.nanoTime() - since) / 1e9;
        return new Extracted(status, mime, language, pages, seconds, problem, text, layout, marks);
    }
}
