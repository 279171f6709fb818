package portal.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.comments.CommentSigns;
import portal.consultations.ConsultationId;
import portal.drafts.Addresses;
import portal.drafts.PolicyGroup;
import portal.outcomes.OutcomeKind;
import portal.platform.ui.Parts;
import portal.summary.ProvisionSummary;

/// A row an article: how many comments, of which kinds, what became of them, from whom.
class ProvisionTable extends NativeTable {

    /// Bodies that a row names; the others are a number.
    private static final int NAMED = 4;

    private final @Nullable ConsultationId linked;
    private final @Nullable PolicyGroup policy;

    /// @param policy whose provisions alone are shown; null for all
    /// @param linked where undecided ones lead to the review list; null for those who may not see it
    ProvisionTable(List<ProvisionSummary> provisions, @Nullable PolicyGroup policy, @Nullable ConsultationId linked) {
        this.policy = policy;
        this.linked = linked;
        addClassName("per");
        setCaptionText(
                policy == null
                        ? getTranslation("summary.per-article")
                        : getTranslation("summary.per-article.of", policy.number(), policy.name(getLocale())));
        SummaryHeads heads = new SummaryHeads("summary.place");
        heads.column(new Span(getTranslation("summary.kinds")), "kinds");
        heads.column(new Span(getTranslation("summary.from")), "from");
        getHead().add(heads);
        provisions.stream()
                .filter(row -> !row.eid().isEmpty() || row.comments() > 0)
                .forEach(row -> getBody().add(row(row)));
        getFoot().add(total(provisions));
    }

    private NativeTableRow row(ProvisionSummary of) {
        NativeTableRow row = new NativeTableRow();
        row.setClassName("chapter", of.chapter());
        row.setClassName("none", of.comments() == 0);
        NativeTableHeaderCell place = new NativeTableHeaderCell();
        place.addClassName("at");
        place.getElement().setAttribute("scope", "row");
        place.add(Parts.span("ad", of.eid().isEmpty() ? getTranslation("summary.whole") : address(of)));
        if (of.heading() != null) {
            place.add(Parts.span("ti", of.heading()));
        }
        row.add(place);
        cell(row, "n", heat(of.comments(), of.chapter()));
        for (OutcomeKind kind : OutcomeKind.values()) {
            cell(row, "n", figure(of.outcomes().getOrDefault(kind, 0)));
        }
        cell(row, "n w", link(of, of.undecided(), "undecided"))
                .getElement()
                .setAttribute("data-what", getTranslation("table.outcome.undecided"));
        cell(row, "n w", link(of, of.lackingReason(), "lacking-reason"))
                .getElement()
                .setAttribute("data-what", getTranslation("summary.lacking"));
        cell(row, "kinds", new Span(kinds(of)));
        cell(row, "from", new Span(from(of)));
        return row;
    }

    private NativeTableRow total(List<ProvisionSummary> provisions) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("summary.total"));
        name.getElement().setAttribute("scope", "row");
        name.addClassName("at");
        row.add(name);
        sum(row, provisions, ProvisionSummary::comments);
        for (OutcomeKind kind : OutcomeKind.values()) {
            sum(row, provisions, of -> of.outcomes().getOrDefault(kind, 0));
        }
        sum(row, provisions, ProvisionSummary::undecided);
        sum(row, provisions, ProvisionSummary::lackingReason);
        cell(row, "kinds", new Span());
        cell(row, "from", new Span());
        return row;
    }

    private static void sum(
            NativeTableRow row, List<ProvisionSummary> provisions, ToIntFunction<ProvisionSummary> figure) {
        cell(
                row,
                "n",
                new Span(String.valueOf(provisions.stream().mapToInt(figure).sum())));
    }

    private static NativeTableCell cell(NativeTableRow row, String style, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassNames(style.split(" "));
        cell.add(content);
        row.add(cell);
        return cell;
    }

    private String address(ProvisionSummary of) {
        return Addresses.full(of.eid(), getLocale());
    }

    private static Span figure(int number) {
        return number == 0 ? new Span() : new Span(String.valueOf(number));
    }

    /// Steps as in the contents of the draft: 1-2, 3-4, 5-7, 8 and more; a chapter's own are not tinted.
    private static Span heat(int number, boolean chapter) {
        int step = number == 0 || chapter ? 0 : number < 3 ? 1 : number < 5 ? 2 : number < 8 ? 3 : 4;
        return Parts.span("heat h" + step, number == 0 && chapter ? "" : String.valueOf(number));
    }

    private Component link(ProvisionSummary of, int number, String state) {
        if (number == 0 || linked == null) {
            return figure(number);
        }
        String at = URLEncoder.encode(of.eid(), StandardCharsets.UTF_8);
        String under = policy == null ? "" : "&policy=" + policy.id().value();
        Anchor link = new Anchor(
                "/c/" + linked.value() + "/review?at=" + at + "&in=" + state + under, String.valueOf(number));
        link.getElement().setAttribute("aria-label", getTranslation("summary.link." + state, number, address(of)));
        return link;
    }

    private String kinds(ProvisionSummary of) {
        return of.kinds().entrySet().stream()
                .map(entry -> CommentSigns.kindWord(entry.getKey(), this::getTranslation) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String from(ProvisionSummary of) {
        String named = of.bodies().stream()
                .limit(NAMED)
                .map(voice -> {
                    String name = voice.name(getLocale());
                    String who = name == null ? getTranslation("summary.people") : name;
                    return voice.comments() == 1 ? who : who + " " + voice.comments();
                })
                .collect(Collectors.joining(", "));
        int more = of.bodies().size() - NAMED;
        return more > 0 ? named + getTranslation("summary.more", more) : named;
    }
}
