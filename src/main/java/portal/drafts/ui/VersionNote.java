package portal.drafts.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import portal.consultations.BarNote;
import portal.consultations.ConsultationId;
import portal.drafts.DraftQueries;
import portal.drafts.VersionRow;
import portal.people.Viewer;
import portal.platform.Messages;

/// The version that is read now, in the bar; before the first one, that it is in preparation.
@Component
class VersionNote implements BarNote {

    private final DraftQueries drafts;
    private final Messages messages;

    VersionNote(DraftQueries drafts, Messages messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> words(Viewer viewer, ConsultationId consultation, Locale locale) {
        List<VersionRow> versions = drafts.versions(viewer, consultation);
        return versions.stream()
                .filter(VersionRow::published)
                .findFirst()
                .map(version -> messages.getTranslation(key(version), locale, version.number()))
                .or(() -> versions.stream()
                        .findFirst()
                        .map(version -> messages.getTranslation("versions.bar.preparing", locale, version.number())));
    }

    static String key(VersionRow version) {
        return version.outline() ? "versions.bar.outline" : "versions.bar";
    }
}
