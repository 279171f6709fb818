package portal.documents.extraction;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.AccessPermissionException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/// What an exception of a parser says about the file.
///
/// @param status how the file ends
/// @param problem the [Problem] that goes with it
record Verdict(ExtractionStatus status, String problem) {
    private static final Set<String> BOMB = Set.of("zip bomb", "zip file contains more", "max_file_count");

    /// @param thrown what came out of the parser
    /// @param text whether there was text before it
    static Verdict on(Throwable thrown, boolean text) {
        var limit = LimitReached.behind(thrown);
        if (limit.isPresent()) {
            return new Verdict(
                    text ? ExtractionStatus.PARTIAL : ExtractionStatus.TOO_LARGE,
                    limit.get().problem());
        }
        if (isProtection(thrown)) {
            return new Verdict(ExtractionStatus.PROTECTED, Problem.PASSWORD);
        }
        if (Causes.of(thrown).anyMatch(Verdict::isBomb)) {
            return new Verdict(ExtractionStatus.TOO_LARGE, Problem.ZIP_BOMB);
        }
        if (text) {
            return new Verdict(ExtractionStatus.PARTIAL, Problem.BROKEN_OFF);
        }
        return Causes.of(thrown)
                .map(Verdict::withoutText)
                .filter(verdict -> verdict.status != ExtractionStatus.DAMAGED)
                .findFirst()
                .orElse(new Verdict(ExtractionStatus.DAMAGED, Problem.UNREADABLE));
    }

    /// Whether the file is locked rather than broken.
    static boolean isProtection(Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(cause -> cause instanceof EncryptedDocumentException
                        || cause instanceof org.apache.poi.EncryptedDocumentException
                        || cause instanceof InvalidPasswordException
                        || cause instanceof AccessPermissionException);
    }

    private static Verdict withoutText(Throwable cause) {
        return switch (cause) {
            case ZeroByteFileException e -> new Verdict(ExtractionStatus.EMPTY, Problem.NO_CONTENT);
            case UnsupportedFormatException e -> new Verdict(ExtractionStatus.UNSUPPORTED, Problem.UNKNOWN_FORMAT);
            case UnsupportedFileFormatException e -> new Verdict(ExtractionStatus.UNSUPPORTED, Problem.UNKNOWN_FORMAT);
            case TikaMemoryLimitException e -> new Verdict(ExtractionStatus.TOO_LARGE, Problem.OVER_MEMORY);
            default -> new Verdict(ExtractionStatus.DAMAGED, Problem.UNREADABLE);
        };
    }

    /// Tika and POI report bombs by message only.
    private static boolean isBomb(Throwable cause) {
        var message = cause.getMessage();
        return message != null && BOMB.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains);
    }
}
