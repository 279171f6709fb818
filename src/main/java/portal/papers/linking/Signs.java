package portal.papers.linking;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that tell something wherever they stand in a text, each an expression that begins with two letters. A regular
/// expression of so many alternatives is tried at every character; this one only where two letters are met with which
/// one of them begins, and then only those.
final class Signs {
    /// Above all letters that signs are written with, the Kelvin sign too.
    private static final int LETTERS = 0x2200;

    /// The first three letters of the signs, numbered from 1 whatever their case; 0 for all others.
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

    /// By the numbers of both letters, the first a row, the third letters with which one of them goes on: a bit for
    /// each
    /// number, modulo 64; all of them where the third letter may be missing.
    private final long[] thirds;

    private final int row;

    Signs(List<Group> groups) {
        int letters = number(groups);
        row = letters + 1;
        thirds = new long[row * row];
        groups.stream().flatMap(group -> group.signs().stream()).forEach(this::third);
        signs = patterns(groups, letters);
        within = patterns(
                groups.stream().filter(group -> group.before().isEmpty()).toList(), letters);
    }

    private void third(String sign) {
        boolean literal =
                sign.length() > 2 && plain(sign.charAt(2)) && (sign.length() == 3 || "?*{".indexOf(sign.charAt(3)) < 0);
        thirds[number(sign.charAt(0)) * row + number(sign.charAt(1))] |= literal ? 1L << number(sign.charAt(2)) : -1L;
    }

    private static boolean plain(char c) {
        return Character.isLetter(c) || c == ' ';
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

    /// How many letters signs are told by.
    private int number(List<Group> groups) {
        var letters = groups.stream()
                .flatMap(group -> group.signs().stream())
                .flatMapToInt(sign -> sign.chars().limit(3))
                .map(letter -> folded((char) letter))
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
        return find(text, 0);
    }

    /// The first of them from a place on, likewise.
    @Nullable
    MatchResult find(String text, int from) {
        int second = text.length() <= from ? 0 : number(text.charAt(from));
        int third = text.length() < from + 2 ? 0 : number(text.charAt(from + 1));
        for (int i = from; i + 1 < text.length(); i++) {
            int first = second;
            second = third;
            third = i + 2 < text.length() ? number(text.charAt(i + 2)) : 0;
            if ((thirds[first * row + second] >>> third & 1) != 0) {
                boolean inside = i > 0 && latin(text.charAt(i - 1));
                var found = find((inside ? within : signs)[first][second], text, i);
                if (found != null) {
                    return found;
                }
            }
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
        if (at + 1 >= text.length()) {
            return null;
        }
        int first = number(text.charAt(at));
        int second = number(text.charAt(at + 1));
        int third = at + 2 < text.length() ? number(text.charAt(at + 2)) : 0;
        return (thirds[first * row + second] >>> third & 1) == 0 ? null : find(signs[first][second], text, at);
    }

    private static @Nullable MatchResult find(@Nullable Pattern pattern, String text, int at) {
        if (pattern == null) {
            return null;
        }
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
