package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Reads files one after the other inside the worker. Nothing a parser throws comes out of it, except that the virtual
/// machine ends when memory does.
final class Reading {
    private static final System.Logger LOG = System.getLogger(Reading.class.getName());

    private static final String PDF = "application/pdf";

    private final ExtractionLimits limits;
    private final Formats.Known formats;
    private final Languages languages = new Languages();

    Reading(ExtractionLimits limits) {
        this.limits = limits;
        this.formats = Formats.Known.to(Formats.parser(limits));
    }

    /// @param type told the detected type before the file is parsed
    Extracted read(Wire.Request request, Consumer<String> type) {
        var file = Path.of(request.file());
        if (request.wish() == Wire.Wish.REGION) {
            return region(request, file);
        }
        var plain = words(request, type, null);
        if (request.wish() != Wire.Wish.PICTURES || !Ocr.needed(plain)) {
            return plain;
        }
        var tesseract = Tesseract.installed();
        try {
            if (tesseract.isEmpty()) {
                return plain;
            }
            var ocr = new Ocr(limits, tesseract.get(), languages);
            return Ocr.within(plain) ? words(request, again -> {}, ocr) : ocr.read(file, plain);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The pictures of a file could not be read", e);
            return plain;
        }
    }

    /// A page as JPEG, empty where the file has none or it cannot be drawn.
    byte[] page(Wire.Request request) {
        var file = Path.of(request.file());
        try (var images = PageImages.of(file, mime(file), limits.pixels())) {
            return request.page() < images.count() ? images.jpeg(request.page(), request.width()) : new byte[0];
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A page could not be drawn", e);
            return new byte[0];
        }
    }

    private String mime(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            return formats.parser()
                    .getDetector()
                    .detect(stream, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    private Extracted region(Wire.Request request, Path file) {
        var tesseract = Tesseract.installed();
        if (tesseract.isEmpty()) {
            return Extracted.without(ExtractionStatus.EMPTY, Extracted.UNKNOWN_TYPE, Problem.NO_TESSERACT);
        }
        try {
            return new Ocr(limits, tesseract.get(), languages)
                    .region(file, mime(file), request.page(), request.region());
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A part of a page could not be read", e);
            return Extracted.without(ExtractionStatus.EMPTY, Extracted.UNKNOWN_TYPE, Problem.UNREADABLE);
        }
    }

    /// @param ocr reads scans in archives and mails, null where they are left
    private Extracted words(Wire.Request request, Consumer<String> type, @Nullable Ocr ocr) {
        var file = Path.of(request.file());
        var text = text(request.wish() == Wire.Wish.TYPESET);
        var mime = MediaType.OCTET_STREAM;
        try {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
            try (var stream = TikaInputStream.get(file, metadata)) {
                var exact = formats.type(stream, metadata);
                metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, exact.toString());
                mime = exact.getBaseType();
                type.accept(mime.toString());
                if (Pictures.isPicture(mime)) {
                    return Pictures.look(file, mime, limits.pixels());
                }
                var context = Formats.context(formats.parser());
                context.set(PartScans.class, new PartScans(ocr, limits));
                var parsed = parse(file, stream, metadata, text, context);
                boolean typeset = request.wish() == Wire.Wish.TYPESET;
                return lock(marked(ordered(parsed, file, typeset), file, context), file, metadata);
            }
        } catch (Throwable thrown) {
            return ended(thrown, text, mime);
        }
    }

    /// @param typeset whether anybody asks how the lines are set
    private PlainText text(boolean typeset) {
        return new PlainText(limits.characters(), new PdfText(typeset, limits.characters()));
    }

    /// A PDF whose letters with marks come from a second font, after the line they stand in, or whose items stand apart
    /// from their labels, is read again in the order of their places on the page.
    private Extracted ordered(Extracted extracted, Path file, boolean typeset)
            throws IOException, SAXException, TikaException {
        var text = extracted.text();
        if (!extracted.mime().equals(PDF) || !Garbled.lettersApart(text) && !Garbled.labelsApart(text)) {
            return extracted;
        }
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, PDF);
        try (var stream = TikaInputStream.get(file, metadata)) {
            var context = Formats.context(formats.parser());
            context.set(PartScans.class, new PartScans(null, limits));
            context.get(PDFParserConfig.class).setSortByPosition(true);
            return parse(file, stream, metadata, text(typeset), context);
        }
    }

