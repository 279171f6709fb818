package portal.summary.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// In which language a table is labelled. What people wrote stays in theirs.
public enum Languages {
    VI(List.of(Locale.of("vi"))),
    EN(List.of(Locale.ENGLISH)),
    BOTH(List.of(Locale.of("vi"), Locale.ENGLISH));

    private final List<Locale> locales;

    Languages(List<Locale> locales) {
        this.locales = locales;
    }

    /// The first leads.
    public List<Locale> locales() {
        return locales;
    }

    public Locale first() {
        return locales.getFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Languages of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public static Languages of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    /// Said in each, one below the other; once where it is the same.
    String each(java.util.function.Function<Locale, String> said) {
        return locales.stream().map(said).distinct().collect(Collectors.joining("\n"));
    }
}
