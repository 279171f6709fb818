package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        var text = stretch.text();
        var cited = reading.cited(text);
        if (text.length() < SHORT || subjects(cited).limit(2).count() < 2) {
            return List.of(stretch);
        }
        var starts = new ArrayList<Integer>(List.of(0));
        String subject = "";
        var ends = END.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = ends.find() ? ends.end() : text.length();
            var named = before(cited, to);
            cited = cited.subList(named.size(), cited.size());
            var next = BACK.matcher(text).region(from, to).lookingAt() ? "" : subject(named);
            if (!next.isEmpty() && !subject.isEmpty() && !next.equals(subject)) {
                starts.add(from);
            }
            subject = next.isEmpty() ? subject : next;
            from = to;
        }
        return starts.size() == 1 ? List.of(stretch) : parts(paper, stretch, starts);
    }

    private static List<Stretch> parts(String paper, Stretch stretch, List<Integer> starts) {
        var text = stretch.text();
        var places = places(paper, stretch);
        var parts = new ArrayList<Stretch>();
        int page = stretch.page();
        int last = stretch.start();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            var words = text.substring(starts.get(i), end).strip();
            int start = places[starts.get(i)];
            page += pageBreaks(paper, last, start);
            last = start;
            int stop = places[starts.get(i) + words.length() - 1] + 1;
            parts.add(new Stretch(page, start, stop, words, stretch.cell()));
        }
        return parts;
    }

    /// Where in the paper each sign of a stretch stands; between two of them there may be a hyphen, a line's end, the
    /// head of the next page.
    private static int[] places(String paper, Stretch stretch) {
        var text = stretch.text();
        var places = new int[text.length()];
        int at = stretch.start();
        for (int i = 0; i < places.length; i++) {
            int found = text.charAt(i) == ' ' ? -1 : paper.indexOf(text.charAt(i), at, stretch.end());
            places[i] = Math.max(found, at);
            at = Math.min(Math.max(at, found + 1), stretch.end() - 1);
        }
        return places;
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
        return subjects(cited).findFirst().orElse("");
    }

    /// The outermost provisions that some citations name by themselves, each once.
    private static Stream<String> subjects(List<Citation> cited) {
        return cited.stream()
                .filter(citation -> !citation.external())
                .flatMap(citation -> citation.addresses().stream())
                .filter(address -> !address.relative())
                .map(address -> Zone.outermost(address.eid()))
                .distinct();
    }

    private static int pageBreaks(String paper, int start, int end) {
        return (int) paper.substring(start, end).chars().filter(c -> c == '\f').count();
    }
}
