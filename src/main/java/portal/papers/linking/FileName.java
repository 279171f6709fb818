package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.text.Text;

/// Whose paper it is by the name of its file: words of it that the text knows as a name, a body's sign in capitals.
final class FileName {
    private static final int LONGEST_RUN = 5;
    private static final int SHORTEST = 3;

    /// "VCCI", "BITKOM".
    private static final Pattern SIGN = Pattern.compile("\\p{Lu}{3,10}");

    /// A sign, or a name with a capital within: "EuroISPA".
    private static final Pattern DISTINCT = Pattern.compile("\\p{Lu}{3,10}|\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

    private static final Pattern OF = Pattern.compile("(?iu).*\\b(?:cua|của|by|from|von)\\s+(?<who>\\p{Lu}.*?)"
            + "(?:\\s+(?:ve|về|on|zum|zur|cho)\\b.*)?\\.\\w{2,5}");

    /// What files are called besides whose they are.
    private static final Pattern FILED =
            Pattern.compile("(?iu)\\d+|final|draft|version|v\\d+|en|vi|de|fr|copy|scan|signed|"
                    + "position|positions|paper|papers|contribution|comments?|comment|amendments?|response|submission|opinion|views?|"
                    + "statement|feedback|stellungnahme|positionspapier|response|reply|letter|proposals?|suggestions?|gop|góp|y|ý|kien|kiến|van|văn|ban|bản|cong|công|cv|du|dự|thao|thảo|nghi|nghị|quyet|quyết|luat|luật|dinh|định|ve|về|gui|gửi|so|số|com|re|fw|consultation|resolution|regulation|directive|gdpr|dsgvo|ds|gvo|bill|act|law|eu|vn|"
                    + "mật|mat|tối|toi|tuyệt|tuyet|top|secret|confidential|khẩn|khan|hỏa|tốc|hoa|toc");

    /// On what it is.
    private static final Pattern MATTER = Pattern.compile(
            "(?iu)[_\\s-](?:on|to|re|about|regarding|zu|zum|zur|ve|về)[_\\s-].*?(?=_|[\\s-](?:by|from|von)[\\s-]|$)");

    private FileName() {}

    /// The first words of the file's name that stand in the text as a name, as the text writes them.
    static Optional<String> speaker(String text, String file) {
        int dot = file.lastIndexOf('.');
        String folded = Text.fold(text);
        List<String> words = new ArrayList<>();
        for (String word : MATTER.matcher(dot > 0 ? file.substring(0, dot) : file)
                .replaceAll("_")
                .split("[_\\s,.()-]+")) {
            words.add(FILED.matcher(word).matches() ? "" : word);
        }
        for (int start = 0; start < words.size(); start++) {
            for (int end = Math.min(words.size(), start + LONGEST_RUN); end > start; end--) {
                Optional<String> found = standing(text, folded, words.subList(start, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return said(file).or(() -> sign(words));
    }

    /// "Gop y cua Hoi Nguoi doc".
    private static Optional<String> said(String file) {
        var said = OF.matcher(file.replaceAll("[_]+", " "));
        return said.matches()
                ? Optional.of(said.group("who").strip()).filter(who -> who.contains(" ") && Letterhead.name(who))
                : Optional.empty();
    }

    /// The one word in capitals that is nothing else.
    private static Optional<String> sign(List<String> words) {
        List<String> signs = words.stream()
                .filter(word -> SIGN.matcher(word).matches())
                .distinct()
                .toList();
        return signs.size() == 1 ? Optional.of(signs.getFirst()) : Optional.empty();
    }

    /// As the text writes it, with the marks that a file's name lacks.
    private static Optional<String> folded(String text, String folded, List<String> words) {
        String run = Text.fold(String.join(" ", words));
        if (words.size() < 2 || !LetterTop.body(run)) {
            return Optional.empty();
        }
        int at = folded.length() == text.length() ? folded.indexOf(run) : -1;
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at, at + run.length()));
    }

    private static Optional<String> standing(String text, String folded, List<String> words) {
        if (words.contains("")
                || words.size() == 1 && words.getFirst().length() < SHORTEST
                || !words.stream().allMatch(word -> folded.contains(Text.fold(word)))) {
            return Optional.empty();
        }
        String run = String.join("\\s+", words.stream().map(Pattern::quote).toList());
        List<String> seen = Pattern.compile("(?iU)\\b" + run + "\\b")
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .toList();
        boolean distinct =
                words.size() == 1 && DISTINCT.matcher(words.getFirst()).matches();
        boolean always = seen.stream().noneMatch(one -> one.equals(one.toLowerCase(Locale.ROOT)));
        return seen.size() >= (distinct ? 1 : OwnWords.ENOUGH) && always && Letterhead.name(seen.getFirst())
                ? Optional.of(seen.getFirst())
                : folded(text, folded, words);
    }
}
