package portal.consultations;

import java.util.Locale;
import java.util.Optional;
import portal.people.Viewer;

/// A slot of the frame: words in the slim bar under the header, such as the version or the days left.
public interface HeaderItem {

    int order();

    Optional<String> words(Viewer viewer, ConsultationId consultation, Locale locale);
}
