package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pkg.PackageParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads archives, and tells the [EntryNames] of a zip.
final class Archives extends PackageParser {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(Archives.class.getName());

    Archives() {
        setDetectCharsetsInEntryNames(false);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var around = context.get(EntryNames.class);
        context.set(EntryNames.class, names(stream));
        try {
            super.parse(stream, handler, metadata, context);
        } finally {
            context.set(EntryNames.class, around);
        }
    }

    /// Null for what is no zip, or a broken one, whose directory of names cannot be read.
    private static @Nullable EntryNames names(InputStream stream) throws IOException {
        if (!(stream instanceof TikaInputStream file)) {
            return null;
        }
        if (file.getOpenContainer() instanceof ZipFile zip) {
            return EntryNames.of(zip);
        }
        if (!Formats.zipped(file)) {
            return null;
        }
        var path = file.getPath();
        try (var zip = ZipFile.builder().setPath(path).get()) {
            return EntryNames.of(zip);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The names in an archive cannot be read", e);
            return null;
        }
    }
}
