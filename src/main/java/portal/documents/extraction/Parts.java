package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// The files within one file: attachments of a mail, entries of an archive, objects in a document. Counts them, their
/// levels and what they really unpack to, and goes on with the next one when one cannot be read.
final class Parts implements EmbeddedDocumentExtractor {
    /// How the archive parsers say of an entry that it asks for a password.
    private static final List<String> LOCKED =
            List.of(EncryptedDocumentException.class.getName(), "Unsupported feature encryption");

    private final Formats.Known formats;
    private final ParseContext context;
    private final PlainText text;
    private final PartScans scans;
    private final ExtractionLimits limits;
    private int depth;
    private int count;
    private long unpacked;
    private @Nullable String problem;

    Parts(Formats.Known formats, ParseContext context, PlainText text, PartScans scans) {
        this.formats = formats;
        this.context = context;
        this.text = text;
        this.scans = scans;
        limits = scans.limits();
    }

    /// Whether a file within the file is being read.
    boolean inside() {
        return depth > 0;
    }

    /// The first [Problem] any part had.
    Optional<String> problem() {
        return problem == null || Problem.PART_SCANNED.equals(scans.problem())
                ? Optional.ofNullable(scans.problem())
                : Optional.of(problem);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        if (depth < limits.depth()) {
            return true;
        }
        note(Problem.OVER_DEPTH);
        return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        if (++count > limits.entries()) {
            throw new LimitReached(Problem.OVER_ENTRIES);
        }
        depth++;
        var title = title(metadata);
        var mark = text.startPart(outputHtml ? title : "");
        try (var resources = new TemporaryResources()) {
            var part = TikaInputStream.get(counted(stream), resources, metadata);
            metadata.set(
                    TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE,
                    formats.type(part, metadata).toString());
            boolean scan = scans.may(type(metadata));
            var file = scan ? part.getPath() : null;
            parse(part, new EmbeddedContentHandler(new BodyContentHandler(handler)), metadata, mark);
            tell(metadata);
            if (file != null) {
                scans.take(file, type(metadata), title, text.since(mark));
            }
        } catch (EncryptedDocumentException e) {
            note(Problem.PART_PROTECTED);
        } catch (TikaException | IOException e) {
            goOnAfter(e);
        } finally {
            text.endPart(mark);
            depth--;
        }
    }

    /// A text document is read as one that came alone: with its automatic numbers, and the changes in it.
    private void parse(TikaInputStream part, ContentHandler handler, Metadata metadata, PlainText.Mark mark)
            throws IOException, SAXException, TikaException {
        var type = type(metadata);
        boolean numbered = Numbered.texts(type);
        scans.begin(type);
        try (var _ = Numbered.within(context)) {
            var file = numbered || part.hasFile() && type.toString().equals(OldWordMarks.TYPE) ? part.getPath() : null;
            if (file != null) {
                Numbered.tell(file, type, context);
            }
            formats.parser().parse(part, handler, metadata, context);
            if (file != null && context.get(Numbered.Seen.class).marks()) {
                Changes.in(file, type.toString(), limits.unpacked()).ifPresent(found -> text.change(mark, found));
            }
            var told = context.get(Changes.class);
            if (told != null) {
                text.change(mark, told);
            }
        } finally {
            scans.end();
        }
    }

    private static MediaType type(Metadata metadata) {
        return MediaType.parse(metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE))
                .getBaseType();
    }

    /// The file has ended: the words of the scans in it come last.
    void end() throws SAXException {
        for (var scan : scans.words()) {
            var mark = text.startPart(scan.title());
            text.characters(scan.text().toCharArray(), 0, scan.text().length());
            text.endPart(mark);
        }
    }

    /// Takes note of the entries of an archive that its parser had to pass over, of which it tells by this alone.
    void tell(Metadata archive) {
        for (var passed : archive.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM)) {
            note(LOCKED.stream().anyMatch(passed::contains) ? Problem.PART_PROTECTED : Problem.PART_UNREADABLE);
        }
    }

    private void goOnAfter(Exception broken) throws SAXException {
        var limit = LimitReached.behind(broken);
        if (limit.isPresent()) {
            throw limit.get();
        }
        note(Verdict.isProtection(broken) ? Problem.PART_PROTECTED : Problem.PART_UNREADABLE);
    }

    private String title(Metadata metadata) {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        var names = context.get(EntryNames.class);
        return name == null ? "" : names == null ? name : names.next(name);
    }

    private void note(String found) {
        if (problem == null) {
            problem = found;
        }
    }

    /// A stream whose container a parser has already opened is passed on as it is: its bytes were counted there.
    private InputStream counted(InputStream stream) {
        return stream instanceof TikaInputStream tika && tika.getOpenContainer() != null
                ? stream
                : new Metered(stream, this::count);
    }

    private void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > limits.unpacked()) {
            throw new IOException(new LimitReached(Problem.OVER_UNPACKED));
        }
    }
}
