package portal.documents;

import java.util.Collection;
import java.util.Set;
import portal.people.Viewer;

/// A slot: who may download a file is known to the room the file was uploaded for.
public interface FileOwner {

    /// Those of the files that the viewer may have.
    Set<DocumentId> downloadable(Viewer viewer, Collection<DocumentId> files);
}
