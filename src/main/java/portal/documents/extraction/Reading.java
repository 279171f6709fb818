package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Reads files one after the other inside the worker. Nothing a parser throws comes out of it, except that the virtual
/// machine ends when memory does.
final class Reading {
    private final ExtractionLimits limits;
    private final AutoDetectParser parser;
    private final Languages languages = new Languages();

    Reading(ExtractionLimits limits) {
        this.limits = limits;
        this.parser = Formats.parser(limits);
    }

    /// @param name the file's name as sent, a hint for its type
    /// @param type told the detected type before the file is parsed
    Extracted read(Path file, String name, Consumer<String> type) {
        var pdf = new PdfLayout();
        var text = new PlainText(limits.characters(), pdf);
        var mime = MediaType.OCTET_STREAM;
        try {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            try (var stream = TikaInputStream.get(file, metadata)) {
                var exact = Formats.type(parser, stream, metadata);
                metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, exact.toString());
                mime = exact.getBaseType();
                type.accept(mime.toString());
                return Pictures.isPicture(mime)
                        ? Pictures.look(file, mime, limits.pixels())
                        : lock(parse(file, stream, metadata, new Target(text, pdf), mime), file, metadata);
            }
        } catch (Throwable thrown) {
            return ended(thrown, text, mime);
        }
    }

    /// Where the words go, and who knows what the pages of a PDF look like.
    private record Target(PlainText text, PdfLayout pdf) {}

    /// Of a text document the copy with numbers is read where there is one.
    private Extracted parse(Path file, TikaInputStream stream, Metadata metadata, Target target, MediaType mime)
            throws IOException, SAXException, TikaException {
        var copy = Numbered.copy(file, mime);
        if (copy.isEmpty()) {
            return parse(stream, metadata, target, mime);
        }
        try (var numbered = TikaInputStream.get(copy.get(), metadata)) {
            return parse(numbered, metadata, target, mime);
        } finally {
            Files.deleteIfExists(copy.get());
        }
    }

    private Extracted parse(TikaInputStream stream, Metadata metadata, Target target, MediaType mime)
            throws IOException, SAXException, TikaException {
        var text = target.text();
        var context = Formats.context(parser);
        context.set(PdfLayout.class, target.pdf());
        var parts = new Parts(parser, context, text, limits);
        context.set(EmbeddedDocumentExtractor.class, parts);
        context.set(Parts.class, parts);
        parser.parse(stream, text, metadata, context);
        var problem = parts.problem().orElse(null);
        return with(problem == null ? ExtractionStatus.EXTRACTED : ExtractionStatus.PARTIAL, problem, text, mime);
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
        var words = text.text();
        if (words.isBlank()) {
            return wordless(problem, text.pages(), mime);
        }
        return new Extracted(
                status, mime.toString(), languages.of(words), text.pages(), 0, problem, words, text.layout());
    }

    /// A file without a word is empty, unless all that was in it could not be read.
    private static Extracted wordless(@Nullable String problem, int pages, MediaType mime) {
        var status = switch (problem) {
            case null -> ExtractionStatus.EMPTY;
            case Problem.PART_PROTECTED -> ExtractionStatus.PROTECTED;
            case Problem.PART_UNREADABLE -> ExtractionStatus.DAMAGED;
            default -> ExtractionStatus.TOO_LARGE;
        };
        var why = problem != null ? problem : pages > 0 ? Problem.NO_TEXT_LAYER : Problem.NO_TEXT;
        return new Extracted(status, mime.toString(), Extracted.UNKNOWN_LANGUAGE, pages, 0, why, "", "");
    }
}
