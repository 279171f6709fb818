package portal.papers.linking;

import java.util.List;
import java.util.regex.Pattern;

/// What a mail repeats of the mail it answers is not its sender's.
final class Replies {
    /// A mail with less above what it repeats passes that on.
    private static final int LEAST = 120;

    private static final List<String> ANSWERS = List.of(
            "wrote",
            "schrieb",
            "a écrit",
            "đã viết",
            "riginal Message",
            "riginal message",
            "Nachricht",
            "d'origine",
            " gốc");

    private static final List<String> HEADS = List.of("\nFrom:", "\nVon:", "\nDe:", "\nTừ:");

    private static final Pattern WROTE = Pattern.compile(
            "(?imU)^(?:(?:on|am|le|vào)\\b.{5,200}?\\b(?:wrote|schrieb.{0,80}|a écrit|đã viết)\\s?:\\s*$"
                    + "|\\W*(?:original message|ursprüngliche nachricht|message d['’]origine|tin nhắn gốc|thư gốc)\\W*$)");

    private static final Pattern HEAD = Pattern.compile(
            "(?imU)^(?:from|von|de|từ):.{3,200}\\R(?:(?:sent|date|gesendet|envoyé|đã gửi|ngày|to|an|à|tới|cc|subject|betreff|objet|chủ đề):.*\\R){2,}");

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

    private static int start(String paper) {
        boolean answers = ANSWERS.stream().anyMatch(paper::contains);
        var wrote = WROTE.matcher(paper);
        int found = answers && wrote.find() ? wrote.start() : -1;
        var head = HEAD.matcher(paper);
        boolean heads = HEADS.stream().anyMatch(paper::contains);
        while (heads && head.find()) {
            if (head.start() > LEAST) {
                return found < 0 ? head.start() : Math.min(found, head.start());
            }
        }
        return found;
    }
}
