package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;

/// Where the quotations of an amending law begin and end. A quotation that is to be read elsewhere opens at the
/// start of a line and closes at the end of one; words in quotation marks inside a line are left alone.
final class Quotes {
    private static final String OPENING = "“\"„«‘";
    private static final Pattern CLOSED = Pattern.compile("[”\"“»’][\\s.;,:)]*$");
    private static final int REACH = 12;

    private final List<String> lines;

    Quotes(List<String> lines) {
        this.lines = lines;
    }

    /// Whether the line opens with a quotation mark.
    static boolean opens(String line) {
        return !line.isEmpty() && OPENING.indexOf(line.charAt(0)) >= 0;
    }

    /// The line on which the quotation that opens on line `at` closes; -1 where none closes before the next one opens.
    int closing(int at) {
        boolean single = lines.get(at).charAt(0) == '‘';
        int depth = 0;
        int last = -1;
        for (int i = at; i < lines.size(); i++) {
            var line = lines.get(i);
            int more = single ? 0 : balance(line);
            if (i > at && opens(line) && (single || more > 0)) break;
            depth += more;
            boolean closed = closes(line);
            if (closed && more < 0) last = i;
            if (closed && (single || depth <= 0)) return i;
        }
        return last;
    }

    static boolean closes(String line) {
        return CLOSED.matcher(line.substring(Math.max(0, line.length() - REACH)))
                .find();
    }

    /// Quotation marks opened less those closed on the line; one that stands after a letter or a stop closes.
    static int balance(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean fresh = i == 0 || line.charAt(i - 1) == ' ' || line.charAt(i - 1) == '(';
            switch (line.charAt(i)) {
                case '„', '«' -> open++;
                case '“', '"' -> open += fresh ? 1 : -1;
                case '”', '»' -> open += i == 0 ? 1 : -1;
                default -> {}
            }
        }
        return open;
    }
}
