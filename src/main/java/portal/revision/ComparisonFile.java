package portal.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// A comparison as a file.
public enum ComparisonFile {
    /// Three columns, existing text, draft, justification: the form that goes into the dossier (research: A5b).
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ComparisonDocx::write),
    /// The new text with real tracked changes, to be accepted or rejected in Word.
    TRACKED(DOCX.mime, "tracked.docx", TrackedDocx::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", ComparisonXlsx::write),
    HTML("text/html", "html", ComparisonHtml::write);

    private interface Writer {
        void write(ComparisonTitle title, List<ComparedRow> rows, ComparisonWords words, OutputStream out)
                throws IOException;
    }

    private final String mime;
    private final String ending;
    private final Writer writer;

    ComparisonFile(String mime, String ending, Writer writer) {
        this.mime = mime;
        this.ending = ending;
        this.writer = writer;
    }

    /// By the word of the command line.
    public static ComparisonFile of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String mime() {
        return mime;
    }

    public String ending() {
        return ending;
    }

    public boolean text() {
        return this == HTML;
    }

    /// Leaves the stream open.
    public void write(ComparisonTitle title, List<ComparedRow> rows, ComparisonWords words, OutputStream out)
            throws IOException {
        writer.write(title, rows, words, out);
    }
}
