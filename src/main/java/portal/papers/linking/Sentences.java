package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portal.drafts.Citation;

/// Cuts a paragraph at the ends of sentences where it goes over to another article.
final class Sentences {
    private static final Pattern END = Pattern.compile("\\s(?<=[\\p{Ll}\\d)”\"»][.;!?]\\s)\\s*(?=[\\p{Lu}“\"(-])");
    private static final int SHORT = 200;

    /// A sentence that speaks of what the one before it said.
    private static final Pattern BACK = Pattern.compile(
            "(?U)(?:This|These|Such|Both|Dies|Diese[rs]?|Solche|Cela|Ceci|Điều này|Quy định này|Nội dung này|Việc này)\\b"
                    + "(?! (?:\\p{Ll}+ )?(?:Article|Recital|Section|Regulation|Law|Act|Artikel|article|Luật|Nghị)\\b)");

    private Sentences() {}

    static List<Stretch> parts(String paper, Stretch stretch, Reading reading) {
        var source = paper.substring(stretch.start(), stretch.end());
        if (source.length() < SHORT || reading.cited(stretch.text()).size() < 2) {
            return List.of(stretch);
        }
        var parts = new ArrayList<Stretch>();
        int start = 0;
        int page = stretch.page();
        String subject = "";
        var ends = END.matcher(source);
        var cited = reading.cited(source);
        int from = 0;
        while (from < source.length()) {
            int to = ends.find() ? ends.end() : source.length();
            var named = before(cited, to);
            cited = cited.subList(named.size(), cited.size());
            var next = BACK.matcher(source).region(from, to).lookingAt() ? "" : subject(named);
            if (!next.isEmpty() && !subject.isEmpty() && !next.equals(subject)) {
                parts.add(part(stretch, page, source, start, from));
                page += pageBreaks(source, start, from);
                start = from;
            }
            subject = next.isEmpty() ? subject : next;
            from = to;
        }
        parts.add(part(stretch, page, source, start, source.length()));
        return parts;
    }

    /// The first of some citations, those that begin before a place.
    private static List<Citation> before(List<Citation> citations, int place) {
        int count = 0;
        while (count < citations.size() && citations.get(count).start() < place) {
            count++;
        }
        return citations.subList(0, count);
    }

    /// The outermost provision that a sentence names first; empty where it names none by itself.
    private static String subject(List<Citation> cited) {
        return cited.stream()
                .filter(citation -> !citation.external())
                .flatMap(citation -> citation.addresses().stream())
                .filter(address -> !address.relative())
                .findFirst()
                .map(address -> Zone.outermost(address.eid()))
                .orElse("");
    }

    private static int pageBreaks(String source, int start, int end) {
        return (int) source.substring(start, end).chars().filter(c -> c == '\f').count();
    }

    private static Stretch part(Stretch whole, int page, String source, int start, int end) {
        var text = source.substring(start, end);
        int stop = start + text.stripTrailing().length();
        return new Stretch(
                page, whole.start() + start, whole.start() + stop, Spaces.single(text.strip()), whole.cell());
    }
}
