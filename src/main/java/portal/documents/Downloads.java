package portal.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import portal.people.SignedIn;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.platform.Refusal;

/// The one way on which a file leaves as it was received. Who may have it is asked again when it is fetched.
@Component
public class Downloads {

    private final Documents documents;
    private final SignedIn signedIn;
    private final Messages messages;

    Downloads(Documents documents, SignedIn signedIn, Messages messages) {
        this.documents = documents;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    /// @param name under which the browser keeps it
    /// @param label what the link is called
    public Anchor link(DocumentId document, String name, String label) {
        Anchor link = new Anchor("", label);
        Locale locale = UI.getCurrent().getLocale();
        link.setHref((DownloadHandler) event -> send(event, document, name, locale));
        link.setRouterIgnore(true);
        return link;
    }

    private void send(DownloadEvent event, DocumentId document, String name, Locale locale) throws IOException {
        Optional<Viewer> viewer = signedIn.find();
        try {
            Optional<Path> file = viewer.flatMap(found -> documents.open(found, document));
            if (file.isPresent()) {
                send(event, file.get(), name);
            } else {
                event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            }
        } catch (Refusal refusal) {
            refuse(event, messages.getTranslation(refusal.key(), locale, refusal.arguments()));
        }
    }

    /// Always as an attachment without a type of its own: nothing in it is run by the browser.
    private static void send(DownloadEvent event, Path file, String name) throws IOException {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        event.getResponse().setContentType("application/octet-stream");
        event.getResponse().setHeader("Content-Disposition", disposition);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.getResponse().setContentLengthLong(Files.size(file));
        Files.copy(file, event.getResponse().getOutputStream());
    }

    private static void refuse(DownloadEvent event, String sentence) throws IOException {
        byte[] words = sentence.getBytes(StandardCharsets.UTF_8);
        event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
        event.getResponse().setContentType("text/plain; charset=utf-8");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.getResponse().setContentLengthLong(words.length);
        event.getResponse().getOutputStream().write(words);
    }
}
