package portal.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import portal.platform.HeaderItem;
import portal.platform.Settings;

/// The shell round every page: one slim header, then the page. It knows no view.
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout {

    private final Main page = new Main();

    MainLayout(Settings settings, List<HeaderItem> items) {
        addClassName("app");
        Anchor skip = new Anchor("#page", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip);
        if (settings.demo()) {
            Div banner = new Div(getTranslation("shell.demo"));
            banner.addClassName("demo-banner");
            banner.getElement().setAttribute("role", "note");
            add(banner);
        }
        add(header(items), page);
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    private Header header(List<HeaderItem> items) {
        Span sign = new Span();
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("/", "");
        brand.add(sign, new Span(getTranslation("shell.name")));
        brand.addClassName("brand");
        Div end = new Div(new LanguageSwitch(), new SchemeButton());
        end.addClassName("end");
        items.stream()
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .forEach(item -> item.component().ifPresent(end::add));
        Header header = new Header(brand, end);
        header.addClassName("hd");
        return header;
    }
}
