package portal.papers.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whose paper it is by what it says of itself in its running text, where its head is silent. The author that a file's
/// own data name is not asked: it is as often who typed it, or who wrote the file that it was made from.
final class OwnWords {

    /// A name said once may be anybody's.
    static final int ENOUGH = 2;

    private static final String NAME = "(?<who>(?:\\p{Lu}|\\p{Ll}\\p{Lu})[\\p{L}\\p{N}&.’'-]*"
            + "(?:[ \\t]+(?:(?:of|for|and|the|de|du|des|der)[ \\t]+)*[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.’'-]*){0,7})";

    private static final List<String> VERBS = List.of(
            "represents",
            "welcomes",
            "supports",
            "believes",
            "considers",
            "recommends",
            "suggests",
            "proposes",
            "thanks",
            "appreciates",
            "urges",
            "is concerned",
            "is the (?:voice|association|federation|trade body|umbrella)",
            "begrüßt",
            "vertritt",
            "salue",
            "représente");

    /// `The Readers' Union (RU) represents`, `RU welcomes`.
    private static final Pattern SPEAKS = Pattern.compile("(?:^|[.!?:]\\s+|\\n)(?:\\d{1,2}[./)]+\\s*)?(?:[Tt]he\\s+)?"
            + NAME
            + "(?:\\s+\\((?<short>[\\p{L}\\p{N}.-]{2,15})\\))?,?\\s+(?:therefore\\s+|also\\s+|strongly\\s+|fully\\s+)?"
            + "(?:" + String.join("|", VERBS) + ")\\b");

    private static final Signs SAID = new Signs("\\b", VERBS, "\\b");

    private static final Pattern BEHALF = Pattern.compile("[Oo]n behalf of\\s+(?:the\\s+)?" + NAME);

    private static final Signs IN_NAME = new Signs("\\b", List.of("on behalf of"), "\\b");

    private static final Pattern ABOUT =
            Pattern.compile("(?m)(?:About|Über|À propos de)\\s+(?:the\\s+)?" + NAME + "\\s*$");

    private static final Pattern RIGHTS = Pattern.compile("©\\s*(?:\\d{4}\\s+)?(?:[Tt]he\\s+)?" + NAME);

    /// `Hội Người đọc đề nghị`.
    private static final Pattern ASKS = Pattern.compile("(?U)[-–+•\\s]*(?<who>(?:Bộ|Sở|Ủy ban|UBND|Hội|Hiệp hội|Viện|"
            + "Liên đoàn|Liên minh|Trường|Học viện|Trung tâm|Công ty|Tập đoàn|Ngân hàng|Cục|Tổng cục|Mặt trận)"
            + "(?:\\s+[\\p{L}\\p{N}&-]+){1,9}?)\\s+(?:trân trọng |cơ bản |hoàn toàn |xin |có )?"
            + "(?:đề nghị|kiến nghị|đề xuất|nhất trí|thống nhất|tán thành|góp ý|ý kiến)\\b");

    /// Characters within which a name and what it is said to do stand together.
    private static final int NEAR = 250;

    /// Who is spoken to, not who speaks.
    private static final Set<String> OTHERS = Set.of(
            "commission",
            "european commission",
            "parliament",
            "european parliament",
            "council",
            "government",
            "regulation",
            "proposal",
            "article",
            "recital",
            "member states",
            "committee",
            "it",
            "this",
            "we",
            "he",
            "she",
            "they",
            "who",
            "industry",
            "rapporteur");

    private OwnWords() {}

    /// Who is said to speak most often; empty where that is nobody, or several as often.
    static Optional<String> speaker(String text) {
        Map<String, Integer> heard = new HashMap<>();
        speaking(text, heard);
        hear(ASKS, 1, text, at -> lineAfter(text, at), heard);
        hear(BEHALF, ENOUGH, text, at -> start(IN_NAME.find(text, at)), heard);
        hear(ABOUT, ENOUGH, text, at -> lineAfter(text, at), heard);
        hear(RIGHTS, ENOUGH, text, at -> text.indexOf('©', at), heard);
        List<Map.Entry<String, Integer>> most = heard.entrySet().stream()
                .filter(one -> one.getValue() >= ENOUGH)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        boolean clear = most.size() == 1
                || most.size() > 1
                        && most.getFirst().getValue() > most.getLast().getValue();
        return clear ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    /// Looks for a name before each verb.
    private static void speaking(String text, Map<String, Integer> heard) {
        Matcher matcher = within(SPEAKS.matcher(text));
        int done = 0;
        for (MatchResult said = SAID.find(text, 0); said != null; said = SAID.find(text, Math.max(done, said.end()))) {
            matcher.region(Math.max(done, said.start() - NEAR), said.end());
            if (matcher.find()) {
                done = matcher.end();
                count(matcher, matcher.group("short"), 1, heard);
            }
        }
    }

    /// @param next the first place from one on where the pattern may begin; below 0 where there is none
    private static void hear(
            Pattern pattern, int weight, String text, IntUnaryOperator next, Map<String, Integer> heard) {
        Matcher matcher = within(pattern.matcher(text));
        int done = 0;
        for (int at = next.applyAsInt(0); at >= 0; at = next.applyAsInt(Math.max(at + 1, done))) {
            if (matcher.region(at, text.length()).lookingAt()) {
                done = matcher.end();
                count(matcher, null, weight, heard);
            }
        }
    }

    private static Matcher within(Matcher matcher) {
        return matcher.useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static int start(@Nullable MatchResult found) {
        return found == null ? -1 : found.start();
    }

    /// Where the first line begins that does not begin before a place; below 0 behind the last one.
    private static int lineAfter(String text, int at) {
        int end = at == 0 ? 0 : text.indexOf('\n', at - 1) + 1;
        return end < text.length() && (at == 0 || end > 0) ? end : -1;
    }

    private static void count(Matcher found, @Nullable String shortly, int weight, Map<String, Integer> heard) {
        String who = (shortly == null ? found.group("who") : shortly)
                .replaceAll("\\s+", " ")
                .replaceFirst("(?:[.,;:]|\\s+\\d{4})+$", "");
        if (Letterhead.name(who) && !OTHERS.contains(who.toLowerCase(Locale.ROOT))) {
            heard.merge(who, shortly == null ? weight : ENOUGH, Integer::sum);
        }
    }
}
