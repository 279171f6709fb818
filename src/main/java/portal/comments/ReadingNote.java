package portal.comments;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import portal.people.Viewer;

/// A slot of the reading room: what another room says beside a comment, such as its outcome.
public interface ReadingNote {

    /// A small component for each of the comments that has something to be said to this viewer.
    Map<CommentId, Component> notes(Viewer viewer, Collection<CommentId> comments, Locale locale);
}
