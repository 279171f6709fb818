package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/// Tells a format as Tika does, but a text that begins like a mail ("Subject:", "To:", "Article") and is called a text
/// is one: read as a mail its first lines would be lost.
final class TextByName implements Detector {
    private static final long serialVersionUID = 1;
    private static final Set<String> TEXTS = Set.of("txt", "text", "md");

    private final Detector tika = new DefaultDetector();

    @Override
    public MediaType detect(InputStream stream, Metadata metadata) throws IOException {
        var type = tika.detect(stream, metadata);
        return type.getType().equals("message") && isText(metadata) ? MediaType.TEXT_PLAIN : type;
    }

    private static boolean isText(Metadata metadata) {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name != null
                && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
