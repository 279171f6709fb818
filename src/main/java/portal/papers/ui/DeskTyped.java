package portal.papers.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import portal.papers.DeskExcerpt;
import portal.papers.ExcerptId;

/// What was typed into the fields of excerpts and not sent yet. It is there again when the excerpt is, until it is
/// dismissed.
final class DeskTyped {

    private final Desk desk;
    private final DeskActs acts;
    private final Map<ExcerptId, DeskEditor> editors = new HashMap<>();

    DeskTyped(Desk desk, DeskActs acts) {
        this.desk = desk;
        this.acts = acts;
    }

    /// The fields of an excerpt that waits, where something was typed into them.
    Optional<DeskEditor> begun(DeskExcerpt excerpt) {
        return Optional.ofNullable(editors.get(excerpt.id())).filter(editor -> excerpt.open() && editor.begun(excerpt));
    }

    /// Its fields, with what was typed into them.
    DeskEditor fields(DeskExcerpt excerpt) {
        DeskEditor editor = begun(excerpt).orElseGet(() -> anew(excerpt));
        editors.put(excerpt.id(), editor);
        return editor;
    }

    private DeskEditor anew(DeskExcerpt excerpt) {
        return new DeskEditor(
                excerpt, acts, () -> desk.current().map(desk::provision).orElse(null), () -> {
                    editors.remove(excerpt.id());
                    acts.leave();
                });
    }
}
