package portal.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.papers.Cutting;
import portal.papers.DeskExcerpt;
import portal.papers.NewExcerpt;
import portal.platform.ui.Says;

/// The right side of the desk: the list with the open excerpt and the provision below it, or in their place a remark to
/// be added, or those to be confirmed in one go.
class DeskSide extends Div {

    private final Desk desk;
    private final PageImage images;
    private final DeskList list;
    private final DeskStrip strip;

    DeskSide(Desk desk, PageImage images, DeskActs acts, String version, String language) {
        this.desk = desk;
        this.images = images;
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

    /// @param page from 1; null where the paper has none
    void ask(
            String selected, @Nullable Integer page, @Nullable Cutting cut, Consumer<NewExcerpt> added, Runnable left) {
        DeskAdd add = new DeskAdd(desk, selected, page, cut, added, left);
        if (cut != null && page != null) {
            add.show(cutOut(page, cut), images.words(desk.paper().document(), page, cut));
        }
        removeAll();
        add(add);
    }

    void bulk(Runnable confirmed, Runnable left) {
        removeAll();
        add(new DeskBulk(desk, desk.beyondDoubt(), confirmed, left));
    }

    private Image cutOut(int page, Cutting cut) {
        return images.cutOut(desk.paper().document(), page, cut, getTranslation("papers.desk.cut-out"));
    }
}
