package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;

/// What a mail repeats of the mail it answers is not its sender's.
final class Replies {
    /// A mail with less above what it repeats passes that on.
    private static final int LEAST = 120;

    /// "On Monday Mr X wrote:", and how such a line begins.
    private static final Pattern WROTE =
            Pattern.compile("(?iU)(?:on|am|le|vào)\\b.{5,200}?\\b(?:wrote|schrieb.{0,80}|a écrit|đã viết)\\s?:\\s*");

    private static final Signs OPENS = new Signs("", List.of("on", "am", "le", "vào"), "\\b");

    /// "-----Original Message-----", from its first letter.
    private static final Signs ORIGINAL = new Signs(
            "",
            List.of("original message", "ursprüngliche nachricht", "message d['’]origine", "tin nhắn gốc", "thư gốc"),
            "[^\\p{L}\\d\\n]*(?:\\n|\\z)");

    private static final Pattern HEAD = Pattern.compile(
            "(?iU)(?:from|von|de|từ):.{3,200}\\R(?:(?:sent|date|gesendet|envoyé|đã gửi|ngày|to|an|à|tới|cc|subject|betreff|objet|chủ đề):.*\\R){2,}");

    private static final Signs HEADS = new Signs("", List.of("from", "von", "de", "từ"), ":");

    private Replies() {}

    /// As long as before, with spaces for what is repeated.
    static String without(String paper) {
        int from = start(paper);
        if (from < 0 || paper.substring(0, from).strip().length() < LEAST) {
            return paper;
        }
        var rest = new StringBuilder(paper);
        for (int i = from; i < paper.length(); i++) {
            if (paper.charAt(i) != '\n' && paper.charAt(i) != '\f') {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    /// Where the repeated mail begins; below 0 where none is repeated.
    private static int start(String paper) {
        int at = 0;
        while (at < paper.length()) {
            int end = paper.indexOf('\n', at);
            int stop = end < 0 ? paper.length() : end;
            if (heads(paper, at) || answers(paper, at, stop)) {
                return at;
            }
            at = stop + 1;
        }
        return -1;
    }

    private static boolean heads(String paper, int at) {
        return at > LEAST
                && HEADS.at(paper, at)
                && HEAD.matcher(paper).region(at, paper.length()).lookingAt();
    }

    private static boolean answers(String paper, int from, int to) {
        int letter = from;
        while (letter < to && !Character.isLetter(paper.charAt(letter))) {
            letter++;
        }
        return ORIGINAL.at(paper, letter)
                || letter == from
                        && OPENS.at(paper, letter)
                        && WROTE.matcher(paper).region(from, to).matches();
    }
}