    private Extracted parse(Path file, TikaInputStream stream, Metadata metadata, PlainText text, ParseContext context)
            throws IOException, SAXException, TikaException {
        var mime = MediaType.parse(metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE))
                .getBaseType();
        context.set(PdfPages.class, text.pdfs());
        var scans = context.get(PartScans.class);
        var parts = new Parts(formats, context, text, scans);
        context.set(EmbeddedDocumentExtractor.class, parts);
        context.set(Parts.class, parts);
        Numbered.tell(file, mime, context);
        scans.begin(mime);
        formats.parser().parse(stream, text, metadata, context);
        parts.tell(metadata);
        parts.end();
        var problem = parts.problem().orElse(null);
        boolean whole = problem == null || problem.equals(Problem.BY_OCR);
        return with(whole ? ExtractionStatus.EXTRACTED : ExtractionStatus.PARTIAL, problem, text, mime);
    }

    /// @param context what was seen of the file; of one that was not read to its end that does not tell
    private Extracted marked(Extracted extracted, Path file, ParseContext context) throws IOException {
        var mime = extracted.mime();
        boolean whole = extracted.status() == ExtractionStatus.EXTRACTED;
        if (whole && !context.get(Numbered.Seen.class).marks() || !extracted.hasText()) {
            return extracted;
        }
        var told = Optional.ofNullable(context.get(Changes.class));
        return (told.isPresent() ? told : Changes.in(file, mime, limits.unpacked()))
                .map(changes -> extracted.marked(
                        changes.changed(extracted.text()),
                        Stream.concat(changes.marks().stream(), extracted.marks().stream())
                                .toList()))
                .orElse(extracted);
    }

    /// A text that was read in whole and may not be changed by everyone; what else there is to say weighs more.
    private Extracted lock(Extracted extracted, Path file, Metadata metadata) {
        return extracted.status() == ExtractionStatus.EXTRACTED && EditLock.on(file, metadata, limits.unpacked())
                ? extracted.locked()
                : extracted;
    }

    private Extracted ended(Throwable thrown, PlainText text, MediaType mime) {
        boolean any = !text.text().isBlank();
        var verdict = Verdict.on(thrown, any);
        return verdict.status().hasText(verdict.problem())
                ? with(verdict.status(), verdict.problem(), text, mime)
                : Extracted.without(verdict.status(), mime.toString(), verdict.problem());
    }

    private Extracted with(ExtractionStatus status, @Nullable String problem, PlainText text, MediaType mime) {
        var words = OldVietnamese.converted(text.text());
        if (words.isBlank() && text.pdfs().marks().isEmpty()) {
            return wordless(problem, text.pages(), mime);
        }
        if (problem == null && Garbled.unreadable(words)) {
            return new Extracted(
                    ExtractionStatus.PARTIAL,
                    mime.toString(),
                    languages.of(words),
                    text.pages(),
                    0,
                    Problem.BAD_TEXT_LAYER,
                    words,
                    text.layout(),
                    text.pdfs().marks());
        }
        return new Extracted(
                status,
                mime.toString(),
                languages.of(words),
                text.pages(),
                0,
                problem,
                words,
                text.layout(),
                text.pdfs().marks());
    }

    /// A file without a word is empty, unless all that was in it could not be read.
    private static Extracted wordless(@Nullable String problem, int pages, MediaType mime) {
        var status = switch (problem) {
            case null -> ExtractionStatus.EMPTY;
            case Problem.PART_SCANNED -> ExtractionStatus.EMPTY;
            case Problem.PART_PROTECTED -> ExtractionStatus.PROTECTED;
            case Problem.PART_UNREADABLE -> ExtractionStatus.DAMAGED;
            default -> ExtractionStatus.TOO_LARGE;
        };
        var why = problem != null ? problem : pages > 0 ? Problem.NO_TEXT_LAYER : Problem.NO_TEXT;
        return new Extracted(status, mime.toString(), Extracted.UNKNOWN_LANGUAGE, pages, 0, why, "", "");
    }
}
