package portal.consultations;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import portal.people.SignedIn;
import portal.people.Viewer;

/// Where a page of a consultation learns who opened it and of which consultation its address speaks.
@Component
public class Entrance {

    private final ConsultationQueries consultations;
    private final SignedIn signedIn;

    Entrance(ConsultationQueries consultations, SignedIn signedIn) {
        this.consultations = consultations;
        this.signedIn = signedIn;
    }

    /// Someone at a page.
    public record Entered(Viewer viewer, Consultation consultation) {

        public ConsultationId id() {
            return consultation.id();
        }
    }

    /// Whoever may know of the consultation.
    public Entered enter(BeforeEnterEvent event) {
        return enter(event, (viewer, consultation) -> true);
    }

    /// @param may whether the viewer may use the page
    /// @throws NotFoundException else, in the same words for a hidden and an unknown consultation
    public Entered enter(BeforeEnterEvent event, BiPredicate<Viewer, ConsultationId> may) {
        Viewer viewer = signedIn.viewer();
        return consultations
                .find(viewer, ConsultationFrame.idIn(event))
                .filter(found -> may.test(viewer, found.id()))
                .map(found -> new Entered(viewer, found))
                .orElseThrow(NotFoundException::new);
    }
}
