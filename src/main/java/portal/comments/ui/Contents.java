package portal.comments.ui;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.PolicyGroupId;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;

/// The contents of a text: links with how much is said of each article. Closed chapters show their articles' range and
/// their sum. The browser marks the one in view and opens the chapters round it.
final class Contents extends Nav {

    static final String ID = "contents";

    private Policies policies = Policies.NONE;

    /// Names that keep their capitals where a heading in capitals is set in small letters.
    private static final List<String> NAMES =
            List.of("Việt Nam", "Nhà nước", "Chính phủ", "Quốc hội", "Liên hợp quốc", "Đảng", "Mặt trận Tổ quốc");

    Contents() {
        setId(ID);
        addClassName("toc");
        getElement().setAttribute("aria-label", getTranslation("reading.contents"));
        getElement().setAttribute("popover", "");
        H2 head = new H2(getTranslation("reading.contents"));
        Input jump = new Input();
        jump.addClassName("jump");
        jump.setPlaceholder(getTranslation("reading.jump"));
        jump.getElement().setAttribute("aria-label", getTranslation("reading.jump"));
        jump.getElement().setAttribute("autocomplete", "off");
        jump.getElement().setAttribute("aria-keyshortcuts", "/");
        add(head, jump, new UnorderedList());
    }

    /// Lets the reader see the provisions of one policy alone.
    ///
    /// @param changed told when another one was chosen
    void offer(Policies offered, Runnable changed) {
        policies = offered;
        if (!offered.groups().isEmpty()) {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("", getTranslation("reading.every-policy"));
            offered.groups()
                    .forEach(group -> choices.put(
                            group.id().value().toString(),
                            getTranslation("policy.named", group.number(), group.name(getLocale()))));
            Picker picker = new Picker(getTranslation("policy.one"), choices);
            picker.addClassName("wide");
            picker.addValueChangeListener(change -> {
                policies = policies.only(change.getValue().isEmpty() ? null : PolicyGroupId.of(change.getValue()));
                changed.run();
            });
            addComponentAtIndex(2, picker);
        }
    }

    /// The list of links, escaped.
    String html(Reading reading) {
        StringBuilder html = new StringBuilder();
        if (policies.chosen() == null) {
            String whole = getTranslation("comment.whole-draft");
            html.append(row("", "", whole, "", heat(reading.count(""), true), ""))
                    .append("</li>");
        }
        String open = null;
        for (Outline.Unit unit : shown(reading)) {
            if (open != null && !open.equals(unit.group())) {
                html.append("</ul></li>");
                open = null;
            }
            if (unit.eid().equals(unit.group())) {
                html.append(chapter(reading, unit)).append("<ul>");
                open = unit.eid();
            } else if (unit.head().kind() != ProvisionKind.SIGNATURE) {
                html.append(article(reading, unit)).append("</li>");
            }
        }
        return html.append(open == null ? "" : "</ul></li>").toString();
    }

    /// Units of the chosen policy, with the chapters that hold them.
    private List<Outline.Unit> shown(Reading reading) {
        Set<String> holders = reading.outline().units().stream()
                .filter(policies::lets)
                .map(Outline.Unit::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return reading.outline().units().stream()
                .filter(unit -> policies.lets(unit) || holders.contains(unit.eid()))
                .toList();
    }

    private int sum(Reading reading, Outline.Unit unit) {
        return unit.sum(eid -> policies.lets(eid) ? reading.count(eid) : 0);
    }

    private String chapter(Reading reading, Outline.Unit unit) {
        List<Outline.Unit> within = shown(reading).stream()
                .filter(other -> unit.eid().equals(other.group()))
                .toList();
        int sum = within.stream().mapToInt(other -> sum(reading, other)).sum();
        return row(
                unit.eid(),
                Addresses.brief(last(unit.eid())),
                title(unit.head()),
                range(within),
                heat(sum, false),
                "ch");
    }

    private String range(List<Outline.Unit> within) {
        List<String> numbers = within.stream()
                .map(Outline.Unit::head)
                .filter(head -> head.kind() == ProvisionKind.ARTICLE)
                .map(Provision::number)
                .filter(Objects::nonNull)
                .toList();
        return switch (numbers.size()) {
            case 0 -> "";
            case 1 -> getTranslation("reading.article-short", numbers.getFirst());
            default -> getTranslation("reading.article-short", numbers.getFirst() + "–" + numbers.getLast());
        };
    }

    private String article(Reading reading, Outline.Unit unit) {
        Provision head = unit.head();
        boolean numbered =
                head.number() != null && (head.kind() == ProvisionKind.ARTICLE || head.kind() == ProvisionKind.HEADING);
        String title = switch (head.kind()) {
            case PREAMBLE -> getTranslation("reading.preamble");
            case RECITAL -> getTranslation("reading.recitals");
            case ANNEX -> full(head) + (head.heading() == null ? "" : ". " + title(head));
            case SECTION, SUBSECTION -> full(head) + ". " + title(head);
            default -> head.heading() == null || head.heading().isBlank() ? full(head) : title(head);
        };
        String number = numbered ? Objects.requireNonNull(head.number()) : "";
        return row(head.eid(), number, title, "", heat(sum(reading, unit), true), style(head));
    }

    private String full(Provision provision) {
        return Addresses.full(last(provision.eid()), getLocale());
    }

    private static String style(Provision head) {
        return head.kind() == ProvisionKind.SECTION || head.kind() == ProvisionKind.SUBSECTION ? "sec" : "";
    }

    private static String row(String eid, String number, String title, String range, String heat, String style) {
        return "<li" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + "><a data-to=\"" + htmlEscape(eid)
                + "\"><span class=\"no\">" + htmlEscape(number) + "</span><span class=\"ti\">" + htmlEscape(title)
                + (range.isEmpty() ? "" : " <span class=\"r nw\">" + htmlEscape(range) + "</span>") + "</span>" + heat
                + "</a>";
    }

    private String heat(int comments, boolean shaded) {
        int step = comments == 0 ? 0 : comments < 3 ? 1 : comments < 5 ? 2 : comments < 8 ? 3 : 4;
        String figure = comments == 0 ? "<span aria-hidden=\"true\">·</span>" : String.valueOf(comments);
        return "<span class=\"heat h" + (shaded ? step : 0) + "\">" + figure + "<span class=\"vh\"> "
                + htmlEscape(getTranslation("reading.comments-word", comments)) + "</span></span>";
    }

    private static String last(String eid) {
        return eid.substring(eid.lastIndexOf("__") < 0 ? 0 : eid.lastIndexOf("__") + 2);
    }

    private static String title(Provision provision) {
        return inSmallLetters(provision.heading());
    }

    /// "Đặc phái viên và nhân sự" for "ĐẶC PHÁI VIÊN VÀ NHÂN SỰ"; other headings as they are.
    static String inSmallLetters(@Nullable String heading) {
        String line = heading == null ? "" : heading.lines().collect(Collectors.joining(" "));
        if (line.isEmpty() || line.chars().anyMatch(Character::isLowerCase)) {
            return line;
        }
        String small = line.toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            small = small.replace(name.toLowerCase(Locale.ROOT), name);
        }
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
