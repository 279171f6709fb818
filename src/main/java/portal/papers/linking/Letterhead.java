package portal.papers.linking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whose paper it is, as far as its first lines say: the body above the number of a Vietnamese letter, or the name that
/// a title gives ("Góp ý của ...", "Amendments proposed by ...", "... position paper").
public final class Letterhead {

    private static final int LINES = 14;
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;

    private static final Pattern MAIL = Pattern.compile(
            "(?iU)(?:from|to|cc|sent|date|subject|von|an|betreff|gesendet|de|objet|từ|tới|chủ đề|ngày)\\s*:.*");

    private static final String WHAT = "(?:position paper|positions?|views?|comments?|contribution|response|submission|"
            + "opinion|amendments?|proposals?|observations|remarks|statement|feedback)";

    private static final Pattern BY = Pattern.compile("(?iU)\\b(?:" + WHAT
            + "\\b.{0,30}?|proposed|submitted|prepared|presented)\\s+(?:by|of|from)\\s+(?:the\\s+)?(?<who>\\S.*?)"
            + "(?:\\s+(?:on|to|regarding|concerning|for|in|at)\\b.*)?");

    private static final Pattern OWN =
            Pattern.compile("(?<who>(?:[\\p{Lu}\\p{N}]|\\p{Ll}\\p{Lu}).{0,80}?)(?:[’']s?)?\\s+(?iU:" + WHAT
                    + ")(?iU:\\s+(?:on|to|for|regarding|concerning|and|paper)\\b.*|\\s*[:–-]?\\s*)");

    /// "Ý kiến góp ý của Hội Người đọc về dự thảo", from there on to the end of the line.
    private static final Signs CUA = new Signs(
            "",
            List.of("góp ý", "ý kiến", "tham luận", "kiến nghị"),
            "(?U:\\s+(?:góp ý\\s+)?của\\s+(?<who>\\S.*?)(?:\\s+(?:về|đối với|cho|vào|tại|trong)\\b.*)?$)");

    private static final Pattern STELLUNGNAHME = Pattern.compile(
            "(?iU)\\b(?:stellungnahme|positionspapier|position|änderungsvorschläge|kommentierung|contribution|observations|"
                    + "avis|amendements)\\s+(?:der|des|von|vom|de la|de l[’']|des|du|de)\\s*(?<who>\\S.*?)"
                    + "(?:\\s+(?:zu|zum|zur|über|für|betreffend|sur|concernant|relatifs?|relatives?|à|au|aux)\\b.*)?");

    /// Words that belong to what is commented on, or to no name.
    private static final Pattern NO_NAME = Pattern.compile("(?iU).*\\b(?:regulation|directive|draft|bill|act|law|"
            + "suggestions?|proposed|legislative|dự thảo|luật|nghị quyết|nghị định)\\b.*");

    private static final Set<String> NO_START = Set.of(
            "our",
            "my",
            "this",
            "these",
            "the",
            "a",
            "an",
            "general",
            "specific",
            "additional",
            "further",
            "key",
            "main",
            "written",
            "joint",
            "summary",
            "detailed",
            "annex",
            "table",
            "list",
            "their",
            "other",
            "all",
            "tôi",
            "chúng");

    private static final Set<String> NO_END = Set.of("for", "of", "on", "to", "and", "the", "in", "with", "a", "by");

    private Letterhead() {}

    /// The body's or person's name as it is printed: what the first lines tell, else what the paper says of itself,
    /// else what its file's name and its text have in common; empty where all are silent.
    public static Optional<String> speaker(String text, String file) {
        return speaker(text)
                .or(() -> Signature.speaker(text))
                .or(() -> OwnWords.speaker(text))
                .or(() -> FileName.speaker(text, file));
    }

    /// The body's or person's name as it is printed; empty where the first lines do not tell.
    static Optional<String> speaker(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !MAIL.matcher(line).matches())
                .limit(LINES)
                .toList();
        return LetterTop.speaker(lines)
                .or(() -> lines.stream()
                        .map(Letterhead::titled)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> titled(String line) {
        return Stream.concat(
                        Stream.ofNullable(CUA.find(line)),
                        Stream.of(BY, STELLUNGNAHME, OWN)
                                .map(pattern -> pattern.matcher(line))
                                .filter(Matcher::matches))
                .map(found -> found.group("who").strip())
                .filter(Letterhead::name)
                .map(who -> who.replaceFirst("[,;:]+$", ""))
                .findFirst();
    }

    /// Whether it may be the name of a body or a person.
    static boolean name(String who) {
        String[] words = who.split("\\s+");
        return who.length() > 1
                && who.length() <= LONGEST
                && words.length <= MOST_WORDS
                && Character.isLetterOrDigit(who.charAt(0))
                && (!Character.isLowerCase(who.charAt(0)) || Character.isUpperCase(who.charAt(1)))
                && !NO_NAME.matcher(who).matches()
                && !NO_START.contains(words[0].toLowerCase(Locale.ROOT))
                && !NO_END.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }
}
