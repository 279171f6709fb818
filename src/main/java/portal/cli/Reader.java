package portal.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.documents.extraction.ExtractionStatus;
import portal.drafts.Cutter;

/// Reads files for the commands: plain UTF-8 text and Akoma Ntoso at once, everything else through the worker, which is started with
/// the
/// first file that needs it.
final class Reader implements AutoCloseable {

    private final ExtractionLimits limits = ExtractionLimits.standard();
    private final Extraction extraction = new Extraction(limits);

    Extracted read(String argument) {
        Path file = Path.of(argument);
        if (argument.endsWith(".txt") || argument.endsWith(".xml")) {
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= limits.bytes()) {
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
                    return argument.endsWith(".xml") && !Cutter.markup(text) ? worker(file) : plain(text);
                }
            } catch (CharacterCodingException otherEncoding) {
                return worker(file);
            } catch (IOException unreadable) {
                return worker(file);
            }
        }
        return worker(file);
    }

    private Extracted worker(Path file) {
        return extraction.extract(file, String.valueOf(file.getFileName()));
    }

    private static Extracted plain(String text) {
        ExtractionStatus status = text.isBlank() ? ExtractionStatus.EMPTY : ExtractionStatus.EXTRACTED;
        return new Extracted(
                status, "text/plain", "und", 0, 0, null, text.startsWith("\uFEFF") ? text.substring(1) : text, "");
    }

    @Override
    public void close() {
        extraction.close();
    }
}
