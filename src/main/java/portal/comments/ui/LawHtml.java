package portal.comments.ui;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.comments.CommentQueries.Place;
import portal.drafts.Addresses;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;

/// The text of a version as HTML. Every word of it is escaped: no text can bring in markup.
///
/// `id` of a provision is its eid. Each paragraph carries in `data-o` the offset of its first UTF-16 unit in the
/// provision's own words, each marked passage in `data-c` the ids of its comments.
final class LawHtml {

    /// The words of the buttons.
    interface Labels {

        /// @param comments 0 for none yet
        String button(Provision provision, int comments);

        /// What follows the figure where there is room below the text.
        String figure(int comments);
    }

    private final Reading reading;
    private final Labels labels;

    LawHtml(Reading reading, Labels labels) {
        this.reading = reading;
        this.labels = labels;
    }

    String whole() {
        return reading.shown().stream().map(this::provision).collect(Collectors.joining("\n"));
    }

    String provision(Provision provision) {
        Outline.Unit unit = reading.outline().unit(provision.eid());
        boolean head = unit != null && unit.head() == provision;
        StringBuilder html = new StringBuilder("<div class=\"pv ")
                .append(style(provision))
                .append("\" id=\"")
                .append(htmlEscape(provision.eid()))
                .append("\" data-ad=\"")
                .append(htmlEscape(provision.address().toLowerCase(Locale.ROOT)))
                .append(head ? "\" data-unit=\"" + htmlEscape(provision.eid()) : "")
                .append(inset(provision) > 0 ? "\" style=\"--in:" + inset(provision) : "")
                .append("\">");
        head(html, provision);
        String language = reading.languageOf(provision.eid());
        String second = reading.second();
        Provision other = second == null || second.equals(language) ? null : reading.in(second, provision.eid());
        if (other != null && second != null) {
            second(html, provision, other, second);
        }
        words(html, provision, language, "w");
        if (other != null && second != null) {
            words(html, other, second, "w tr");
        }
        button(html, provision);
        return html.append("</div>").toString();
    }

    private static String style(Provision provision) {
        return switch (provision.kind()) {
            case PART, CHAPTER, SECTION, SUBSECTION, ANNEX ->
                "ti " + provision.kind().word();
            case ARTICLE -> "art";
            case HEADING -> outline(provision) ? "art ol" : "art";
            case POINT -> "pt";
            case PARAGRAPH, RECITAL -> "cl";
            default -> provision.kind().word();
        };
    }

    private static boolean outline(Provision provision) {
        return Addresses.outline(provision.eid());
    }

    /// How many points deep: a point of a point stands further in; of an outline how many headings hold it.
    private static long inset(Provision provision) {
        if (provision.kind() != ProvisionKind.POINT) {
            return outline(provision) ? provision.depth() : 0;
        }
        return Math.max(
                1,
                Stream.of(provision.eid().split("__"))
                        .filter(step -> step.startsWith("point_"))
                        .count());
    }

    private void head(StringBuilder html, Provision provision) {
        String heading = provision.heading() == null ? "" : htmlEscape(provision.heading());
        switch (provision.kind()) {
            case PART, CHAPTER, SECTION, SUBSECTION, ANNEX ->
                html.append("<h2 class=\"chap\"><span>")
                        .append(htmlEscape(name(provision)))
                        .append("</span> <b>")
                        .append(heading)
                        .append("</b></h2>");
            case ARTICLE ->
                html.append("<h2>")
                        .append(htmlEscape(name(provision)))
                        .append(heading.isEmpty() ? "" : ". " + heading)
                        .append("</h2>");
            case HEADING ->
                html.append("<h2>")
                        .append(outline(provision) ? "<span>" + htmlEscape(name(provision)) + ".</span> " : "")
                        .append(heading)
                        .append("</h2>");
            default -> number(html, provision);
        }
    }

    /// The heading in the second language, where there is one of its own.
    private void second(StringBuilder html, Provision provision, Provision other, String language) {
        String heading = other.heading();
        if (heading == null || provision.heading() == null || heading.equals(provision.heading())) {
            return;
        }
        html.append("<p class=\"tr in-second\" lang=\"")
                .append(htmlEscape(language))
                .append("\">")
                .append(htmlEscape(provision.kind() == ProvisionKind.HEADING ? "" : step(provision, language) + ". "))
                .append(htmlEscape(heading))
                .append("</p>");
    }

    private void number(StringBuilder html, Provision provision) {
        if (provision.number() != null) {
            boolean foreign = !reading.version().language().equals("vi");
            String sign = provision.kind() == ProvisionKind.PARAGRAPH ? "%s." : foreign ? "(%s)" : "%s)";
            html.append("<span class=\"n\">")
                    .append(htmlEscape(sign.formatted(provision.number())))
                    .append("</span>");
        }
    }

    /// "Điều 12", in the language of the text.
    private String name(Provision provision) {
        return step(provision, reading.languageOf(provision.eid()));
    }

    private static String step(Provision provision, String language) {
        String eid = provision.eid();
        String step =
                outline(provision) ? eid : eid.substring(eid.lastIndexOf("__") < 0 ? 0 : eid.lastIndexOf("__") + 2);
        return Addresses.full(step, Locale.of(language));
    }

    private void words(StringBuilder html, Provision provision, String language, String name) {
        if (provision.words().isEmpty()) {
            return;
        }
        html.append("<div class=\"")
                .append(name)
                .append("\" lang=\"")
                .append(htmlEscape(language))
                .append("\">");
        List<Place> marks = reading.at(provision.eid()).stream()
                .filter(place -> language.equals(place.language()) && within(place, provision.words()))
                .toList();
        Paragraphs paragraphs = new Paragraphs(provision, marks);
        html.append(paragraphs.html()).append("</div>");
    }

    private static boolean within(Place place, String words) {
        Integer start = place.start();
        Integer end = place.end();
        return start != null && end != null && start >= 0 && start < end && end <= words.length();
    }

    private void button(StringBuilder html, Provision provision) {
        int comments = reading.count(provision.eid());
        html.append("<button type=\"button\" class=\"cm")
                .append(comments == 0 ? " add" : "")
                .append("\" aria-label=\"")
                .append(htmlEscape(labels.button(provision, comments)))
                .append("\">");
        if (comments > 0) {
            html.append(comments)
                    .append("<span class=\"cw\"> ")
                    .append(htmlEscape(labels.figure(comments)))
                    .append("</span>");
        }
        html.append("</button>");
    }
}
