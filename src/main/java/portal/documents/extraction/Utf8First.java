package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/// The character set of a text. Bytes that are valid UTF-8 and not plain ASCII are UTF-8, since text in another
/// set hardly ever is by chance; statistics, which fail on short Vietnamese texts, decide only what is left.
/// Vietnamese in windows-1258 is told by its words. Latin-1 is read as its superset windows-1252, as browsers do
/// (WHATWG Encoding Standard).
final class Utf8First implements EncodingDetector {
    private static final long serialVersionUID = 1;
    private static final int LOOK = 65_536;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final EncodingDetector STATISTICS = new DefaultEncodingDetector();

    @Override
    public @Nullable Charset detect(InputStream stream, Metadata metadata) throws IOException {
        stream.mark(LOOK);
        byte[] start = stream.readNBytes(LOOK);
        stream.reset();
        if (isUtf8(start)) {
            return UTF_8;
        }
        var wide = wide(start);
        if (wide != null) {
            return wide;
        }
        if (OldVietnamese.windows(start)) {
            return OldVietnamese.WINDOWS;
        }
        var guessed = STATISTICS.detect(stream, metadata);
        return ISO_8859_1.equals(guessed) ? WINDOWS : guessed;
    }

    /// UTF-16 without its mark: of European and Vietnamese letters, spaces and signs one byte is zero, always on the
    /// same
    /// side. Null for all else.
    private static @Nullable Charset wide(byte[] bytes) {
        var zeros = new int[2];
        int pairs = bytes.length / 2;
        for (int i = 0; i < pairs * 2; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (pairs < 2 || Math.min(zeros[0], zeros[1]) * 50 > pairs || Math.max(zeros[0], zeros[1]) * 3 < pairs) {
            return null;
        }
        return zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE;
    }

    /// Whether the bytes hold at least one character beyond ASCII and no invalid one; a character cut off by the end
    /// of the look is allowed.
    static boolean isUtf8(byte[] bytes) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        boolean valid = !decoder.decode(ByteBuffer.wrap(bytes), chars, false).isError();
        return valid && chars.flip().chars().anyMatch(c -> c > 0x7F);
    }
}
