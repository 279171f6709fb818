package portal.papers.ui;

import static portal.platform.ui.Parts.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import portal.drafts.Provision;
import portal.drafts.VersionRow;
import portal.papers.Confirmation;
import portal.papers.DeskExcerpt;
import portal.papers.DropReason;
import portal.papers.ExcerptId;
import portal.papers.NewExcerpt;
import portal.papers.Paper;
import portal.papers.Papers;
import portal.people.Viewer;
import portal.platform.Ids;
import portal.platform.ui.Says;

/// The desk at work: its parts, and what happens on each key.
class DeskTable extends Div implements DeskActs {

    private final DeskView.Shelf shelf;
    private final Papers papers;
    private final Viewer viewer;
    private final Desk desk;
    private final DeskHead head;
    private final DeskPaper paper;
    private final DeskList list;
    private final DeskStrip strip;
    private final DeskKeys keys;
    private final Div side;
    private final Says says = new Says();
    private final Deque<List<ExcerptId>> done = new ArrayDeque<>();
    private boolean dropping;
    private String confirmKey = Ids.next().toString();

    DeskTable(DeskView.Shelf shelf, Papers papers, Viewer viewer, Paper shown) {
        this.shelf = shelf;
        this.papers = papers;
        this.viewer = viewer;
        desk = new Desk(
                shown,
                shelf.papers().excerpts(viewer, shown.id()),
                shelf.papers().provisions(viewer, shown),
                papers.maySettle(viewer, shown));
        VersionRow version = shelf.drafts().version(viewer, shown.version()).orElseThrow();
        List<String> languages = shelf.drafts().languages(viewer, shown.version());
        String spoken = shown.language();
        String language = spoken != null && languages.contains(spoken) ? spoken : version.language();
        head = new DeskHead(
                desk, shelf.original().link(shown.document(), shown.fileName()), this::confirmAll, () -> ask(""));
        paper = new DeskPaper(
                desk, shelf.documents().text(viewer, shown.document()).orElse(""), this::open);
        list = new DeskList(desk, this);
        strip = new DeskStrip(desk, this, version.number(), language);
        keys = new DeskKeys(desk.work(), this::key);
        side = div("sheet props", list, strip);
        addClassName("desk-table");
        add(head, paper, side, keys);
        show();
        paper.follow();
    }

    @Override
    public void open(int index) {
        says.setText("");
        desk.open(index);
        show();
        paper.follow();
    }

    @Override
    public void confirm() {
        desk.current().filter(DeskExcerpt::open).ifPresent(excerpt -> {
            Provision provision = desk.provision(excerpt);
            confirm(new Confirmation(
                    provision == null ? null : provision.id(), excerpt.quote(), excerpt.proposed(), null, null, null));
        });
    }

    @Override
    public void confirm(Confirmation made) {
        settle(excerpt -> papers.confirm(viewer, excerpt.id(), excerpt.rowVersion(), made, confirmKey));
    }

    @Override
    public void edit() {
        desk.current()
                .filter(DeskExcerpt::open)
                .ifPresent(excerpt -> card(excerpt, new DeskEditor(excerpt, this, () -> desk.provision(excerpt))));
    }

    @Override
    public void drop() {
        desk.current()
                .filter(DeskExcerpt::open)
                .ifPresent(excerpt -> card(excerpt, new DeskReasons(this::drop, this::leave)));
    }

    @Override
    public void drop(String reason) {
        settle(excerpt -> papers.drop(viewer, excerpt.id(), excerpt.rowVersion(), reason));
    }

    @Override
    public void leave() {
        says.setText("");
        side.removeAll();
        side.add(list, strip);
        show();
    }

    @Override
    public void undo() {
        if (!done.isEmpty()) {
            List<ExcerptId> last = done.peek();
            if (says.attempt(() -> papers.reopen(viewer, last))) {
                done.pop();
                renew();
                open(desk.indexOf(last.getFirst()));
            }
        }
    }

