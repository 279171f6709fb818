package portal.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ordinals before what they count: "the 66th recital", "first and third paragraphs", "le premier alinéa".
final class Ordinals {

    /// @param end where the word begins that says what is counted
    record Read(List<String> numbers, int end) {}

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final List<String> THU =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final int MOST = 8;
    private static final int LONGEST = 10;

    static {
        for (var row : new String[] {
            "first second third fourth fifth sixth seventh eighth ninth tenth",
            "premier deuxieme troisieme quatrieme cinquieme sixieme",
            "premiere seconde",
            "erster zweiter dritter vierter",
            "erste zweite dritte vierte",
            "ersten zweiten dritten vierten"
        }) {
            int value = 0;
            for (var word : row.split(" ")) {
                WORDS.put(word, String.valueOf(++value));
            }
        }
    }

    private Ordinals() {}

    static boolean word(String folded) {
        return WORDS.containsKey(folded);
    }

    static Iterable<String> words() {
        return WORDS.keySet();
    }

    /// The ordinals that begin at a place, and where they end; null where none does.
    static @Nullable Read at(String text, int at, Words words) {
        var numbers = new ArrayList<String>();
        int i = at;
        while (numbers.size() < MOST) {
            int end = end(text, i, words);
            var number = number(text, i, end);
            if (number == null) {
                return null;
            }
            numbers.add(number);
            int next = words.spaces(end);
            boolean comma = next < text.length() && text.charAt(next) == ',';
            int after = comma ? words.spaces(next + 1) : next;
            int joined = words.end(after);
            boolean and = joined - after <= 4 && Lexicon.AND.contains(Lexicon.fold(text, after, joined));
            if (!comma && !and) {
                return new Read(numbers, next);
            }
            i = and ? words.spaces(joined) : after;
        }
        return null;
    }

    /// The number that "thứ hai" says; null for any other words.
    static @Nullable String vietnamese(String text, int at, Words words) {
        int end = words.end(at);
        if (end - at != 3 || !Lexicon.fold(text, at, end).equals("thu")) {
            return null;
        }
        int next = words.spaces(end);
        int place = THU.indexOf(text.substring(next, words.end(next)).toLowerCase(Locale.ROOT));
        return place < 0 ? null : String.valueOf(place + 1);
    }

    private static int end(String text, int at, Words words) {
        int i = at;
        while (i < text.length() && i - at < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return words.end(i);
    }

    private static @Nullable String number(String text, int at, int end) {
        if (end - at < 3 || end - at > LONGEST) {
            return null;
        }
        if (!Character.isDigit(text.charAt(at))) {
            return WORDS.get(Lexicon.fold(text, at, end));
        }
        var suffix = text.substring(end - 2, end);
        boolean ordinal = suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd");
        var digits = text.substring(at, end - 2);
        return ordinal && Numbering.digits(digits) ? digits : null;
    }
}
