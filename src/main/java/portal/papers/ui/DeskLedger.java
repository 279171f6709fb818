package portal.papers.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import portal.drafts.Provision;
import portal.papers.Confirmation;
import portal.papers.CutBefore;
import portal.papers.DeskExcerpt;
import portal.papers.ExcerptId;
import portal.papers.Excerpts;
import portal.papers.PaperId;
import portal.papers.Papers;
import portal.people.Viewer;
import portal.platform.Ids;

/// What was done at one desk, and the way back from each act. Every act returns the excerpt to be shown after it.
final class DeskLedger {

    private final Acts acts;
    private final Viewer viewer;
    private final Deque<Supplier<ExcerptId>> back = new ArrayDeque<>();
    private String key = Ids.next().toString();

    DeskLedger(Acts acts, Viewer viewer) {
        this.acts = acts;
        this.viewer = viewer;
    }

    /// The commands.
    @Component
    record Acts(Papers papers, Excerpts excerpts) {}

    boolean undoable() {
        return !back.isEmpty();
    }

    void confirm(DeskExcerpt excerpt, Confirmation made) {
        acts.papers().confirm(viewer, excerpt.id(), excerpt.rowVersion(), made, key);
        key = Ids.next().toString();
        reopens(List.of(excerpt.id()));
    }

    void confirmAll(PaperId paper) {
        reopens(acts.papers().confirmAll(viewer, paper, Ids.next().toString()));
    }

    void drop(DeskExcerpt excerpt, String reason) {
        acts.papers().drop(viewer, excerpt.id(), excerpt.rowVersion(), reason);
        reopens(List.of(excerpt.id()));
    }

    void dropAll(PaperId paper, String reason) {
        reopens(acts.papers().dropAll(viewer, paper, reason));
    }

    ExcerptId reopen(DeskExcerpt excerpt) {
        acts.papers().reopen(viewer, List.of(excerpt.id()));
        return excerpt.id();
    }

    ExcerptId split(DeskExcerpt excerpt, String second) {
        return restores(acts.excerpts().split(viewer, excerpt.id(), excerpt.rowVersion(), second));
    }

    ExcerptId join(DeskExcerpt excerpt) {
        return restores(acts.excerpts().join(viewer, excerpt.id(), excerpt.rowVersion()));
    }

    ExcerptId relink(DeskExcerpt excerpt, Provision provision) {
        return restores(acts.excerpts().relink(viewer, excerpt.id(), excerpt.rowVersion(), provision.id()));
    }

    /// Says what is wrong with what was made of one.
    ExcerptId object(PaperId paper, ExcerptId excerpt, String words) {
        acts.excerpts().object(viewer, paper, excerpt, words);
        back.push(() -> {
            acts.excerpts().agree(viewer, paper, excerpt);
            return excerpt;
        });
        return excerpt;
    }

    /// Takes back what was said against one.
    ExcerptId agree(PaperId paper, DeskExcerpt excerpt) {
        String said = String.valueOf(excerpt.objection());
        acts.excerpts().agree(viewer, paper, excerpt.id());
        back.push(() -> {
            acts.excerpts().object(viewer, paper, excerpt.id(), said);
            return excerpt.id();
        });
        return excerpt.id();
    }

    private ExcerptId restores(CutBefore before) {
        back.push(() -> {
            acts.excerpts().restore(viewer, before);
            return before.excerpt();
        });
        return before.excerpt();
    }

    /// Takes back what was done last.
    ExcerptId undo() {
        ExcerptId shown = back.element().get();
        back.pop();
        return shown;
    }

    private void reopens(List<ExcerptId> settled) {
        if (!settled.isEmpty()) {
            back.push(() -> {
                acts.papers().reopen(viewer, settled);
                return settled.getFirst();
            });
        }
    }
}
