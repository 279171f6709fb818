package portal.summary.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The files as which the consolidated table comes out.
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8"),
    PDF("application/pdf"),
    HTML("text/html; charset=utf-8"),
    JSON("application/json");

    private static final int MOST_OF_PDF = 20_000;

    private final String mime;

    Format(String mime) {
        this.mime = mime;
    }

    public String mime() {
        return mime;
    }

    /// Whether programs read it rather than people.
    public boolean data() {
        return this == XLSX || this == CSV || this == JSON;
    }

    /// The most lines that it takes: a PDF is held by its pages.
    public int most() {
        return this == PDF ? MOST_OF_PDF : Integer.MAX_VALUE;
    }

    /// The end of its file names, with the dot.
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format that a file's name asks for.
    public static Optional<Format> named(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.suffix()))
                .findFirst();
    }
}
