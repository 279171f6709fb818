package portal.papers.linking;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final @Nullable Pattern[][] beginning;

    /// @param before what every sign is to follow and is no part of it, as `\b`
    /// @param after what is to come after it
    Signs(String before, List<String> signs, String after) {
        this(List.of(new Group(before, signs, after)));
    }

    /// Signs with the same surroundings.
    record Group(String before, List<String> signs, String after) {}

    Signs(List<Group> groups) {
        int letters = number(groups);
        beginning = new Pattern[letters + 1][letters + 1];
        var alternatives = new HashMap<String, List<String>>();
        for (var group : groups) {
            for (var sign : group.signs()) {
                alternatives
                        .computeIfAbsent(folded(sign.charAt(0)) + "" + folded(sign.charAt(1)), none -> new ArrayList<>())
                        .add(group.before() + "(?:" + sign + ")" + group.after());
            }
        }
        alternatives.forEach((pair, of) -> beginning[number[pair.charAt(0)]][number[pair.charAt(1)]] =
                Pattern.compile("(?iu)(?:" + String.join("|", of) + ")"));
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
        int first = text.isEmpty() ? 0 : number(text.charAt(0));
        for (int i = 1; i < text.length(); i++) {
            int second = number(text.charAt(i));
            var signs = beginning[first][second];
            if (signs != null) {
                var here = signs.matcher(text).region(i - 1, text.length());
                if (here.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()) {
                    return here.toMatchResult();
                }
            }
            first = second;
        }
        return null;
    }

    private int number(char c) {
        return c < LETTERS ? number[c] : 0;
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
