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
import org.apache.tika.parser.pdf.PDFParserConfig;

/// Takes the XFA form out of a PDF before anything reads it: an XML parser's way into every PDF
/// (CVE-2025-54988, CVE-2025-66516). The fields of the plain form stay.
final class PdfWithoutXfa extends PDFParser {
    private static final long serialVersionUID = 1;
    private static final COSName XFA = COSName.getPDFName("XFA");

    @Override
    protected PDDocument getPDDocument(
            InputStream stream,
            String password,
            StreamCacheCreateFunction cache,
            Metadata metadata,
            ParseContext context)
            throws IOException {
        return read(without(super.getPDDocument(stream, password, cache, metadata, context)), context);
    }

    @Override
    protected PDDocument getPDDocument(
            Path path, String password, StreamCacheCreateFunction cache, Metadata metadata, ParseContext context)
            throws IOException {
        return read(without(super.getPDDocument(path, password, cache, metadata, context)), context);
    }

    /// Reads the pages, also of a PDF within another file.
    private static PDDocument read(PDDocument document, ParseContext context) throws IOException {
        var pdfs = context.get(PdfPages.class);
        if (pdfs != null) {
            pdfs.pdf().read(document, context.get(PDFParserConfig.class).isSortByPosition());
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
