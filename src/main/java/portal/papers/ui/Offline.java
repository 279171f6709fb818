package portal.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import portal.drafts.DraftQueries;
import portal.drafts.Provision;
import portal.papers.EmptyTable;
import portal.people.SignedIn;
import portal.rounds.Round;

/// The way to an empty comment table of the version under comment, for bodies that work without the portal.
@Component
class Offline {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EmptyTable table;
    private final DraftQueries drafts;
    private final SignedIn signedIn;

    Offline(EmptyTable table, DraftQueries drafts, SignedIn signedIn) {
        this.table = table;
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    Anchor link(Round round) {
        Anchor link = new Anchor("");
        String name = link.getTranslation("papers.empty.file");
        String title = link.getTranslation("papers.empty.title");
        Locale locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
        link.setHref((DownloadHandler) event -> send(event, round, name, title, locale));
        link.setText(link.getTranslation("papers.empty.link"));
        link.setRouterIgnore(true);
        link.addClassNames("s", "offline");
        return link;
    }

    private void send(DownloadEvent event, Round round, String name, String title, Locale locale) throws IOException {
        List<Provision> provisions = signedIn.find()
                .map(viewer -> drafts.provisions(viewer, round.version(), locale.getLanguage()))
                .orElse(List.of());
        if (provisions.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        event.getResponse().setContentType(TYPE);
        event.getResponse().setHeader("Content-Disposition", disposition);
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        table.write(event.getResponse().getOutputStream(), title, provisions, locale);
    }
}
