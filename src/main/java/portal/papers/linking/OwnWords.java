package portal.papers.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whose paper it is by what it says of itself in its running text, where its head is silent. The author that a file's
/// own data name is not asked: it is as often who typed it, or who wrote the file that it was made from.
final class OwnWords {

    /// A name said once may be anybody's.
    static final int ENOUGH = 2;

    private static final String NAME = "(?<who>(?:\\p{Lu}|\\p{Ll}\\p{Lu})[\\p{L}\\p{N}&.’'-]*"
            + "(?:[ \\t]+(?:(?:of|for|and|the|de|du|des|der)[ \\t]+)*[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.’'-]*){0,7})";

    /// `The Readers' Union (RU) represents`, `RU welcomes`.
    private static final Pattern SPEAKS = Pattern.compile("(?:^|[.!?:]\\s+|\\n)(?:\\d{1,2}[./)]+\\s*)?(?:[Tt]he\\s+)?"
            + NAME
            + "(?:\\s+\\((?<short>[\\p{L}\\p{N}.-]{2,15})\\))?,?\\s+(?:therefore\\s+|also\\s+|strongly\\s+|fully\\s+)?"
            + "(?:represents|welcomes|supports|believes|considers|recommends|suggests|proposes|thanks|appreciates|urges|"
            + "is concerned|is the (?:voice|association|federation|trade body|umbrella)|begrüßt|vertritt|salue|représente)"
            + "\\b");

    private static final Pattern BEHALF = Pattern.compile("\\b[Oo]n behalf of\\s+(?:the\\s+)?" + NAME);

    private static final Pattern ABOUT =
            Pattern.compile("(?m)^(?:About|Über|À propos de)\\s+(?:the\\s+)?" + NAME + "\\s*$");

    private static final Pattern RIGHTS = Pattern.compile("©\\s*(?:\\d{4}\\s+)?(?:[Tt]he\\s+)?" + NAME);

    /// `Hội Người đọc đề nghị`.
    private static final Pattern ASKS = Pattern.compile("(?mU)^[-–+•\\s]*(?<who>(?:Bộ|Sở|Ủy ban|UBND|Hội|Hiệp hội|Viện|"
            + "Liên đoàn|Liên minh|Trường|Học viện|Trung tâm|Công ty|Tập đoàn|Ngân hàng|Cục|Tổng cục|Mặt trận)"
            + "(?:\\s+[\\p{L}\\p{N}&-]+){1,9}?)\\s+(?:trân trọng |cơ bản |hoàn toàn |xin |có )?"
            + "(?:đề nghị|kiến nghị|đề xuất|nhất trí|thống nhất|tán thành|góp ý|ý kiến)\\b");

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
        hear(SPEAKS, text, 1, heard);
        hear(ASKS, text, 1, heard);
        hear(BEHALF, text, ENOUGH, heard);
        hear(ABOUT, text, ENOUGH, heard);
        hear(RIGHTS, text, ENOUGH, heard);
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

    private static void hear(Pattern pattern, String text, int weight, Map<String, Integer> heard) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String shortly = matcher.namedGroups().containsKey("short") ? matcher.group("short") : null;
            String who = (shortly == null ? matcher.group("who") : shortly)
                    .replaceAll("\\s+", " ")
                    .replaceFirst("(?:[.,;:]|\\s+\\d{4})+$", "");
            if (Letterhead.name(who) && !OTHERS.contains(who.toLowerCase(Locale.ROOT))) {
                heard.merge(who, shortly == null ? weight : ENOUGH, Integer::sum);
            }
        }
    }
}
