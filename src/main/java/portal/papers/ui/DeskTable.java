package portal.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import portal.drafts.Provision;
import portal.drafts.VersionRow;
import portal.papers.Confirmation;
import portal.papers.Cutting;
import portal.papers.DeskExcerpt;
import portal.papers.DropReason;
import portal.papers.ExcerptId;
import portal.papers.NewExcerpt;
import portal.papers.Paper;
import portal.papers.Papers;
import portal.people.Viewer;
import portal.platform.ui.Says;

/// The desk at work: its parts, and what happens on each key.
class DeskTable extends Div implements DeskActs {

    private final DeskView.Shelf shelf;
    private final Papers papers;
    private final Viewer viewer;
    private final Desk desk;
    private final DeskLedger ledger;
    private final DeskHead head;
    private final DeskPaper paper;
    private final DeskKeys keys;
    private final DeskSide side;
    private final DeskHands hands;
    private final Says says = new Says();
    private final boolean mine;
    private final DeskTyped typed;
    private @Nullable Component mode;

    DeskTable(DeskView.Shelf shelf, Papers papers, Viewer viewer, Paper shown) {
        this.shelf = shelf;
        this.papers = papers;
        this.viewer = viewer;
        mine = shelf.papers().speaksFor(viewer, shown);
        ledger = new DeskLedger(shelf.acts(), viewer);
        desk = shelf.desk(viewer, shown, papers.maySettle(viewer, shown));
        Kept kept = new Kept(viewer.person(), shown.id());
        typed = new DeskTyped(desk, this, kept);
        hands = new DeskHands(
                desk,
                says,
                () -> shelf.papers().excerpts(viewer, shown.id()),
                new DeskHands.After(typed::forget, this::renew, this::show, this::open));
        String text = shelf.documents().text(viewer, shown.document()).orElse("");
        VersionRow version = shelf.drafts().version(viewer, shown.version()).orElseThrow();
        head = new DeskHead(
                desk,
                shelf.downloads().link(shown.document(), shown.fileName(), shown.fileName()),
                new DeskBeside(shelf, viewer, desk, text, this::dropAll),
                this::confirmAll,
                () -> ask("", null));
        paper = new DeskPaper(
                desk, text, shelf.images(viewer, shown), new DeskPaper.Heard(this::open, cut -> ask("", cut)));
        side = new DeskSide(
                desk,
                new DeskSide.Ground(shelf.pageImage(), kept),
                this,
                version.number(),
                shelf.language(viewer, shown, version));
        keys = new DeskKeys(desk.work(), this);
        addClassName("desk-table");
        add(head, paper, side, keys);
        show();
        paper.follow();
        addAttachListener(attached -> typed.recall(this, adding -> side.ask(adding, this::enter, this::leave)));
    }

    @Override
    public void open(int index) {
        says.setText("");
        desk.open(index);
        if (desk.work()) {
            desk.current().filter(DeskExcerpt::inBulk).ifPresent(excerpt -> {
                shelf.acts().excerpts().opened(viewer, excerpt.id());
                renew();
            });
        }
        side.leave();
        show();
        desk.current().filter(typed::begun).ifPresent(excerpt -> edit());
        paper.follow();
    }

    @Override
    public void confirm() {
        desk.waiting().ifPresent(excerpt -> confirm(desk.asProposed(excerpt)));
    }

    @Override
    public void confirm(Confirmation made) {
        hands.settle(excerpt -> ledger.confirm(excerpt, made));
    }

    @Override
    public void edit() {
        desk.waiting().ifPresent(excerpt -> card(excerpt, typed.fields(excerpt)));
    }

    @Override
    public boolean covered() {
        return mode instanceof DeskEditor || side.covered();
    }

    /// Whether nobody has begun to work here.
    boolean untouched() {
        return desk.excerpts().isEmpty() && !side.covered();
    }

    @Override
    public void drop() {
        desk.waiting().ifPresent(excerpt -> card(excerpt, new DeskReasons(this::drop, this::leave)));
    }

    @Override
    public void drop(String reason) {
        hands.settle(excerpt -> ledger.drop(excerpt, reason));
    }

    @Override
    public void leave() {
        says.setText("");
        side.leave();
        show();
    }

    @Override
    public void undo() {
        if (ledger.undoable()) {
            hands.then(ledger::undo);
        }
    }

    @Override
    public void reopen() {
        desk.current()
                .filter(excerpt -> !excerpt.open())
                .ifPresent(excerpt -> hands.then(() -> ledger.reopen(excerpt)));
    }

    @Override
    public void split(String selected) {
        desk.waiting().ifPresent(excerpt -> hands.then(() -> ledger.split(excerpt, selected)));
    }

    @Override
    public void join() {
        desk.waiting().ifPresent(excerpt -> hands.then(() -> ledger.join(excerpt)));
    }

    @Override
    public void object(String objection) {
        desk.current()
                .ifPresent(
                        excerpt -> hands.then(() -> ledger.object(desk.paper().id(), excerpt.id(), objection)));
    }

    @Override
    public void agree() {
        desk.current()
                .filter(excerpt -> excerpt.objection() != null)
                .ifPresent(excerpt -> hands.then(() -> ledger.agree(desk.paper().id(), excerpt)));
    }

    @Override
    public void choose(Provision provision) {
        desk.waiting().ifPresent(excerpt -> hands.then(() -> ledger.relink(excerpt, provision)));
    }

    private void confirmAll() {
        side.bulk(() -> hands.all(() -> ledger.confirmAll(desk.paper().id())), this::leave);
    }

    private void dropAll() {
        says.attempt(() -> hands.all(() -> ledger.dropAll(desk.paper().id(), DropReason.REPEATS.word())));
    }

    private void ask(String selected, @Nullable Cutting cut) {
        side.ask(new DeskAdd.Found(selected, paper.page(), cut, false), this::enter, this::leave);
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
                        excerpt -> card(excerpt, DeskCard.buttons(desk.work(), mine, excerpt, this, this)), this::none);
        head.show();
        side.strip().show();
        keys.say(getTranslation("papers.desk.confirmed-count", desk.confirmed()), ledger.undoable(), this::undo);
    }

    private void none() {
        mode = null;
        side.none(new DeskEmpty(desk, () -> ask("", null), reason -> {
            papers.dropWhole(viewer, desk.paper().id(), reason);
            renew();
            show();
        }));
    }

    private void card(DeskExcerpt excerpt, Component mode) {
        this.mode = mode;
        side.card(excerpt, mode, says);
    }

    @Override
    public void other() {
        side.strip().ask();
    }

    @Override
    public void add(String selected) {
        ask(selected, null);
    }

    @Override
    public void reason(int number) {
        if (mode instanceof DeskReasons) {
            drop(DropReason.values()[number - 1].word());
        }
    }

    @Override
    public void move(int by) {
        open(Math.clamp(desk.at() + by, 0, Math.max(0, desk.excerpts().size() - 1)));
    }
}
