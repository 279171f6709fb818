package portal.documents.extraction;

import java.util.ArrayList;
import java.util.List;

/// A change or a margin note in a paragraph of a Word file, an OpenDocument text or a PDF.
///
/// @param before the paragraph as it was before the changes; empty where it is new
/// @param after as it is with them; empty where it is to go
/// @param words those a margin note stands at; empty for a change
/// @param note the margin note; empty for a change
public record Marked(String before, String after, String words, String note) {

    private static final char FIELD = '\u001F';

    /// One a line, as it is stored.
    public static String lines(List<Marked> marks) {
        var lines = new StringBuilder();
        for (var mark : marks) {
            lines.append(lines.isEmpty() ? "" : "\n");
            for (var field : List.of(mark.before, mark.after, mark.words, mark.note)) {
                lines.append(field.replaceAll("[\\n\\r" + FIELD + "]+", " ")).append(FIELD);
            }
        }
        return lines.toString();
    }

    /// The inverse of [#lines(List)].
    public static List<Marked> of(String lines) {
        var marks = new ArrayList<Marked>();
        for (var line : lines.split("\n")) {
            var fields = line.split(String.valueOf(FIELD), -1);
            if (fields.length >= 4) {
                marks.add(new Marked(fields[0], fields[1], fields[2], fields[3]));
            }
        }
        return marks;
    }
}
