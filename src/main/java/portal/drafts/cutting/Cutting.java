package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import portal.drafts.Cut;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// One cut from beginning to end: pages, language, paragraphs, tree, list.
public final class Cutting {
    private Cutting() {}

    public static Cut of(String text) {
        var sheet = Sheet.of(text);
        var tongue = Tongue.of(sheet.lines());
        var labels = labels(tongue, sheet.lines());
        var lines = Paragraphs.of(sheet.lines(), labels);
        var flat = new Flat(new Reader(lines, labels).read());
        var warnings = new ArrayList<>(flat.warnings);
        warnings.addAll(ofTheWhole(sheet, flat.provisions));
        return new Cut(Title.of(lines), tongue.code(), flat.provisions, warnings);
    }

    /// In common law the basic unit is the section: where sections are labelled and no article is.
    private static Labels labels(Tongue tongue, List<String> lines) {
        var labels = new Labels(tongue == Tongue.VI, false);
        if (tongue == Tongue.VI || new Acceptance(labels).articlesIn(lines)) return labels;
        var common = new Labels(false, true);
        return new Acceptance(common).articlesIn(lines) ? common : labels;
    }

    private static List<CutWarning> ofTheWhole(Sheet sheet, List<CutProvision> provisions) {
        var warnings = new ArrayList<CutWarning>();
        if (sheet.left() > 0) {
            warnings.add(new CutWarning("", CutWarning.Kind.PAGE_EDGES, "", String.valueOf(sheet.left())));
        }
        if (provisions.isEmpty()) {
            warnings.add(new CutWarning("", CutWarning.Kind.EMPTY, "", ""));
        } else if (provisions.stream().allMatch(provision -> provision.kind() == ProvisionKind.TEXT)) {
            warnings.add(new CutWarning("", CutWarning.Kind.NO_STRUCTURE, "", ""));
        }
        warnings.addAll(withoutHeading(provisions));
        return warnings;
    }

    /// Articles without a heading where most have one (Decree 78/2025 Art. 63: an article has a name).
    private static List<CutWarning> withoutHeading(List<CutProvision> provisions) {
        var articles = provisions.stream()
                .filter(provision -> provision.kind() == ProvisionKind.ARTICLE)
                .toList();
        var bare = articles.stream()
                .filter(article -> article.heading() == null)
                .map(article -> new CutWarning(article.eid(), CutWarning.Kind.MISSING_HEADING, "", ""))
                .toList();
        return bare.size() * 2 < articles.size() ? bare : List.of();
    }
}
