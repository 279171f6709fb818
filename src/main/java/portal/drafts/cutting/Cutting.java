package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import portal.drafts.Cut;
import portal.drafts.CutProvision;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;
import portal.text.Normalised.Change;

/// One cut from beginning to end: pages, language, paragraphs, tree, list.
public final class Cutting {
    private static final System.Logger LOG = System.getLogger(Cutting.class.getName());
    private static final Pattern MARKUP = Pattern.compile("^\\uFEFF?\\s*<(?:[^>]*>\\s*<)*?(?:\\w+:)?akomaNtoso[\\s>]");
    private static final int REACH = 2_000;

    private Cutting() {}

    /// A document in Akoma Ntoso carries its own tree; any other text is read line by line.
    ///
    /// @param layout what the file says of each line of the text; empty where it says nothing
    public static Cut of(String text, String layout) {
        if (markup(text)) {
            try {
                return Markup.read(text);
            } catch (XMLStreamException notWellFormed) {
                LOG.log(
                        System.Logger.Level.DEBUG,
                        "A text that looks like Akoma Ntoso is read as words",
                        notWellFormed);
            }
        }
        var sheet = Sheet.of(text, layout);
        var tongue = Tongue.of(sheet.lines());
        var labels = Manners.of(tongue, sheet.lines());
        var paragraphs = Paragraphs.of(sheet.lines(), sheet.marks(), labels);
        var title = Title.of(paragraphs.lines());
        var flat = new Flat(new Reader(paragraphs.lines(), paragraphs.marks(), labels).read());
        var warnings = new ArrayList<>(flat.warnings);
        warnings.addAll(ofTheWhole(sheet, flat.provisions));
        return new Cut(title, tongue.code(), flat.provisions, warnings);
    }

    public static boolean markup(String text) {
        return MARKUP.matcher(text.substring(0, Math.min(text.length(), REACH))).find();
    }

    private static List<CutWarning> ofTheWhole(Sheet sheet, List<CutProvision> provisions) {
        var warnings = new ArrayList<CutWarning>();
        if (sheet.left() > 0) {
            warnings.add(new CutWarning("", CutWarning.Kind.PAGE_EDGES, "", String.valueOf(sheet.left())));
        }
        if (provisions.isEmpty()) {
            warnings.add(new CutWarning("", CutWarning.Kind.EMPTY, "", ""));
        } else if (provisions.stream().allMatch(Cutting::plain)) {
            warnings.add(new CutWarning("", CutWarning.Kind.NO_STRUCTURE, "", ""));
        }
        warnings.addAll(withoutHeading(provisions));
        sheet.changes().entrySet().stream()
                .filter(change -> change.getKey() != Change.LINE_END && !provisions.isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(change -> new CutWarning(
                        "", CutWarning.Kind.NORMALISED, change.getKey().name(), String.valueOf(change.getValue())))
                .forEach(warnings::add);
        return warnings;
    }

    private static boolean plain(CutProvision provision) {
        return provision.kind() == ProvisionKind.TEXT || provision.kind() == ProvisionKind.TABLE;
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
