package portal.summary.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a cell of a spreadsheet can hold, and what it must not be taken for.
final class Cells {

    /// Characters of one cell in the Office Open XML spreadsheet format.
    static final int LONGEST = 32_767;

    /// Room for the mark "(12/34) " before each part.
    private static final int PART = LONGEST - 16;

    private static final int HEADED = 240;
    private static final Pattern CODED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private Cells() {}

    /// Text that a spreadsheet would compute gets an apostrophe in front, by which spreadsheets mark plain text.
    static String plain(String text) {
        return computed(text) ? "'" + text : text;
    }

    /// One part where it fits, else several that begin with "(1/2) " and so on; nothing is lost, and no character is
    /// torn in two.
    static List<String> parts(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + PART);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            marked.add("(" + (i + 1) + "/" + pieces.size() + ") " + pieces.get(i));
        }
        return marked;
    }

    /// Whether a spreadsheet might take it for a formula once somebody edits it.
    static boolean computed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /// What a spreadsheet would read as a coded character (`_x0041_`) is kept as it is written.
    static String literal(String text) {
        return text.indexOf("_x") < 0 ? text : CODED.matcher(text).replaceAll("_x005F_$1");
    }

    /// For the head of a printed page, which holds 255 characters and has codes of its own.
    static String headed(String text) {
        String safe = text.replace("&", "&&");
        return safe.length() <= HEADED ? safe : safe.substring(0, HEADED) + "…";
    }

    /// As the text of an attribute or element.
    static String escaped(String text) {
        return xml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Without the characters that XML 1.0 cannot hold.
    static String xml(String text) {
        if (text.codePoints().allMatch(Cells::holdable)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Cells::holdable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean holdable(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
    }
}
