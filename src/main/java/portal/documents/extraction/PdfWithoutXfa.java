package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/// Takes the XFA form out of a PDF before anything reads it: an XML parser's way into every PDF
/// (CVE-2025-54988, CVE-2025-66516). The fields of the plain form stay.
final class PdfWithoutXfa extends PDFParser {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(PdfWithoutXfa.class.getName());
    private static final COSName XFA = COSName.getPDFName("XFA");

    @Override
    protected PDDocument getPDDocument(
            InputStream stream,
            String password,
            StreamCacheCreateFunction cache,
            Metadata metadata,
            ParseContext context)
            throws IOException {
        return looked(without(super.getPDDocument(stream, password, cache, metadata, context)), context);
    }

    @Override
    protected PDDocument getPDDocument(
            Path path, String password, StreamCacheCreateFunction cache, Metadata metadata, ParseContext context)
            throws IOException {
        return looked(without(super.getPDDocument(path, password, cache, metadata, context)), context);
    }

    /// A first look at where and how the lines are set and marked; a file in which that cannot be seen is read without.
    /// PDFs within other files are not looked at.
    private static PDDocument looked(PDDocument document, ParseContext context) {
        var layout = context.get(PdfLayout.class);
        var parts = context.get(Parts.class);
        if (parts != null && parts.inside()) {
            return document;
        }
        try {
            if (layout != null && layout.wanted()) {
                layout.learn(PdfLines.of(document));
            }
            var copy = context.get(PdfCopy.class);
            if (copy != null) {
                copy.learn(document);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "How a PDF is set or marked cannot be seen", e);
        }
        return document;
    }

    private static PDDocument without(PDDocument document) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form) {
            form.removeItem(XFA);
        }
        return document;
    }
}
