package portal.drafts.cutting;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;

/// What the elements of Akoma Ntoso are here.
final class Elements {
    private static final Map<String, ProvisionKind> KINDS = Map.ofEntries(
            Map.entry("part", ProvisionKind.PART),
            Map.entry("title", ProvisionKind.PART),
            Map.entry("chapter", ProvisionKind.CHAPTER),
            Map.entry("section", ProvisionKind.SECTION),
            Map.entry("subsection", ProvisionKind.SUBSECTION),
            Map.entry("article", ProvisionKind.ARTICLE),
            Map.entry("paragraph", ProvisionKind.PARAGRAPH),
            Map.entry("clause", ProvisionKind.PARAGRAPH),
            Map.entry("point", ProvisionKind.POINT),
            Map.entry("item", ProvisionKind.POINT),
            Map.entry("indent", ProvisionKind.POINT),
            Map.entry("subclause", ProvisionKind.POINT),
            Map.entry("recital", ProvisionKind.RECITAL),
            Map.entry("attachment", ProvisionKind.ANNEX),
            Map.entry("component", ProvisionKind.ANNEX),
            Map.entry("quotedStructure", ProvisionKind.QUOTE),
            Map.entry("hcontainer", ProvisionKind.HEADING),
            Map.entry("table", ProvisionKind.TABLE),
            Map.entry("conclusions", ProvisionKind.SIGNATURE));

    static final Map<ProvisionKind, String> PREFIXES = Map.of(
            ProvisionKind.CHAPTER, "chp",
            ProvisionKind.SECTION, "sec",
            ProvisionKind.SUBSECTION, "subsec",
            ProvisionKind.ARTICLE, "art",
            ProvisionKind.PARAGRAPH, "para",
            ProvisionKind.RECITAL, "rec",
            ProvisionKind.ANNEX, "att",
            ProvisionKind.QUOTE, "qstr",
            ProvisionKind.HEADING, "hd",
            ProvisionKind.SIGNATURE, "signature");

    static final Set<String> OPENINGS = Set.of("preface", "preamble", "coverPage");
    static final Set<String> BLOCKS = Set.of(
            "p",
            "block",
            "tr",
            "heading",
            "subheading",
            "num",
            "li",
            "listIntroduction",
            "listWrapUp",
            "longTitle",
            "citation",
            "formula",
            "intro",
            "wrapUp",
            "content",
            "signature",
            "authorialNote");
    static final Set<String> SKIPPED = Set.of("meta", "toc");

    private Elements() {}

    /// A container says by its name what it holds.
    static @Nullable ProvisionKind kind(String element, @Nullable String name) {
        if (!element.endsWith("container") || name == null) return KINDS.get(element);
        for (var kind : ProvisionKind.values()) if (kind.word().equals(name)) return kind;
        return KINDS.get(element);
    }

    /// The language as a cut names it, from the code that Akoma Ntoso takes.
    static String language(@Nullable String code) {
        return code == null
                ? "und"
                : Locale.forLanguageTag(code).getISO3Language().isEmpty() ? "und" : two(code);
    }

    private static String two(String code) {
        return switch (code) {
            case "vie" -> "vi";
            case "eng" -> "en";
            case "deu", "ger" -> "de";
            case "fra", "fre" -> "fr";
            default -> code.length() == 2 ? code : "und";
        };
    }
}
