package portal.drafts.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.documents.DocumentId;
import portal.documents.DocumentState;
import portal.platform.Refusal;
import portal.platform.ui.Parts;
import portal.platform.ui.Says;

/// Takes one file and waits until the worker has read it; what went wrong is said here.
class DraftUpload extends Div {

    private static final String[] ENDINGS = {".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".txt", ".xml"};
    private static final int EVERY_MILLIS = 400;

    private final Intake intake;
    private final ConsultationId consultation;
    private final After after;
    private final Upload upload = new Upload(this::received);
    private final Div progress = Parts.div("reading");
    private final Says says = new Says();
    private @Nullable Registration polling;

    /// Who is told of a file that has text, and of one that has none.
    record After(Consumer<DocumentId> text, Runnable none) {}

    /// @param button what the button is called
    DraftUpload(Intake intake, ConsultationId consultation, String button, boolean filled, After after) {
        this.intake = intake;
        this.consultation = consultation;
        this.after = after;
        addClassName("draft-upload");
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, intake.settings().uploadSize().toBytes()));
        upload.setUploadButton(filled ? Parts.primary(button, () -> {}) : Parts.button(button, () -> {}));
        upload.setDropLabel(new Span(getTranslation("versions.drop")));
        upload.setI18n(words());
        progress.setVisible(false);
        String limit =
                getTranslation("versions.limit", intake.settings().uploadSize().toMegabytes());
        add(upload, Parts.span("q s", limit), progress, says);
    }

    private void received(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (var bytes = event.getInputStream()) {
            DocumentId document = intake.held()
                    .drafts()
                    .receive(
                            intake.signedIn().viewer(),
                            consultation,
                            bytes,
                            event.getFileName(),
                            UUID.randomUUID().toString());
            ui.access(() -> await(ui, document, event.getFileName()));
        } catch (Refusal refusal) {
            event.reject(refusal.key());
            ui.access(() -> says.say(refusal.key(), refusal.arguments()));
        }
    }

    private void await(UI ui, DocumentId document, String name) {
        upload.clearFileList();
        upload.setVisible(false);
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        progress.removeAll();
        progress.add(new Span(getTranslation("versions.reading", name)), bar);
        progress.getElement().setAttribute("role", "status");
        progress.setVisible(true);
        says.setText("");
        ui.setPollInterval(EVERY_MILLIS);
        polling = ui.addPollListener(poll -> look(ui, document));
    }

    private void look(UI ui, DocumentId document) {
        intake.queries().state(intake.signedIn().viewer(), document).ifPresent(state -> {
            if (state.read()) {
                read(ui, state);
            } else {
                Unread.waits(state).ifPresent(key -> says.say(key, state.name()));
            }
        });
    }

    private void read(UI ui, DocumentState state) {
        stop(ui);
        progress.setVisible(false);
        upload.setVisible(true);
        if (state.hasText()) {
            says.attempt(() -> after.text().accept(state.id()));
        } else {
            says.say(Unread.why(Objects.requireNonNull(state.status()), state.problem()), state.name());
            after.none().run();
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private UploadI18N words() {
        String limit = getTranslation(
                "document.too-large", intake.settings().uploadSize().toMegabytes());
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("versions.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(limit)
                        .setTooManyFiles(getTranslation("versions.one-file"))
                        .setIncorrectFileType(getTranslation("versions.wrong-type", String.join(" ", ENDINGS))))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("versions.sending"))
                                .setProcessing(getTranslation("versions.sending"))
                                .setStalled(getTranslation("versions.stalled"))
                                .setHeld(getTranslation("versions.sending")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("versions.unsent"))
                                .setUnexpectedServerError(getTranslation("versions.unsent"))
                                .setForbidden(getTranslation("versions.unsent"))))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"));
    }
}
