package portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import portal.cli.Cli;

/// The application: what every page loads.
@SpringBootApplication
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Portal implements AppShellConfigurator {

    /// Before the first paint, so that a dark page never flashes white.
    private static final String SCHEME = "document.documentElement.style.colorScheme = localStorage.getItem('scheme')"
            + " || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');";

    public static void main(String[] arguments) {
        Cli.run(arguments, settings -> SpringApplication.run(Portal.class, settings));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/portal.svg", "any");
        settings.addInlineWithContents(SCHEME, Inline.Wrapping.JAVASCRIPT);
    }
}
