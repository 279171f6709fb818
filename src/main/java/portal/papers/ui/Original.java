package portal.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.people.SignedIn;
import portal.people.Viewer;

/// The way to a file as it was received. Who may have it is asked again when it is fetched.
@Component
class Original {

    private final Documents documents;
    private final SignedIn signedIn;

    Original(Documents documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    Anchor link(DocumentId document, String name) {
        DownloadHandler handler = event -> send(event, document, name);
        Anchor link = new Anchor(handler, name);
        link.setRouterIgnore(true);
        return link;
    }

    /// Always as an attachment without a type of its own: nothing in it is run by the browser.
    private void send(DownloadEvent event, DocumentId document, String name) throws IOException {
        Optional<Viewer> viewer = signedIn.find();
        Optional<Path> file = viewer.flatMap(found -> documents.open(found, document));
        if (file.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        event.getResponse().setContentType("application/octet-stream");
        event.getResponse().setHeader("Content-Disposition", disposition);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.getResponse().setContentLengthLong(Files.size(file.get()));
        Files.copy(file.get(), event.getResponse().getOutputStream());
    }
}
