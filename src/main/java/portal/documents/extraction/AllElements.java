package portal.documents.extraction;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.parser.html.DefaultHtmlMapper;

/// Keeps every element of an HTML page, because each may end a line; only scripts and styles are dropped.
final class AllElements extends DefaultHtmlMapper {
    private static final Set<String> TELLING = Set.of("class", "start", "type", "value");

    /// Those that number the items of a list, and classes, are kept too.
    @Override
    public String mapSafeAttribute(String element, String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return TELLING.contains(name) ? name : super.mapSafeAttribute(element, attribute);
    }

    @Override
    public String mapSafeElement(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
