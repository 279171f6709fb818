package portal.platform.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import portal.platform.HeaderItem;
import portal.platform.Settings;

/// The shell round every page: one slim header, then the page. It knows no view.
///
/// The components that pages may use are named here, so that `src/main/bundles/prod.bundle` holds them all and must be
/// built anew only when `frontend/` or this list changes.
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(ContextMenu.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(Grid.class)
@Uses(LoginForm.class)
@Uses(MasterDetailLayout.class)
@Uses(MenuBar.class)
@Uses(Notification.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(SplitLayout.class)
@Uses(Tabs.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(PasswordField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
@Uses(TreeGrid.class)
@Uses(Upload.class)
@Uses(VirtualList.class)
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
