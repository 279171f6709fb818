package portal.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;
import portal.platform.Messages;

/// A table to be filled in away from the portal: each article, clause and point with its words, and room for
/// what is said of it. Sent back, it is read like any paper whose table has these heads.
@Component
public class EmptyTable {

    private static final List<String> HEADS = List.of("place", "current", "comment", "proposed", "reason");
    private static final int[] WIDTHS = {18, 60, 44, 44, 36};
    private static final int LONGEST = 32_000;

    private final Messages messages;

    EmptyTable(Messages messages) {
        this.messages = messages;
    }

    /// @param provisions of one version in its order
    public void write(OutputStream out, String title, List<Provision> provisions, Locale locale) throws IOException {
        try (Workbook book = new Workbook(out, "portal", "1.0")) {
            Worksheet sheet = book.newWorksheet(messages.getTranslation("papers.empty.sheet", locale));
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().set();
            for (int i = 0; i < HEADS.size(); i++) {
                sheet.width(i, WIDTHS[i]);
                sheet.value(2, i, messages.getTranslation("papers.empty." + HEADS.get(i), locale));
                sheet.style(2, i).bold().wrapText(true).set();
            }
            sheet.freezePane(0, 3);
            int row = 3;
            for (Provision provision : provisions) {
                if (shown(provision)) {
                    sheet.value(row, 0, portal.drafts.Addresses.full(provision.eid(), locale));
                    sheet.value(row, 1, words(provision));
                    for (int i = 0; i < HEADS.size(); i++) {
                        sheet.style(row, i)
                                .wrapText(true)
                                .verticalAlignment("top")
                                .set();
                    }
                    row++;
                }
            }
        }
    }

    private static boolean shown(Provision provision) {
        return provision.kind() == ProvisionKind.ARTICLE
                || provision.kind() == ProvisionKind.PARAGRAPH
                || provision.kind() == ProvisionKind.POINT;
    }

    private static String words(Provision provision) {
        String heading = provision.heading() == null ? "" : provision.heading() + ". ";
        String words = heading + provision.words();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
