package portal.papers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in a provision what an excerpt puts in quotation marks. Pure functions.
public final class WordForWord {

    /// Fewer words stand anywhere by chance.
    private static final int FEWEST_WORDS = 3;

    private static final Pattern QUOTED = Pattern.compile("[“\"«„]([^”\"»“„«]{1,2000})[”\"»“]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordForWord() {}

    /// Where it stands, in UTF-16 units of the provision's words.
    public record Place(int start, int end) {}

    /// The first quotation of the excerpt that stands in the provision word for word. Case, spaces and punctuation do
    /// not matter; every word and its diacritics do.
    public static Optional<Place> quoted(String excerpt, String provision) {
        Matcher quotes = QUOTED.matcher(excerpt);
        while (quotes.find()) {
            Optional<Place> place = stands(quotes.group(1), provision);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /// Whether anything stands in quotation marks.
    static boolean quotes(String excerpt) {
        return QUOTED.matcher(excerpt).find();
    }

    private static Optional<Place> stands(String quote, String provision) {
        StringBuilder sought = new StringBuilder();
        int words = 0;
        for (Matcher word = WORD.matcher(quote); word.find(); words++) {
            sought.append(words == 0 ? "" : "[^\\p{L}\\p{N}]+").append(Pattern.quote(word.group()));
        }
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        Matcher found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + sought + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(provision);
        return found.find() ? Optional.of(new Place(found.start(), found.end())) : Optional.empty();
    }
}
