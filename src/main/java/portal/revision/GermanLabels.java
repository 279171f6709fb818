package portal.revision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;

/// How a German text prints the numbers of its provisions: "§ 5" in an act, "Artikel 5" in a text of the Union.
final class GermanLabels {
    private static final Map<String, String> WORDS =
            Map.of("part", "Teil", "title", "Titel", "chp", "Kapitel", "sec", "Abschnitt", "subsec", "Unterabschnitt");

    private final boolean articles;

    /// @param provisions of one version; where none cites another as an article, they are those of an act
    GermanLabels(List<CutProvision> provisions) {
        boolean signs =
                provisions.stream().anyMatch(provision -> provision.text().indexOf('§') >= 0);
        articles = !signs
                && provisions.stream().anyMatch(provision -> provision.text().contains("Artikel"));
    }

    /// Null for what German prints like all others.
    @Nullable
    String of(CutProvision provision) {
        String number = provision.number();
        String step = provision
                .eid()
                .substring(
                        provision.eid().lastIndexOf("__") < 0
                                ? 0
                                : provision.eid().lastIndexOf("__") + 2);
        String word = WORDS.get(step.replaceFirst("_.*", ""));
        return switch (provision.kind()) {
            case ARTICLE -> (articles ? "Artikel " : "§ ") + number;
            case PART, CHAPTER, SECTION, SUBSECTION -> word == null ? null : word + " " + number;
            case ANNEX -> (articles ? "Anhang " : "Anlage ") + number;
            case PARAGRAPH -> "(" + number + ")";
            case POINT -> number != null && Character.isDigit(number.charAt(0)) ? number + "." : number + ")";
            default -> null;
        };
    }
}
