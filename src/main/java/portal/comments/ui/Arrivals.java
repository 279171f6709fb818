package portal.comments.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import portal.comments.CommentId;
import portal.comments.CommentSubmitted;
import portal.consultations.ConsultationId;

/// Tells the open pages of a consultation that a comment has come in. Whether its reader may see it, the page asks.
@Component
class Arrivals {

    private final Map<ConsultationId, Set<Consumer<CommentId>>> pages = new ConcurrentHashMap<>();

    Registration listen(ConsultationId consultation, Consumer<CommentId> page) {
        pages.compute(consultation, (id, open) -> {
            Set<Consumer<CommentId>> all = open == null ? ConcurrentHashMap.newKeySet() : open;
            all.add(page);
            return all;
        });
        return () -> pages.computeIfPresent(consultation, (id, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
    }

    /// On a thread of its own: whoever sent the comment does not wait for the pages of others.
    @TransactionalEventListener
    void arrived(CommentSubmitted event) {
        Set<Consumer<CommentId>> open = pages.get(event.consultation());
        if (open != null) {
            Thread.startVirtualThread(() -> open.forEach(page -> page.accept(event.comment())));
        }
    }
}
