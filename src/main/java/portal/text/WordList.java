package portal.text;

import java.util.Arrays;
import org.eclipse.jgit.diff.Sequence;

/// A text as its words, in reading order. A word is a run of letters and digits, joined by a hyphen, apostrophe, full
/// stop or slash inside it; any other visible character is a word by itself. White space is between words.
public final class WordList extends Sequence {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] ids;

    private WordList(String text, int[] starts, int[] ends, int[] ids) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.ids = ids;
    }

    public static WordList of(String text, Vocabulary vocabulary) {
        int[] starts = new int[text.length() / 4 + 8];
        int[] ends = new int[starts.length];
        int[] ids = new int[starts.length];
        int size = 0;
        for (int at = space(text, 0); at < text.length(); size++) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                ids = Arrays.copyOf(ids, size * 2);
            }
            int end = end(text, at);
            starts[size] = at;
            ends[size] = end;
            ids[size] = vocabulary.id(text, at, end);
            at = space(text, end);
        }
        return new WordList(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(ids, size));
    }

    @Override
    public int size() {
        return ids.length;
    }

    /// The number of a word in the vocabulary.
    public int id(int word) {
        return ids[word];
    }

    /// Where a word begins, in UTF-16 units.
    public int start(int word) {
        return starts[word];
    }

    /// Where a word ends.
    public int end(int word) {
        return ends[word];
    }

    public String text() {
        return text;
    }

    /// Where the text from a word on begins; all of the text for the first word, its end after the last.
    int offset(int word) {
        return word == 0 ? 0 : word == ids.length ? text.length() : starts[word];
    }

    /// Whether white space stands before a word that is not the first.
    boolean spaced(int word) {
        return ends[word - 1] < starts[word];
    }

    /// The words from one to before another, with the white space that follows the last; what stands before the first
    /// word belongs to it. Empty where there are none.
    String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        return text.substring(offset(from), offset(to));
    }

    /// Whether it is letters or digits and no mere sign.
    public boolean spoken(int word) {
        return inner(text, starts[word]);
    }

    /// Whether the two say the same, whatever the white space between the words. Both of one vocabulary.
    public boolean same(WordList other) {
        return Arrays.equals(ids, other.ids);
    }

    /// The first word that ends after an offset; `size()` where none does.
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int start) {
        if (!inner(text, start)) {
            return start + Character.charCount(text.codePointAt(start));
        }
        int at = start;
        while (at < text.length()) {
            if (inner(text, at)) {
                at += Character.charCount(text.codePointAt(at));
            } else if (joins(text.charAt(at)) && at + 1 < text.length() && inner(text, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean inner(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int point = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '.' || c == '/';
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c >= 0xa0 && Character.isSpaceChar(c);
    }
}
