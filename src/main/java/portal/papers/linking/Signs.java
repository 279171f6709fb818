package portal.papers.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that tell something wherever they stand in a text, each an expression that begins with two letters. A regular
/// expression of so many alternatives is tried at every character; this one only where two letters are met with which
/// one of them begins, and then only those.
final class Signs {
    private static final int LETTERS = 0x2000;

    private final Map<Integer, Pattern> beginning = new HashMap<>();
    private final boolean[] first = new boolean[LETTERS];

    /// @param before what every sign is to follow and is no part of it, as `\b`
    /// @param after what is to come after it
    Signs(String before, List<String> signs, String after) {
        this(List.of(new Group(before, signs, after)));
    }

    /// Signs with the same surroundings.
    record Group(String before, List<String> signs, String after) {}

    Signs(List<Group> groups) {
        var alternatives = new HashMap<Integer, List<String>>();
        for (var group : groups) {
            for (var sign : group.signs()) {
                first[folded(sign.charAt(0))] = true;
                alternatives
                        .computeIfAbsent(pair(sign, 0), none -> new ArrayList<>())
                        .add(group.before() + "(?:" + sign + ")" + group.after());
            }
        }
        alternatives.forEach(
                (pair, of) -> beginning.put(pair, Pattern.compile("(?iu)(?:" + String.join("|", of) + ")")));
    }

    boolean in(String text) {
        return find(text) != null;
    }

    /// The first of them with what follows it; null where there is none.
    @Nullable
    MatchResult find(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c < LETTERS && first[c]) {
                var signs = beginning.get(pair(text, i));
                if (signs != null) {
                    var here = signs.matcher(text).region(i, text.length());
                    if (here.useTransparentBounds(true)
                            .useAnchoringBounds(false)
                            .lookingAt()) {
                        return here.toMatchResult();
                    }
                }
            }
        }
        return null;
    }

    private static int pair(String text, int at) {
        return folded(text.charAt(at)) << Character.SIZE | folded(text.charAt(at + 1));
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
