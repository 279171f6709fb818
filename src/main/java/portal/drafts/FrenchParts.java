package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of an article as French law numbers them, before the article and without a word for them: "le II de
/// l'article 5", "au a du 3° du II de l'article 5".
final class FrenchParts {
    private static final String ROMAN = "[IVX]{1,5}";

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\d°])(?:(?:(?<letter>[a-z])\\)? du )?(?<number>\\d{1,2})° (?:du )?)?"
                    + "(?:(?<first>" + ROMAN + ")(?:, (?<second>" + ROMAN + "))?(?: (?<joint>et|ou|à) (?<last>" + ROMAN
                    + "))? )?de l['’]$");

    private static final int REACH = 40;

    private FrenchParts() {}

    /// The same citation of an article with the parts before it; itself where there are none.
    ///
    /// @param free where the citation before it ends
    static Citation before(String text, Citation citation, int free) {
        var article =
                citation.addresses().isEmpty() ? null : citation.addresses().getFirst();
        int start = citation.start();
        boolean led = start > 6 && "'’".indexOf(text.charAt(start - 1)) >= 0 && text.startsWith("de l", start - 5);
        if (!led
                || article == null
                || article.steps().size() != 1
                || article.first().level() != Level.ARTICLE) {
            return citation;
        }
        var parts = BEFORE.matcher(text).region(Math.max(free, start - REACH), start);
        if (!parts.useTransparentBounds(true).find() || parts.group("first") == null && parts.group("number") == null) {
            return citation;
        }
        var addresses = new ArrayList<Address>();
        for (var paragraph : paragraphs(parts)) {
            addresses.add(new Address(Stream.of(article.steps(), paragraph, points(parts))
                    .flatMap(List::stream)
                    .toList()));
        }
        addresses.addAll(citation.addresses().subList(1, citation.addresses().size()));
        return new Citation(parts.start(), citation.end(), addresses, citation.external());
    }

    /// What a number of a list counts inside the article before it: "article 5, II, 3°"; null for another article.
    ///
    /// @param at where it begins
    /// @param before where the item before it ends
    static @Nullable Level inside(String text, LabelReader.Label label, int at, int before) {
        if (label.bare() && text.startsWith("°", label.end())) {
            return Level.POINT;
        }
        boolean roman = "IVX".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.charAt(before - 1));
        return roman ? Level.PARAGRAPH : null;
    }

    private static List<List<Address.Step>> paragraphs(Matcher parts) {
        var numbers = new ArrayList<String>();
        for (var group : List.of("first", "second", "last")) {
            var roman = parts.group(group);
            if (roman != null && Numbering.roman(roman)) {
                var number = String.valueOf(Numbering.value(roman));
                boolean range = group.equals("last") && parts.group("joint").equals("à") && !numbers.isEmpty();
                numbers.addAll(range ? Numbering.upTo(numbers.getLast(), number, false) : List.of(number));
            }
        }
        return numbers.isEmpty()
                ? List.of(List.of())
                : numbers.stream()
                        .map(number -> List.of(new Address.Step(Level.PARAGRAPH, number)))
                        .toList();
    }

    private static List<Address.Step> points(Matcher parts) {
        var points = new ArrayList<Address.Step>();
        if (parts.group("number") != null) {
            points.add(new Address.Step(Level.POINT, parts.group("number")));
        }
        if (parts.group("letter") != null) {
            points.add(new Address.Step(Level.SUBPOINT, parts.group("letter")));
        }
        return points;
    }
}
