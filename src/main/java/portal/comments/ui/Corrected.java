package portal.comments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import portal.drafts.ErrataSigns;
import portal.drafts.Erratum;
import portal.drafts.VersionRow;

/// Above a corrected text: which words were corrected, and why; folded until one asks.
final class Corrected extends NativeDetails {

    Corrected(VersionRow version, List<Erratum> errata) {
        addClassName("corrected");
        setSummaryText(getTranslation("errata.summary", errata.size(), version.number()));
        setContent(new Div(
                new Paragraph(getTranslation("errata.line", String.valueOf(version.correctionReason()))),
                ErrataSigns.list(errata, getLocale())));
    }
}
