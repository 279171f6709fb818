package portal.summary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import portal.consultations.Action;
import portal.consultations.ConsultationFrame;
import portal.consultations.ConsultationId;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;
import portal.summary.ReturnId;
import portal.summary.ReturnQueries.Returned;

/// What does a table that came back change?
@Route(value = "c/:consultation/returned/:return?", layout = ConsultationFrame.class)
@PermitAll
@StyleSheet("styles/summary.css")
class ReturnedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDesk report;
    private final ReturnDesk desk;
    private final Settings settings;
    private final Says says = new Says();
    private final Div came = new Div();

    ReturnedView(ReportDesk report, ReturnDesk desk, Settings settings) {
        this.report = report;
        this.desk = desk;
        this.settings = settings;
        addClassName("ret");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationId consultation = ConsultationFrame.idIn(event);
        boolean takes = report.may(consultation, Action.TABLE_RETURN);
        var viewer = takes ? desk.signedIn().viewer() : report.admitted(consultation, Action.TABLE_RELEASE);
        removeAll();
        var held = new HeldReturnFiles(
                desk,
                consultation,
                this::again,
                () -> list(desk.queries().returned(viewer, consultation), consultation));
        add(new H1(getTranslation("returned.title")));
        if (takes) {
            add(new Paragraph(getTranslation("returned.intro")), upload(consultation, held));
        }
        came.addClassName("came");
        list(desk.queries().returned(viewer, consultation), consultation);
        add(says, held, came);
        event.getRouteParameters()
                .get("return")
                .ifPresent(id -> says.attempt(() -> {
                    ReturnId one = ReturnId.of(id);
                    add(new PreviewPane(desk, consultation, one, desk.queries().preview(viewer, one)));
                }));
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Upload upload(ConsultationId consultation, HeldReturnFiles held) {
        Upload upload = new Upload();
        upload.setUploadHandler(new Taking(consultation, held));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, settings.uploadSize().toBytes()));
        upload.setAcceptedFileTypes(".xlsx", ".docx", ".csv");
        upload.setUploadButton(Parts.button(getTranslation("returned.upload"), () -> {}));
        upload.setDropLabel(
                new Span(getTranslation("returned.drop", settings.uploadSize().toMegabytes())));
        upload.addFileRejectedListener(rejected -> says.say("returned.rejected", rejected.getFileName()));
        return upload;
    }

    private void list(List<Returned> all, ConsultationId consultation) {
        UnorderedList list = new UnorderedList();
        all.stream().limit(10).forEach(one -> {
            Anchor link = new Anchor(
                    "/c/" + consultation.value() + "/returned/" + one.id().value(), one.file());
            list.add(new ListItem(link, new Span(getTranslation("returned.line", one.by(), one.applied()))));
        });
        came.removeAll();
        came.add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("returned.title");
    }

    /// Keeps the file as it came, then shows what it would change.
    private class Taking implements UploadHandler {

        private final ConsultationId consultation;
        private final HeldReturnFiles held;

        Taking(ConsultationId consultation, HeldReturnFiles held) {
            this.consultation = consultation;
            this.held = held;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream bytes = event.getInputStream()) {
                var viewer = report.admitted(consultation, Action.TABLE_RETURN);
                ReturnId id = desk.returns()
                        .receive(
                                viewer,
                                consultation,
                                bytes,
                                event.getFileName(),
                                UUID.randomUUID().toString());
                ui.access(() -> ui.navigate("c/" + consultation.value() + "/returned/" + id.value()));
            } catch (Refusal refusal) {
                event.reject();
                ui.access(() -> {
                    says.say(refusal.key(), refusal.arguments());
                    held.refresh();
                    list(desk.queries().returned(desk.signedIn().viewer(), consultation), consultation);
                });
            }
        }
    }
}
