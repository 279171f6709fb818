package portal.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import portal.papers.PaperId;
import portal.platform.Refusal;
import portal.platform.ui.Parts;

/// Takes many files at once, each for itself: what fails says why and does not stop the rest.
class PaperUpload extends Div {

    private final Upload upload = new Upload();
    private final Div faults = Parts.div("faults");
    private final List<PaperId> kept = new ArrayList<>();
    private int refused;

    /// Keeps one file. Called outside the page's lock.
    interface Taken {
        PaperId file(InputStream bytes, String name);
    }

    /// Told on the page.
    ///
    /// @param each after each file that was kept
    /// @param all after the last one, which were kept and how many were not
    record After(Runnable each, ObjIntConsumer<List<PaperId>> all) {}

    /// @param limit bytes of one file
    PaperUpload(long limit, Taken taken, After after) {
        addClassName("uploads");
        faults.getElement().setAttribute("role", "alert");
        upload.setUploadHandler(new Handler(taken, after));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit));
        upload.setUploadButton(Parts.button(getTranslation("papers.upload.button"), () -> {}));
        upload.setDropLabel(new Span(getTranslation("papers.upload.drop", limit >> 20)));
        upload.setI18n(words(limit));
        upload.addFileRejectedListener(
                rejected -> fault(rejected.getFileName(), getTranslation("document.too-large", limit >> 20)));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            List<PaperId> those = List.copyOf(kept);
            int others = refused;
            kept.clear();
            refused = 0;
            after.all().accept(those, others);
        });
        add(upload, faults);
    }

    void available(boolean open) {
        upload.setEnabled(open);
    }

    /// What was said of the files before goes with the first that is refused now.
    private void fault(String name, String why) {
        if (refused++ == 0) {
            faults.removeAll();
        }
        faults.add(Parts.div("fault-line", Parts.span("b", name), new Span(why)));
    }

    /// Streams the request's bytes to the vault; a refusal is answered as such and said on the page.
    private class Handler implements UploadHandler {
        private final Taken taken;
        private final After after;

        Handler(Taken taken, After after) {
            this.taken = taken;
            this.after = after;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream bytes = event.getInputStream()) {
                PaperId paper = taken.file(bytes, event.getFileName());
                ui.access(() -> {
                    kept.add(paper);
                    after.each().run();
                });
            } catch (Refusal refusal) {
                event.reject();
                ui.access(() -> fault(event.getFileName(), getTranslation(refusal.key(), refusal.arguments())));
            }
        }

        @Override
        public long getFileSizeMax() {
            return -1;
        }

        @Override
        public long getRequestSizeMax() {
            return -1;
        }
    }

    private UploadI18N words(long limit) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("papers.upload.drop", limit >> 20))
                .setMany(getTranslation("papers.upload.drop", limit >> 20)));
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("papers.upload.button"))
                .setMany(getTranslation("papers.upload.button")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("document.too-large", limit >> 20))
                .setTooManyFiles("")
                .setIncorrectFileType(""));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("papers.upload.connecting"))
                        .setStalled(getTranslation("papers.upload.stalled"))
                        .setProcessing(getTranslation("papers.upload.processing"))
                        .setHeld(getTranslation("papers.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("papers.upload.left"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("papers.upload.broken"))
                        .setUnexpectedServerError(getTranslation("papers.upload.refused"))
                        .setForbidden(getTranslation("refused"))));
        words.setFile(new UploadI18N.File()
                .setRetry(getTranslation("papers.upload.again"))
                .setStart(getTranslation("papers.upload.start"))
                .setRemove(getTranslation("papers.upload.remove")));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }
}
