package portal.papers.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;
import portal.text.Text;

/// Articles named by what they are called: "the article on penalties", "quy định về xử phạt", and definitions by their
/// term: "the definition of ‘playground’".
final class Titles {
    private static final String BEFORE = "(?<!\\p{L})";

    private static final Signs ARTICLE = new Signs(
            BEFORE,
            List.of(
                    "articles? (?:on|about|concerning|regarding)",
                    "provisions? (?:on|about|concerning|regarding)",
                    "rules? (?:on|about|concerning|regarding)",
                    "clauses? (?:on|about|concerning|regarding)",
                    "sections? (?:on|about|concerning|regarding)",
                    "điều(?: khoản)? về",
                    "quy định về",
                    "artikel (?:über|zu[mr]?)",
                    "vorschrift(?:en)? (?:über|zu[mr]?)",
                    "regelung(?:en)? (?:über|zu[mr]?)",
                    "bestimmung(?:en)? (?:über|zu[mr]?)"),
            "\\s(?:the |a |an |die |den |das |dem |der |việc )?");

    private static final Signs DEFINITION = new Signs(
            BEFORE,
            List.of(
                    "definitions? of",
                    "term",
                    "definition (?:von|des|der)",
                    "begriff",
                    "khái niệm",
                    "định nghĩa(?: về)?",
                    "thuật ngữ"),
            "\\s(?:the |a |an )?[“\"‘'«„]?\\s?");

    private static final Pattern TERM = Pattern.compile("[“\"‘'«„]([^”\"’'»“]{2,60})[”\"’'»“]");
    private static final Pattern VIETNAMESE_TERM = Pattern.compile("(\\p{Lu}[^.;:,]{1,60}?) là ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;
    private static final int REACH = 140;

    private final Map<String, String> articles = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Titles(List<CutProvision> provisions) {
        provisions.forEach(this::add);
        ambiguous.forEach(articles::remove);
        ambiguous.forEach(terms::remove);
    }

    private void add(CutProvision provision) {
        if (provision.kind() == ProvisionKind.ARTICLE && provision.heading() != null) {
            add(articles, words(provision.heading()), provision.eid());
        }
        boolean inner = provision.kind() == ProvisionKind.PARAGRAPH || provision.kind() == ProvisionKind.POINT;
        var term = inner ? TERM.matcher(provision.text()) : null;
        var named = inner ? VIETNAMESE_TERM.matcher(provision.text()) : null;
        if (term != null && term.lookingAt()) {
            add(terms, words(term.group(1)), provision.eid());
        } else if (named != null && named.lookingAt()) {
            add(terms, words(named.group(1)), provision.eid());
        }
    }

    private void add(Map<String, String> named, String name, String eid) {
        if (!name.isEmpty() && named.put(name, eid) != null) {
            ambiguous.add(name);
        }
    }

    /// Links what a remark names so.
    void offer(String text, Links links) {
        offer(ARTICLE, articles, text, links);
        offer(DEFINITION, terms, text, links);
    }

    private static void offer(Signs leads, Map<String, String> named, String text, Links links) {
        var found = named.isEmpty() ? null : leads.find(text);
        for (; found != null; found = leads.find(text, found.end())) {
            var eid = longest(named, text.substring(found.end(), Math.min(text.length(), found.end() + REACH)));
            if (eid != null) {
                links.offer(eid, How.SIMILARITY, Weights.TITLED);
            }
        }
    }

    /// The provision whose whole name the words begin with; of several the one with the longest name.
    private static @Nullable String longest(Map<String, String> named, String text) {
        var name = new StringBuilder();
        String eid = null;
        var word = WORD.matcher(text);
        for (int n = 0; n < MOST_WORDS && word.find(); n++) {
            name.append(name.isEmpty() ? "" : " ").append(Text.fold(word.group()));
            eid = named.getOrDefault(name.toString(), eid);
        }
        return eid;
    }

    private static String words(String name) {
        var words = new StringBuilder();
        var word = WORD.matcher(name);
        while (word.find()) {
            words.append(words.isEmpty() ? "" : " ").append(Text.fold(word.group()));
        }
        return words.toString();
    }
}
