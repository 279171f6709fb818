package portal.platform;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The words of the interface, in Vietnamese and English, from `messages*.properties`; ICU patterns with plurals.
@Component
public class Messages implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private final ConcurrentHashMap<String, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /// @return the message, or the key in exclamation marks where none exists: a fault that a test finds
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Locale language = language(locale);
        String pattern = pattern(key, language);
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                language.getLanguage() + pattern, ignored -> new MessageFormat(pattern, language));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    public static Locale language(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static String pattern(String key, Locale language) {
        try {
            return ResourceBundle.getBundle(
                            "messages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }
}
