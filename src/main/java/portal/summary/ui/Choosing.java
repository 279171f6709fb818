package portal.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.drafts.PolicyGroup;
import portal.platform.ui.Parts;
import portal.summary.Wanted;
import portal.summary.table.Detail;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layout;
import portal.summary.table.RowFilter;

/// How the table is to look, and the files as which it can be had.
class Choosing extends Div {

    private final ReportDesk desk;
    private final ConsultationId consultation;

    Choosing(
            ReportDesk desk,
            ConsultationId consultation,
            TableChoice now,
            List<Layout> layouts,
            Consumer<TableChoice> go) {
        this.desk = desk;
        this.consultation = consultation;
        addClassName("choose");
        add(select(
                "table.choose.layout",
                layouts,
                now.layout(),
                layout -> layout.name(getLocale()),
                layout -> go.accept(now.with(layout))));
        add(select(
                "table.choose.detail",
                List.of(Detail.values()),
                now.detail(),
                detail -> getTranslation("table.detail." + detail.word()),
                detail -> go.accept(now.with(detail))));
        add(select(
                "table.choose.languages",
                List.of(Languages.values()),
                now.languages(),
                languages -> getTranslation("table.languages." + languages.word()),
                languages -> go.accept(now.with(languages))));
        policy(now, go);
        add(files(now));
    }

    private void policy(TableChoice now, Consumer<TableChoice> go) {
        List<PolicyGroup> policies = desk.policies().groups(desk.signedIn().viewer(), consultation);
        if (policies.isEmpty()) {
            return;
        }
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", getTranslation("table.policy.all"));
        policies.forEach(policy -> choices.put(
                policy.id().value().toString(),
                getTranslation("policy.named", policy.number(), policy.name(getLocale()))));
        choices.put(RowFilter.NO_POLICY, getTranslation("policy.none"));
        add(select(
                "policy.one",
                List.copyOf(choices.keySet()),
                now.policy() == null ? "" : now.policy(),
                policy -> choices.getOrDefault(policy, ""),
                policy -> go.accept(now.under(policy.isEmpty() ? null : policy))));
    }

    private <T> Select<T> select(
            String label,
            List<T> offered,
            T chosen,
            com.vaadin.flow.component.ItemLabelGenerator<T> words,
            Consumer<T> choose) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(offered);
        select.setItemLabelGenerator(words);
        select.setValue(chosen);
        select.addValueChangeListener(change -> choose.accept(change.getValue()));
        return select;
    }

    private Div files(TableChoice now) {
        Div acts = Parts.div("acts");
        for (Format format : Format.values()) {
            Wanted wanted = now.as(format);
            Anchor link = new Anchor(handler(wanted), getTranslation("table.download", format.suffix()));
            link.addClassNames("btn", format == Format.DOCX ? "p" : format == Format.XLSX ? "plain" : "sm");
            link.setDownload(true);
            link.setText(
                    format == Format.DOCX || format == Format.XLSX
                            ? getTranslation("table.download", format.suffix())
                            : format.suffix());
            link.setAriaLabel(getTranslation("table.download", format.suffix()));
            acts.add(link);
        }
        Anchor draft = new Anchor(draft(now.as(Format.DOCX)), getTranslation("table.download.draft"));
        draft.addClassNames("btn", "wide");
        draft.setDownload(true);
        acts.add(draft);
        return acts;
    }

    /// Whether the viewer may have the file is asked anew when it is fetched.
    private DownloadHandler handler(Wanted wanted) {
        return event -> {
            var viewer = desk.admitted(consultation, Action.TABLE_EXPORT);
            event.setFileName(desk.exports().fileName(viewer, consultation, wanted));
            event.setContentType(wanted.format().mime());
            desk.exports().write(viewer, consultation, wanted, event.getOutputStream());
        };
    }

    private DownloadHandler draft(Wanted wanted) {
        return event -> {
            var viewer = desk.admitted(consultation, Action.TABLE_EXPORT);
            event.setFileName("gop-y-" + desk.exports().fileName(viewer, consultation, wanted));
            event.setContentType(wanted.format().mime());
            desk.exports().writeDraft(viewer, consultation, wanted, event.getOutputStream());
        };
    }
}
