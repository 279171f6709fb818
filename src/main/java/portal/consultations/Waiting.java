package portal.consultations;

import java.util.List;
import java.util.Locale;
import portal.people.Viewer;

/// A slot of the home page: what of a room's work waits for the viewer, over all consultations, in few statements.
public interface Waiting {

    List<WaitingItem> waiting(Viewer viewer, Locale locale);
}
