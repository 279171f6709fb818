package portal.papers.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import portal.papers.DeskExcerpt;
import portal.papers.ExcerptId;
import portal.platform.ui.Says;

/// Does what was asked at the desk, and shows what stands after it: the next one, or why it was refused.
final class DeskHands {

    private final Desk desk;
    private final Says says;
    private final Supplier<List<DeskExcerpt>> now;
    private final After after;

    /// How the desk shows what stands.
    ///
    /// @param settled told what is settled now; renew reads the paper again; open shows the excerpt at a place
    record After(Consumer<DeskExcerpt> settled, Runnable renew, Runnable show, IntConsumer open) {}

    /// @param now the excerpts as they stand
    DeskHands(Desk desk, Says says, Supplier<List<DeskExcerpt>> now, After after) {
        this.desk = desk;
        this.says = says;
        this.now = now;
        this.after = after;
    }

    /// Does it and shows the excerpt it names; where it is refused, says so and shows what stands now.
    void then(Supplier<ExcerptId> act) {
        AtomicReference<ExcerptId> shown = new AtomicReference<>();
        if (says.attempt(() -> shown.set(act.get()))) {
            after.renew().run();
            after.open().accept(desk.indexOf(shown.get()));
        } else {
            after.renew().run();
            after.show().run();
        }
    }

    /// Does it to many, and shows the first that waits.
    void all(Runnable act) {
        act.run();
        after.renew().run();
        desk.open(-1);
        after.open().accept(desk.nextOpen(-1));
    }

    /// Settles the open one and goes to the next; where someone was faster, shows what stands now.
    void settle(Consumer<DeskExcerpt> act) {
        desk.waiting().ifPresent(excerpt -> {
            boolean settled = says.attempt(() -> act.accept(excerpt));
            if (settled) {
                after.settled().accept(excerpt);
                after.renew().run();
                after.open().accept(desk.nextOpen(desk.indexOf(excerpt.id())));
            } else if (desk.overtaken(now.get())) {
                after.renew().run();
                after.show().run();
            }
        });
    }
}
