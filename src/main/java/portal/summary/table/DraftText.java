package portal.summary.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;

/// The text of the draft beside its comments, provision by provision, in the languages it has.
public final class DraftText {

    /// Without a text.
    public static final DraftText NONE = new DraftText(Map.of());

    /// A provision in one language.
    ///
    /// @param number as printed; null where it has none
    /// @param article whether it is one, or what stands in an article's place
    public record Unit(
            String eid,
            boolean article,
            @Nullable String number,
            @Nullable String heading,
            String words) {

        /// "Điều 5. ", "2. ", "a) "; empty where it has no number.
        String label(Locale locale) {
            if (number == null) {
                return "";
            }
            if (article) {
                return (Addresses.unit(eid, locale) + " " + number + ". ").stripLeading();
            }
            return eid.contains("__point_") ? number + ") " : eid.contains("__para_") ? number + ". " : "";
        }

        String printed(Locale locale) {
            String head = heading == null || heading.isBlank() ? "" : heading + (words.isBlank() ? "" : "\n");
            return (label(locale) + head + words).strip();
        }
    }

    private final Map<Locale, Map<String, Unit>> units = new LinkedHashMap<>();
    private final Map<Object, String> gathered = new HashMap<>();

    /// @param byLanguage all provisions of a version in document order
    public DraftText(Map<Locale, List<Unit>> byLanguage) {
        byLanguage.forEach((locale, list) -> {
            Map<String, Unit> named = new LinkedHashMap<>();
            list.forEach(unit -> named.put(unit.eid(), unit));
            units.put(locale, named);
        });
    }

    /// All provisions in one language; in the one the text has where it lacks the one wanted.
    public List<Unit> units(Locale locale) {
        return units.isEmpty()
                ? List.of()
                : List.copyOf(
                        units.getOrDefault(locale, units.values().iterator().next())
                                .values());
    }

    /// A provision with all it holds, as it is printed; empty where the text has no such provision.
    public String printed(String eid, Locale locale) {
        return words(eid, locale);
    }

    /// A provision with all it holds; in the language the text has where it lacks the one wanted, and empty where the
    /// text has no such provision.
    String words(@Nullable String eid, Locale locale) {
        if (eid == null || units.isEmpty()) {
            return "";
        }
        return gathered.computeIfAbsent(List.of(eid, locale), key -> gathered(eid, locale));
    }

    private String gathered(String eid, Locale locale) {
        Map<String, Unit> text =
                units.getOrDefault(locale, units.values().iterator().next());
        StringBuilder words = new StringBuilder();
        for (Unit unit : text.values()) {
            if (unit.eid().equals(eid) || unit.eid().startsWith(eid + "__")) {
                words.append(words.isEmpty() ? "" : "\n").append(unit.printed(locale));
            }
        }
        return words.toString();
    }
}
