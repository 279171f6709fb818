package portal.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.ExtractionStatus;
import portal.documents.extraction.Problem;
import portal.documents.extraction.Tesseract;
import portal.drafts.Cut;
import portal.drafts.Cutter;

/// Reads files for the commands: plain UTF-8 text and Akoma Ntoso at once, everything else through the worker, which is
/// started with the first file that needs it.
final class Reader implements AutoCloseable {

    private final ExtractionLimits limits = ExtractionLimits.standard();
    private final Extraction extraction = new Extraction(limits, Extraction.widest());
    private final Extraction pictures = new Extraction(ExtractionLimits.pictures());
    private final boolean tesseract = Tesseract.installed().isPresent();

    /// Reads many files in the order given, as many at a time as the machine has cores.
    <T> Stream<T> all(List<String> files, Function<String, T> read) {
        return files.stream().gather(Gatherers.mapConcurrent(Extraction.widest(), read));
    }

    /// The text of a file.
    Extracted read(String argument) {
        return read(argument, false);
    }

    /// The text of a file that is to be cut, and how its lines are set.
    Extracted typeset(String argument) {
        return read(argument, true);
    }

    private Extracted read(String argument, boolean typeset) {
        Path file = Path.of(argument);
        if (argument.endsWith(".txt") || argument.endsWith(".xml")) {
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= limits.bytes()) {
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
                    if (text.length() > limits.characters()) return cutOff(text);
                    return argument.endsWith(".xml") && !Cutter.markup(text) ? through(file, typeset) : plain(text);
                }
            } catch (CharacterCodingException otherEncoding) {
                return through(file, typeset);
            } catch (IOException unreadable) {
                return through(file, typeset);
            }
        }
        return through(file, typeset);
    }

    /// The provisions of a file that was read to be cut.
    static Cut cut(Extracted draft) {
        return Cutter.cut(draft.text(), draft.layout());
    }

    /// Through the worker whatever the format; a scan is read by Tesseract where it is installed.
    Extracted through(Path file) {
        return through(file, false);
    }

    private Extracted through(Path file, boolean typeset) {
        String name = String.valueOf(file.getFileName());
        Extracted found = typeset ? extraction.typeset(file, name) : extraction.extract(file, name);
        return Extraction.pictured(found) && tesseract ? pictures.recognise(file, name) : found;
    }

    /// Of a longer text as much is read as of any other file.
    private Extracted cutOff(String text) {
        int line = text.lastIndexOf('\n', limits.characters());
        Extracted kept = plain(text.substring(0, line < 0 ? limits.characters() : line));
        return new Extracted(
                ExtractionStatus.PARTIAL, kept.mime(), kept.language(), 0, 0, Problem.OVER_CHARACTERS, kept.text(), "");
    }

    private static Extracted plain(String text) {
        ExtractionStatus status = text.isBlank() ? ExtractionStatus.EMPTY : ExtractionStatus.EXTRACTED;
        return new Extracted(
                status, "text/plain", "und", 0, 0, null, text.startsWith("\uFEFF") ? text.substring(1) : text, "");
    }

    @Override
    public void close() {
        extraction.close();
        pictures.close();
    }
}
