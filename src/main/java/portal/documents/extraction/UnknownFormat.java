package portal.documents.extraction;

import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/// What runs when no listed parser knows the format: the file is refused, while a part of a file, such as a picture in
/// a document, is passed over.
final class UnknownFormat implements Parser {
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws UnsupportedFormatException {
        var parts = context.get(Parts.class);
        if (parts == null || !parts.inside()) {
            throw new UnsupportedFormatException(metadata.get(Metadata.CONTENT_TYPE));
        }
    }
}
