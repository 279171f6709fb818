package portal.papers.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import portal.papers.DeskExcerpt;
import portal.papers.ExcerptId;
import portal.papers.ui.DeskAdd.Found;
import portal.papers.ui.Kept.Typed;

/// What was typed into the fields of excerpts and not sent yet. It is there again when the excerpt is, until it is
/// dismissed; after the page was loaded anew, what was typed last is offered at once.
final class DeskTyped {

    private final Desk desk;
    private final DeskActs acts;
    private final Kept kept;
    private final Map<ExcerptId, DeskEditor> editors = new HashMap<>();
    private final Set<String> before = new HashSet<>();

    DeskTyped(Desk desk, DeskActs acts, Kept kept) {
        this.desk = desk;
        this.acts = acts;
        this.kept = kept;
    }

    /// Asks the browser what was typed before the page was loaded.
    ///
    /// @param adding told of a remark that was to be added
    void recall(Component page, Consumer<Found> adding) {
        if (desk.work()) {
            kept.ask(page, all -> {
                before.addAll(all.stream().map(Typed::name).toList());
                if (!acts.covered()) {
                    offer(all, adding);
                }
            });
        }
    }

    private void offer(List<Typed> all, Consumer<Found> adding) {
        for (Typed typed : all.reversed()) {
            if (typed.name().equals(DeskAdd.NAME)) {
                adding.accept(Found.again(typed.about()));
                return;
            }
            Optional<DeskExcerpt> excerpt = desk.excerpts().stream()
                    .filter(one -> one.open() && name(one).equals(typed.name()))
                    .findFirst();
            if (excerpt.isPresent()) {
                acts.open(desk.indexOf(excerpt.get().id()));
                return;
            }
        }
    }

    /// Whether something was typed into the fields of an excerpt that waits.
    boolean begun(DeskExcerpt excerpt) {
        DeskEditor editor = editors.get(excerpt.id());
        return excerpt.open() && (editor != null && editor.begun(excerpt) || before.contains(name(excerpt)));
    }

    /// Its fields, with what was typed into them.
    DeskEditor fields(DeskExcerpt excerpt) {
        DeskEditor editor = editors.get(excerpt.id());
        if (editor == null || !editor.begun(excerpt)) {
            editor = anew(excerpt);
            editors.put(excerpt.id(), editor);
        }
        return editor;
    }

    private DeskEditor anew(DeskExcerpt excerpt) {
        DeskEditor editor = new DeskEditor(
                excerpt, acts, () -> desk.current().map(desk::provision).orElse(null), () -> {
                    editors.remove(excerpt.id());
                    forget(excerpt);
                    acts.leave();
                });
        editor.addAttachListener(attached -> kept.keep(editor, name(excerpt), "", true));
        return editor;
    }

    /// It is settled; after a change of mind its fields are there once more while the page is.
    void forget(DeskExcerpt excerpt) {
        before.remove(name(excerpt));
        kept.forget(name(excerpt));
    }

    /// What was typed for other words of the paper is not offered for these.
    private static String name(DeskExcerpt excerpt) {
        int words = Objects.hash(excerpt.quote(), excerpt.proposed());
        return excerpt.id().value() + "-" + Integer.toHexString(words);
    }
}
