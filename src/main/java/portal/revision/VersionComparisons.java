package portal.revision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Hidden;
import portal.drafts.DraftQueries;
import portal.drafts.VersionId;
import portal.drafts.VersionRow;
import portal.drafts.VersionTexts;
import portal.drafts.comparing.Comparison;
import portal.people.Viewer;

/// Compares two versions a viewer may read.
@Component
public class VersionComparisons {

    private final DraftQueries drafts;
    private final VersionTexts texts;

    VersionComparisons(DraftQueries drafts, VersionTexts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    /// @param language in which both are compared
    public record Compared(VersionRow old, VersionRow now, String language, Comparison comparison) {}

    /// In the language asked for where both are rendered in it, else in the authentic one of the newer.
    ///
    /// @throws Hidden where one of them is not the viewer's to know
    @Transactional(readOnly = true)
    public Compared compare(Viewer viewer, VersionId old, VersionId now, String language) {
        Optional<VersionRow> before = drafts.version(viewer, old);
        Optional<VersionRow> after = drafts.version(viewer, now);
        if (before.isEmpty() || after.isEmpty()) {
            throw new Hidden();
        }
        boolean both = texts.rendered(old, language) && texts.rendered(now, language);
        String common = both ? language : after.get().language();
        return new Compared(
                before.get(),
                after.get(),
                common,
                Comparison.of(
                        texts.text(old, common).provisions(),
                        texts.text(now, common).provisions()));
    }
}
