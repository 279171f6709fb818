package portal.drafts.cutting;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The language of a text, told by its letters (Vietnamese) or by its commonest small words.
enum Tongue {
    VI,
    EN,
    DE,
    FR,
    UND;

    /// How many characters are looked at.
    private static final int SAMPLE = 40_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String LETTERS = "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ";
    private static final Map<Tongue, Set<String>> SMALL = Map.of(
            VI, Set.of("cua", "dieu", "khoan", "quy", "dinh", "cac", "theo", "nuoc", "quoc", "luat", "phap"),
            EN, Set.of("the", "of", "and", "to", "shall", "in", "for", "is", "be", "with", "by", "or"),
            DE, Set.of("der", "die", "und", "des", "von", "das", "den", "zu", "im", "ist", "werden", "oder"),
            FR, Set.of("le", "la", "les", "des", "et", "du", "est", "aux", "dans", "par", "une", "sont"));

    static Tongue of(List<String> lines) {
        var sample = new StringBuilder();
        for (var line : lines) {
            if (sample.length() >= SAMPLE) break;
            sample.append(line, 0, Math.min(line.length(), SAMPLE)).append('\n');
        }
        var text = sample.toString().toLowerCase(Locale.ROOT);
        long letters = text.chars().filter(Character::isLetter).count();
        long vietnamese = text.chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
        return letters > 0 && vietnamese * 20 > letters ? VI : bySmallWords(text);
    }

    private static Tongue bySmallWords(String text) {
        var counts = new EnumMap<Tongue, Integer>(Tongue.class);
        var words = WORD.matcher(text);
        int all = 0;
        while (words.find()) {
            all++;
            for (var tongue : SMALL.entrySet()) {
                if (tongue.getValue().contains(words.group())) counts.merge(tongue.getKey(), 1, Integer::sum);
            }
        }
        int total = all;
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() * 20 > total)
                .map(Map.Entry::getKey)
                .orElse(UND);
    }

    /// The language as Cut names it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
