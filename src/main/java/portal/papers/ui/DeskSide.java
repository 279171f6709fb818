package portal.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.function.Consumer;
import portal.papers.Cutting;
import portal.papers.DeskExcerpt;
import portal.papers.NewExcerpt;
import portal.platform.ui.Says;

/// The right side of the desk: the list with the open excerpt and the provision below it, or in their place a remark to
/// be added, or those to be confirmed in one go.
class DeskSide extends Div {

    private final Desk desk;
    private final Ground ground;
    private final DeskList list;
    private final DeskStrip strip;

    /// Where pages are drawn, and where what is typed is kept.
    record Ground(PageImage images, Kept kept) {}

    DeskSide(Desk desk, Ground ground, DeskActs acts, String version, String language) {
        this.desk = desk;
        this.ground = ground;
        list = new DeskList(desk, acts);
        strip = new DeskStrip(desk, acts, version, language);
        addClassNames("sheet", "props");
        add(list, strip);
    }

    DeskStrip strip() {
        return strip;
    }

    /// The list again.
    void leave() {
        removeAll();
        add(list, strip);
    }

    /// The open excerpt with its buttons, its fields, or the reasons.
    void card(DeskExcerpt excerpt, Component mode, Says says) {
        DeskCard card = new DeskCard(desk, excerpt, list, mode, says);
        if (excerpt.cut() != null && excerpt.page() != null) {
            card.show(cutOut(excerpt.page(), excerpt.cut()));
        }
        list.show(card, null);
    }

    /// No excerpt is open.
    void none(Component below) {
        list.show(null, below);
    }

    /// Asks for a remark; what was typed for one and not sent is there again.
    ///
    /// @param left told that none is wanted
    void ask(DeskAdd.Found found, Consumer<NewExcerpt> added, Runnable left) {
        DeskAdd add = new DeskAdd(
                desk,
                found,
                ground.kept(),
                wanted -> {
                    added.accept(wanted);
                    ground.kept().forget(DeskAdd.NAME);
                },
                () -> {
                    ground.kept().forget(DeskAdd.NAME);
                    left.run();
                });
        Integer page = found.page();
        Cutting cut = found.cut();
        if (cut != null && page != null) {
            add.show(cutOut(page, cut), ground.images().words(desk.paper().document(), page, cut));
        }
        removeAll();
        add(add);
    }

    /// Whether the list of excerpts is out of sight.
    boolean covered() {
        return list.getParent().isEmpty();
    }

    void bulk(Runnable confirmed, Runnable left) {
        removeAll();
        DeskBulk bulk = new DeskBulk(desk, desk.beyondDoubt(), confirmed, left);
        add(bulk);
        bulk.focus();
    }

    private Image cutOut(int page, Cutting cut) {
        return ground.images().cutOut(desk.paper().document(), page, cut, getTranslation("papers.desk.cut-out"));
    }
}
