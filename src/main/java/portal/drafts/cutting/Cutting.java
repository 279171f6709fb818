package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portal.drafts.Cut;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;
import portal.text.Normalised.Change;

/// One cut from beginning to end: pages, language, paragraphs, tree, list.
public final class Cutting {
    private Cutting() {}

    /// @param layout what the file says of each line of the text; empty where it says nothing
    public static Cut of(String text, String layout) {
        var sheet = Sheet.of(text, layout);
        var tongue = Tongue.of(sheet.lines());
        var labels = labels(tongue, sheet.lines());
        var paragraphs = Paragraphs.of(sheet.lines(), sheet.marks(), labels);
        var lines = paragraphs.lines();
        var flat = new Flat(new Reader(lines, paragraphs.marks(), labels).read());
        var warnings = new ArrayList<>(flat.warnings);
        warnings.addAll(ofTheWhole(sheet, flat.provisions));
        return new Cut(Title.of(lines), tongue.code(), flat.provisions, warnings);
    }

    /// In common law the basic unit is the section: where sections are labelled and no article is.
    private static Labels labels(Tongue tongue, List<String> lines) {
        var labels = new Labels(tongue == Tongue.VI, false);
        if (tongue == Tongue.VI || new Acceptance(labels, false).articlesIn(lines)) return labels;
        var common = new Labels(false, true);
        return new Acceptance(common, false).articlesIn(lines) ? common : labels;
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
        sheet.changes().entrySet().stream()
                .filter(change -> change.getKey() != Change.LINE_END)
                .sorted(Map.Entry.comparingByKey())
                .map(change -> new CutWarning(
                        "", CutWarning.Kind.NORMALISED, change.getKey().name(), String.valueOf(change.getValue())))
                .forEach(warnings::add);
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
