package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Set;

/// Where the words of an RTF file begin (RTF 1.9.1, "Contents of an RTF File").
final class RtfHead {
    /// Groups that hold no words.
    private static final Set<String> TABLES = Set.of(
            "fonttbl",
            "filetbl",
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "pict");

    /// After which a parser expects words.
    private static final Set<String> BEGIN =
            Set.of("par", "pard", "plain", "sect", "sectd", "line", "ltrch", "rtlch", "htmlrtf");

    private final byte[] rtf;
    private int at;
    private boolean fonts;

    RtfHead(byte[] rtf) {
        this.rtf = rtf;
    }

    /// The place of the first word; -1 where a control word of [#BEGIN] or a font stands before it, or there is none.
    int words() {
        int depth = 0;
        while (at < rtf.length) {
            int here = at;
            byte c = rtf[at++];
            if (c == '}') {
                return -1;
            } else if (c == '{') {
                if (depth > 0 && !table()) {
                    return here;
                }
                depth = 1;
            } else if (c == '\\') {
                var word = word();
                if (BEGIN.contains(word) || word.equals("f") && fonts) {
                    return -1;
                }
                if (word.isEmpty() || word.equals("u")) {
                    return here;
                }
            } else if (c != '\r' && c != '\n' && c != ' ') {
                return here;
            }
        }
        return -1;
    }

    /// Passes over a group without words, whose brace was read; goes back to where it was before any other.
    private boolean table() {
        int begin = at;
        if (at + 1 < rtf.length && rtf[at] == '\\') {
            boolean aside = rtf[at + 1] == '*';
            at++;
            var word = aside ? "" : word();
            if (aside || TABLES.contains(word)) {
                fonts |= word.equals("fonttbl");
                close();
                return true;
            }
        }
        at = begin;
        return false;
    }

    /// A control word whose backslash was read, with its number; empty for a sign.
    private String word() {
        int begin = at;
        while (at < rtf.length && Character.isLetter(rtf[at])) {
            at++;
        }
        var word = new String(rtf, begin, at - begin, US_ASCII);
        while (at < rtf.length && (rtf[at] == '-' || Character.isDigit(rtf[at]))) {
            at++;
        }
        return word;
    }

    private void close() {
        for (int depth = 1; depth > 0 && at < rtf.length; at++) {
            if (rtf[at] == '\\') {
                at++;
            } else {
                depth += rtf[at] == '{' ? 1 : rtf[at] == '}' ? -1 : 0;
            }
        }
    }
}