    @Override
    public void reopen() {
        desk.current().filter(excerpt -> !excerpt.open()).ifPresent(excerpt -> {
            if (says.attempt(() -> papers.reopen(viewer, List.of(excerpt.id())))) {
                done.removeIf(List.of(excerpt.id())::equals);
                renew();
                open(desk.indexOf(excerpt.id()));
            }
        });
    }

    @Override
    public void choose(Provision provision) {
        desk.current().ifPresent(excerpt -> {
            desk.choose(excerpt, provision);
            show();
        });
    }

    private interface Act {
        void on(DeskExcerpt excerpt);
    }

    /// Settles the open one and goes to the next; where someone was faster, shows what stands now.
    private void settle(Act act) {
        desk.current().filter(DeskExcerpt::open).ifPresent(excerpt -> {
            boolean settled = says.attempt(() -> act.on(excerpt));
            if (settled) {
                done.push(List.of(excerpt.id()));
                confirmKey = Ids.next().toString();
                renew();
                open(desk.nextOpen(desk.indexOf(excerpt.id())));
            } else if (overtaken(excerpt)) {
                renew();
                show();
            }
        });
    }

    private boolean overtaken(DeskExcerpt seen) {
        return shelf.papers().excerpts(viewer, desk.paper().id()).stream()
                .anyMatch(now -> now.id().equals(seen.id()) && now.rowVersion() != seen.rowVersion());
    }

    private void confirmAll() {
        says.attempt(() -> {
            List<ExcerptId> confirmed =
                    papers.confirmAll(viewer, desk.paper().id(), Ids.next().toString());
            done.push(confirmed);
            renew();
            open(desk.nextOpen(-1));
        });
    }

    private void ask(String selected) {
        Integer here = desk.paper().pages() > 0 ? (Integer) paper.page() : null;
        side.removeAll();
        side.add(new DeskAdd(desk, selected, here, this::enter, this::leave));
    }

    private void enter(NewExcerpt wanted) {
        ExcerptId added = papers.addExcerpt(viewer, desk.paper().id(), wanted);
        renew();
        leave();
        open(desk.indexOf(added));
    }

    private void renew() {
        shelf.papers()
                .paper(viewer, desk.paper().id())
                .ifPresent(now -> desk.renew(now, shelf.papers().excerpts(viewer, now.id())));
        paper.renew();
    }

    private void show() {
        desk.current()
                .ifPresentOrElse(
                        excerpt -> card(excerpt, DeskCard.buttons(desk.work(), excerpt, this, this)),
                        () -> list.show(null, new DeskEmpty(desk, () -> ask(""), this::dropWhole)));
        head.show();
        strip.show();
        keys.say(getTranslation("papers.desk.confirmed-count", desk.confirmed()), !done.isEmpty(), this::undo);
    }

    private void card(DeskExcerpt excerpt, Component mode) {
        dropping = mode instanceof DeskReasons;
        list.show(new DeskCard(desk, excerpt, list, mode, says), null);
    }

    private void dropWhole(String reason) {
        papers.dropWhole(viewer, desk.paper().id(), reason);
        renew();
        show();
    }

    private void key(String key, String selected) {
        if (desk.work()) {
            work(key, selected);
        }
        switch (key) {
            case "j" -> open(Math.min(desk.at() + 1, desk.excerpts().size() - 1));
            case "k" -> open(Math.max(desk.at() - 1, 0));
            default -> {}
        }
    }

    private void work(String key, String selected) {
        switch (key) {
            case "Enter" -> confirm();
            case "e" -> edit();
            case "x" -> drop();
            case "l" -> strip.ask();
            case "a" -> ask(selected);
            case "u" -> undo();
            case "?" -> keys.explain();
            case "Escape" -> leave();
            case "1", "2", "3" -> {
                if (dropping) {
                    drop(DropReason.values()[Integer.parseInt(key) - 1].word());
                }
            }
            default -> {}
        }
    }
}
