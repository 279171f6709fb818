package portal.drafts.cutting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers of parts, chapters and schedules in words: `PART ONE`, `TÍTULO SEGUNDO`, `Erster Abschnitt`.
final class Ordinals {
    private static final Map<String, Integer> VALUES = new HashMap<>();

    /// All the words, as a part of a pattern.
    static final String WORDS;

    static {
        var words = new StringBuilder();
        for (var row : new String[] {
            "one two three four five six seven eight nine ten eleven twelve",
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
            "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
            "première seconde",
            "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
            "primera segunda tercera cuarta quinta sexta séptima octava novena décima",
            "único",
            "única",
            "unique",
            "erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter",
            "erstes zweites drittes viertes fünftes sechstes siebtes achtes neuntes zehntes",
            "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte"
        }) {
            int value = 0;
            for (var word : row.split(" ")) {
                VALUES.put(word, ++value);
                words.append(words.isEmpty() ? "" : "|").append(word);
            }
        }
        WORDS = words.toString();
    }

    private Ordinals() {}

    static @Nullable Numeral of(String word) {
        var value = VALUES.get(word.toLowerCase(Locale.ROOT));
        return value == null ? null : new Numeral(value, "");
    }
}
