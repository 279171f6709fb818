package portal.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.documents.CutOuts;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.extraction.Region;
import portal.papers.Cutting;
import portal.people.SignedIn;
import portal.platform.Refusal;
import tools.jackson.databind.JsonNode;

/// Pages of a paper as images, and parts cut out of them. They are drawn by the worker when they are looked at; who may
/// have them is asked then.
@Component
class PageImage {

    private static final int WIDTH = 1240;
    private static final int FINE = 1900;
    private static final int WHOLE = 1000;

    /// Draws a rectangle while the pointer is down, or as the arrow keys move it, and tells it in thousandths of the
    /// page.
    private static final String DRAG = """
            const box = this, frame = document.createElement('div');
            frame.className = 'cut-frame'; frame.hidden = true; box.append(frame);
            let from = null;
            const at = e => { const r = box.getBoundingClientRect();
                return [Math.min(1000, Math.max(0, (e.clientX - r.left) / r.width * 1000)),
                        Math.min(1000, Math.max(0, (e.clientY - r.top) / r.height * 1000))]; };
            const draw = to => { const l = Math.min(from[0], to[0]), t = Math.min(from[1], to[1]);
                Object.assign(frame.style, {left: l / 10 + '%', top: t / 10 + '%',
                    width: Math.abs(to[0] - from[0]) / 10 + '%', height: Math.abs(to[1] - from[1]) / 10 + '%'}); };
            box.addEventListener('pointerdown', e => { if (e.button) return; from = at(e); frame.hidden = false; draw(from);
                box.setPointerCapture(e.pointerId); e.preventDefault(); });
            box.addEventListener('pointermove', e => { if (from) draw(at(e)); });
            box.addEventListener('pointerup', e => { if (!from) return; const to = at(e);
                const cut = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])].map(Math.round);
                from = null;
                if (cut[2] - cut[0] < 8 || cut[3] - cut[1] < 4) { frame.hidden = true; return; }
                box.dispatchEvent(new CustomEvent('page-cut', {detail: cut})); });
            let keyed = [60, 80, 940, 200];
            box.addEventListener('keydown', e => {
                if (e.ctrlKey || e.metaKey || e.altKey) return;
                const way = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[e.key];
                if (!way && (e.key !== 'Enter' || frame.hidden)) return;
                e.preventDefault(); e.stopPropagation();
                if (!way) { box.dispatchEvent(new CustomEvent('page-cut', {detail: keyed})); return; }
                const [x, y] = way.map(to => to * 20), old = keyed;
                if (frame.hidden) frame.hidden = false;
                else keyed = e.shiftKey ? [old[0], old[1], old[2] + x, old[3] + y] : [old[0] + x, old[1] + y, old[2] + x, old[3] + y];
                if (Math.min(...keyed) < 0 || Math.max(...keyed) > 1000 || keyed[2] - keyed[0] < 20 || keyed[3] - keyed[1] < 20) keyed = old;
                from = [keyed[0], keyed[1]]; draw([keyed[2], keyed[3]]); from = null;
                frame.scrollIntoView({block: 'nearest'}); });
            """;

    private final Documents documents;
    private final CutOuts cutOuts;
    private final SignedIn signedIn;

    PageImage(Documents documents, CutOuts cutOuts, SignedIn signedIn) {
        this.documents = documents;
        this.cutOuts = cutOuts;
        this.signedIn = signedIn;
    }

    /// Told what was cut out.
    interface Cut {
        void out(Cutting cutting);
    }

    /// @param page from 1
    /// @param cut null where nothing may be cut out
    Div page(DocumentId document, int page, String alternative, @Nullable Cut cut) {
        var why = new AtomicReference<>("papers.desk.not-drawn");
        Image image = new Image((DownloadHandler) event -> send(event, document, page, null, why), alternative);
        image.getElement().setAttribute("draggable", "false").setAttribute("width", "1240");
        Div box = new Div(image);
        box.addClassNames("page-image");
        box.getElement().setAttribute("data-state", box.getTranslation("papers.desk.drawing"));
        image.getElement()
                .addEventListener(
                        "error", failed -> box.getElement().setAttribute("data-state", box.getTranslation(why.get())));
        if (cut != null) {
            box.addClassName("cuttable");
            box.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "application")
                    .setAttribute("aria-label", box.getTranslation("papers.desk.frame-keys"));
            box.addAttachListener(attached -> box.getElement().executeJs(DRAG));
            box.getElement()
                    .addEventListener(
                            "page-cut",
                            drawn -> cut.out(cutting(drawn.getEventData().get("event.detail"))))
                    .addEventData("event.detail");
        }
        return box;
    }

    Image cutOut(DocumentId document, int page, Cutting cutting, String alternative) {
        Image image = new Image((DownloadHandler) event -> send(event, document, page, cutting, null), alternative);
        image.addClassName("cut-out");
        return image;
    }

    /// The words in a part of a page, as soon as they are read.
    CompletableFuture<CutOuts.Words> words(DocumentId document, int page, Cutting cutting) {
        var region = new Region(cutting.left(), cutting.top(), cutting.right(), cutting.bottom());
        return cutOuts.read(signedIn.viewer(), document, page, region);
    }

    private static Cutting cutting(JsonNode detail) {
        return new Cutting(
                detail.get(0).asInt(),
                detail.get(1).asInt(),
                detail.get(2).asInt(),
                detail.get(3).asInt());
    }

    /// @param why told of what stands in the way
    private void send(
            DownloadEvent event,
            DocumentId document,
            int page,
            @Nullable Cutting cutting,
            @Nullable AtomicReference<String> why)
            throws IOException {
        try {
            send(event, drawn(document, page, cutting == null ? WIDTH : FINE), cutting);
        } catch (Refusal refusal) {
            if (why != null) {
                why.set(refusal.key());
            }
            event.getResponse().sendError(HttpStatusCode.SERVICE_UNAVAILABLE.getCode(), "");
        }
    }

    private byte[] drawn(DocumentId document, int page, int width) {
        return signedIn.find()
                .map(viewer -> documents.page(viewer, document, page, width))
                .orElse(new byte[0]);
    }

    private static void send(DownloadEvent event, byte[] jpeg, @Nullable Cutting cutting) throws IOException {
        if (jpeg.length == 0) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        byte[] shown = cutting == null ? jpeg : cut(jpeg, cutting);
        event.getResponse().setContentType("image/jpeg");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, max-age=600");
        event.getResponse().setContentLengthLong(shown.length);
        event.getResponse().getOutputStream().write(shown);
    }

    private static byte[] cut(byte[] jpeg, Cutting cutting) throws IOException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(jpeg));
        int left = page.getWidth() * cutting.left() / WHOLE;
        int top = page.getHeight() * cutting.top() / WHOLE;
        int width = Math.max(1, page.getWidth() * (cutting.right() - cutting.left()) / WHOLE);
        int height = Math.max(1, page.getHeight() * (cutting.bottom() - cutting.top()) / WHOLE);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(page.getSubimage(left, top, width, height), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
