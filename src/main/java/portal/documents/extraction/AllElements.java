package portal.documents.extraction;

import java.util.Locale;
import org.apache.tika.parser.html.DefaultHtmlMapper;

/// Keeps every element of an HTML page, because each may end a line; only scripts and styles are dropped.
final class AllElements extends DefaultHtmlMapper {
    @Override
    public String mapSafeElement(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
