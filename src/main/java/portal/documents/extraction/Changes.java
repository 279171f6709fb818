package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The paragraphs of a text as they were before the changes in it and as they are with them, gathered word by word.
final class Changes {
    private static final int MOST = 5_000;

    private final List<Marked> marks = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private final Map<String, String> mixed = new LinkedHashMap<>();
    private boolean changed;

    /// Those in a file of a type that may have some; nothing for any other.
    ///
    /// @param unpacked most bytes a part of it may have
    static Optional<Changes> in(Path file, String mime, long unpacked) throws IOException {
        if (mime.equals(WordMarks.TYPE)) {
            return Optional.of(WordMarks.read(file, unpacked));
        }
        if (mime.equals(OldWordMarks.TYPE)) {
            return Optional.of(OldWordMarks.read(file));
        }
        return OpenMarks.reads(mime) ? Optional.of(OpenMarks.read(file, unpacked)) : Optional.empty();
    }

    /// Whether there are as many marks as are kept.
    boolean full() {
        return marks.size() >= MOST;
    }

    /// @param gone deleted, or struck through
    void say(String words, boolean inserted, boolean gone) {
        changed |= (inserted || gone) && !words.isBlank();
        all.append(words);
        if (!inserted) {
            before.append(words);
        }
        if (!gone) {
            after.append(words);
        }
    }

    /// Words that are deleted and stand elsewhere in the file than in their paragraph.
    void gone(String words) {
        changed |= !words.isBlank();
        before.append(words);
    }

    /// The paragraph has ended: as it was and as it is.
    Marked end() {
        var mark = new Marked(tidy(before), tidy(after), "", "");
        if (changed && !mark.before().equals(mark.after())) {
            marks.add(mark);
            if (!mark.after().isEmpty()) {
                mixed.put(tidy(all), mark.after());
            }
        }
        all.setLength(0);
        before.setLength(0);
        after.setLength(0);
        changed = false;
        return mark;
    }

    /// A margin note at some words of a paragraph.
    void note(Marked paragraph, String words, String note) {
        marks.add(new Marked(paragraph.before(), paragraph.after(), tidy(words), note));
    }

    /// In the order of the text.
    List<Marked> marks() {
        return marks;
    }

    /// The text as it is with the changes: parsers set words that are deleted beside those put in their place.
    String changed(String text) {
        return mixed.isEmpty() ? text : new Replacements(mixed).in(text);
    }

    /// With single spaces.
    static String tidy(CharSequence words) {
        var tidy = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean here = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0';
            if (!here || !space) {
                tidy.append(here ? ' ' : c);
            }
            space = here;
        }
        return tidy.toString().strip();
    }
}
