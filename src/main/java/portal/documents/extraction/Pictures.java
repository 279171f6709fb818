package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.tika.mime.MediaType;

/// Pictures: text only by OCR. Only the size in the head of the file is looked at, no pixel is decoded. One that
/// cannot be drawn here, as a phone's HEIC, is not a scan that may wait.
final class Pictures {
    private static final Set<String> KINDS =
            Set.of("png", "jpeg", "tiff", "gif", "bmp", "webp", "heic", "heif", "jp2", "jxl", "x-jbig2");

    /// On its shorter side, from which on a picture may be a page.
    private static final int LEAST_PIXELS = 500;

    private Pictures() {}

    static boolean isPicture(MediaType type) {
        return type.getType().equals("image") && KINDS.contains(type.getSubtype());
    }

    /// Whether a picture is no page: a logo, a signature.
    static boolean small(Path file) throws IOException {
        try (var image = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return Math.min(reader.getWidth(0), reader.getHeight(0)) < LEAST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    /// @param pixels the most a picture may have
    static Extracted look(Path file, MediaType type, long pixels) throws IOException {
        var mime = type.toString();
        try (var image = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return Extracted.without(ExtractionStatus.UNSUPPORTED, mime, Problem.UNKNOWN_FORMAT);
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > pixels
                        ? Extracted.without(ExtractionStatus.TOO_LARGE, mime, Problem.OVER_PIXELS)
                        : Extracted.without(ExtractionStatus.EMPTY, mime, Problem.NO_TEXT_LAYER);
            } finally {
                reader.dispose();
            }
        }
    }
}
