package portal.papers.linking;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Words that tell something wherever they stand in a text, each an expression that begins with two letters. A regular
/// expression of so many alternatives is tried at every character; this one only where two letters are met with which
/// one of them begins, and then only those.
final class Signs {
    /// Above all letters that signs are written with, the Kelvin sign too.
    private static final int LETTERS = 0x2200;

    /// The letters that signs begin with, first or second, numbered from 1 whatever their case; 0 for all others.
    private final byte[] number = new byte[LETTERS];

    /// By the numbers of the two letters they begin with; null where none does.
    private final @Nullable Pattern[][] signs;

    /// Those of them that may stand within a word.
    private final @Nullable Pattern[][] within;

    /// @param before what says that every sign begins a word, as `\b`; empty where it need not
    /// @param after what is to come after it
    Signs(String before, List<String> signs, String after) {
        this(List.of(new Group(before, signs, after)));
    }

    /// Signs with the same surroundings.
    record Group(String before, List<String> signs, String after) {}

    Signs(List<Group> groups) {
        int letters = number(groups);
        signs = patterns(groups, letters);
        within = patterns(
                groups.stream().filter(group -> group.before().isEmpty()).toList(), letters);
    }

    private @Nullable Pattern[][] patterns(List<Group> groups, int letters) {
        var patterns = new Pattern[letters + 1][letters + 1];
        for (var group : groups) {
            for (var sign : group.signs()) {
                int first = number(sign.charAt(0));
                int second = number(sign.charAt(1));
                var others = patterns[first][second];
                var words = group.before() + "(?:" + sign + ")" + group.after();
                patterns[first][second] =
                        Pattern.compile(others == null ? "(?iu)" + words : others.pattern() + "|" + words);
            }
        }
        return patterns;
    }

    /// How many letters signs begin with.
    private int number(List<Group> groups) {
        var letters = groups.stream()
                .flatMap(group -> group.signs().stream())
                .flatMapToInt(sign -> IntStream.of(folded(sign.charAt(0)), folded(sign.charAt(1))))
                .distinct()
                .toArray();
        for (char c = 0; c < LETTERS; c++) {
            for (int i = 0; i < letters.length; i++) {
                number[c] = folded(c) == letters[i] ? (byte) (i + 1) : number[c];
            }
        }
        return letters.length;
    }

    boolean in(String text) {
        return find(text) != null;
    }

    /// The first of them with what follows it; null where there is none.
    @Nullable
    MatchResult find(String text) {
        boolean letter = false;
        int second = text.isEmpty() ? 0 : number(text.charAt(0));
        for (int i = 0; i + 1 < text.length(); i++) {
            int first = second;
            second = number(text.charAt(i + 1));
            var pattern = (letter ? within : signs)[first][second];
            var found = pattern == null ? null : find(pattern, text, i);
            if (found != null) {
                return found;
            }
            letter = latin(text.charAt(i));
        }
        return null;
    }

    /// Whether one of them stands at a place that is no word's middle.
    boolean at(String text, int at) {
        return found(text, at) != null;
    }

    /// The one that stands there; null where none does.
    @Nullable
    MatchResult found(String text, int at) {
        var pattern = at + 1 < text.length() ? signs[number(text.charAt(at))][number(text.charAt(at + 1))] : null;
        return pattern == null ? null : find(pattern, text, at);
    }

    private static @Nullable MatchResult find(Pattern pattern, String text, int at) {
        var found = pattern.matcher(text).region(at, text.length());
        return found.useTransparentBounds(true).useAnchoringBounds(false).lookingAt() ? found.toMatchResult() : null;
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int number(char c) {
        return c < LETTERS ? number[c] : 0;
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
