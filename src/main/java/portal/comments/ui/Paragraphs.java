package portal.comments.ui;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentQueries.Place;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;

/// The words of one provision in one language, line by line.
record Paragraphs(Provision provision, List<Place> marks) {

    String html() {
        boolean table = provision.kind() == ProvisionKind.TABLE;
        StringBuilder html = new StringBuilder(table ? "<table>" : "");
        int at = 0;
        boolean opening = provision.kind() == ProvisionKind.PREAMBLE;
        for (String line : provision.words().split("\n", -1)) {
            opening = opening && centred(line);
            String style = opening || (provision.kind() == ProvisionKind.PREAMBLE && capitals(line)) ? "ce" : "";
            html.append(line.isEmpty() ? "" : table ? row(line, at) : block("p", style, at, at + line.length()));
            at += line.length() + 1;
        }
        return html.append(table ? "</table>" : "").toString();
    }

    /// The head of a document, down to its first ground.
    private static boolean centred(String line) {
        return line.length() < 120 && !line.endsWith(";") && !line.startsWith("Căn cứ") && !line.endsWith(",");
    }

    private static boolean capitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase) && line.chars().anyMatch(Character::isUpperCase);
    }

    private String row(String line, int from) {
        StringBuilder html = new StringBuilder("<tr>");
        int at = from;
        for (String cell : line.split("\t", -1)) {
            html.append(block("td", "", at, at + cell.length()));
            at += cell.length() + 1;
        }
        return html.append("</tr>").toString();
    }

    private String block(String tag, String style, int from, int to) {
        return "<" + tag + (style.isEmpty() ? "" : " class=\"" + style + "\"") + " data-o=\"" + from + "\">"
                + marked(from, to) + "</" + tag + ">";
    }

    private String marked(int from, int to) {
        List<Integer> edges = marks.stream()
                .flatMap(mark -> Stream.of(mark.start(), mark.end()))
                .filter(edge -> edge != null && edge > from && edge < to)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        inner -> Stream.concat(inner.stream(), Stream.of(from, to))
                                .distinct()
                                .sorted()
                                .toList()));
        return IntStream.range(0, edges.size() - 1)
                .mapToObj(i -> stretch(edges.get(i), edges.get(i + 1)))
                .collect(Collectors.joining());
    }

    private String stretch(int from, int to) {
        String words = htmlEscape(provision.words().substring(from, to));
        String comments = marks.stream()
                .filter(mark -> covers(mark.start(), mark.end(), from, to))
                .map(mark -> mark.comment().value().toString())
                .collect(Collectors.joining(" "));
        return comments.isEmpty() ? words : "<mark data-c=\"" + comments + "\">" + words + "</mark>";
    }

    private static boolean covers(@Nullable Integer start, @Nullable Integer end, int from, int to) {
        return start != null && end != null && start <= from && to <= end;
    }
}
