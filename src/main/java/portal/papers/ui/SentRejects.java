package portal.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import portal.papers.SentEntry;
import portal.papers.SentEntry.Becomes;
import portal.papers.SentPreview;
import portal.platform.Messages;

/// The rows of a table that became no comments, as a sheet with the reason of each, to be sent back.
@Component
class SentRejects {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST = 32_000;

    private final Messages messages;

    SentRejects(Messages messages) {
        this.messages = messages;
    }

    Anchor link(SentPreview preview) {
        Locale locale = UI.getCurrent().getLocale();
        Anchor link = new Anchor("", messages.getTranslation("papers.table.download", locale));
        link.setHref((DownloadHandler) event -> send(event, preview, locale));
        link.setRouterIgnore(true);
        return link;
    }

    /// Why a row becomes no comment, as the key of a sentence.
    static String why(SentEntry entry) {
        return "papers.table.why."
                + (entry.becomes() == Becomes.DESK || entry.becomes() == Becomes.NOTHING
                        ? entry.row().placing().word()
                        : entry.becomes().word());
    }

    private void send(DownloadEvent event, SentPreview preview, Locale locale) throws IOException {
        String disposition = ContentDisposition.attachment()
                .filename(messages.getTranslation("papers.table.file", locale), StandardCharsets.UTF_8)
                .build()
                .toString();
        event.getResponse().setContentType(TYPE);
        event.getResponse().setHeader("Content-Disposition", disposition);
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        write(event.getResponse().getOutputStream(), preview, locale);
    }

    void write(java.io.OutputStream out, SentPreview preview, Locale locale) throws IOException {
        try (Workbook book = new Workbook(out, "portal", "1.0")) {
            Worksheet sheet = book.newWorksheet(messages.getTranslation("papers.empty.sheet", locale));
            int last = preview.table().heads().size();
            for (int i = 0; i < last; i++) {
                sheet.value(0, i, preview.table().heads().get(i));
            }
            sheet.value(0, last, messages.getTranslation("papers.table.why", locale));
            sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
            int row = 1;
            for (SentEntry entry : preview.rejected()) {
                int cells = Math.min(last, entry.row().cells().size());
                for (int i = 0; i < cells; i++) {
                    String cell = entry.row().cells().get(i);
                    sheet.value(row, i, cell.substring(0, Math.min(cell.length(), LONGEST)));
                }
                sheet.value(row, last, messages.getTranslation(why(entry), locale, SentRows.missing(entry, locale)));
                row++;
            }
        }
    }
}
