package portal.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.text.Text;

/// How a body is called, whatever the case, the marks, and what is shortened: `UBND TP. Huế` and `Ủy ban nhân dân thành
/// phố Huế`, `BỘ TT&TT` and `Bộ Thông tin và Truyền thông`.
///
/// @param words of the name, folded, without those that only join others
/// @param additions that stand in brackets and are neither the number of a letter nor the name in short
record Appellation(List<String> words, Set<String> additions) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> JOINING = Set.of("va", "and", "the", "");
    private static final Set<String> SHORT = Set.of("tp", "vn", "tw", "dh");
    private static final Set<String> MINISTRIES = Set.of("bo", "so");
    private static final List<String> COMMITTEE = List.of("uy", "ban", "nhan", "dan");
    private static final Pattern CONSONANT = Pattern.compile("[a-z&&[^aeiouy]]");
    private static final int SHORTEST = 3;

    static Appellation of(String name) {
        String folded = Text.fold(name);
        List<String> words = words(BRACKETS.matcher(folded).replaceAll(" "));
        Set<String> additions = BRACKETS.matcher(folded)
                .results()
                .map(MatchResult::group)
                .map(Appellation::words)
                .filter(addition -> addition.stream().noneMatch(word -> word.matches(".*\\d.*")))
                .filter(addition -> !inShort(addition, 0, words, 0))
                .map(addition -> String.join(" ", addition))
                .collect(Collectors.toUnmodifiableSet());
        return new Appellation(words, additions);
    }

    /// Word for word. What a paper adds in brackets has to be there; what is entered with an addition has it left out.
    boolean names(Appellation entered) {
        return !words.isEmpty() && words.equals(entered.words) && agrees(entered);
    }

    /// Where either is shortened.
    boolean shortens(Appellation entered) {
        return !words.isEmpty() && inShort(words, 0, entered.words, 0) && agrees(entered);
    }

    /// The committee of a place that is entered by its name alone.
    boolean governs(Appellation entered) {
        List<String> place = words.subList(committee(), words.size());
        return place.size() < words.size()
                && !place.isEmpty()
                && inShort(place, 0, entered.words, 0)
                && agrees(entered);
    }

    private int committee() {
        if (!words.isEmpty() && words.getFirst().equals("ubnd")) {
            return 1;
        }
        int length = COMMITTEE.size();
        return words.size() > length && words.subList(0, length).equals(COMMITTEE) ? length : 0;
    }

    private boolean agrees(Appellation entered) {
        return additions.isEmpty() || additions.equals(entered.additions);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(BETWEEN.split(folded))
                .filter(word -> !JOINING.contains(word))
                .toList();
    }

    /// Whether both say the same from there on: a word for itself, or its letters for the words that begin with them.
    private static boolean inShort(List<String> one, int at, List<String> other, int there) {
        if (at == one.size() || there == other.size()) {
            return at == one.size() && there == other.size();
        }
        String word = one.get(at);
        String meant = other.get(there);
        return word.equals(meant) && inShort(one, at + 1, other, there + 1)
                || begins(one, at, other, there) && inShort(one, at + 1, other, there + word.length())
                || begins(other, there, one, at) && inShort(one, at + meant.length(), other, there + 1);
    }

    private static boolean begins(List<String> shorter, int at, List<String> longer, int there) {
        String letters = shorter.get(at);
        if (there + letters.length() > longer.size() || !abbreviates(shorter, at)) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (longer.get(there + i).charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// A word that cannot be spoken, or one of two letters that everybody writes so or that names a ministry.
    private static boolean abbreviates(List<String> words, int at) {
        String word = words.get(at);
        if (word.length() == SHORTEST - 1) {
            String before = at == 0 ? "" : words.get(at - 1);
            return SHORT.contains(word)
                    || MINISTRIES.contains(before)
                    || before.length() > 1 && at > 1 && abbreviates(words, at - 1);
        }
        return CONSONANT.matcher(word).results().count() >= SHORTEST;
    }
}
