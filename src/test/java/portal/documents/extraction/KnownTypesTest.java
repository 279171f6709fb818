package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.Test;

/// How often the type of a file within a file is looked for.
class KnownTypesTest {
    private static final byte[] WMF = {
        (byte) 0xD7,
        (byte) 0xCD,
        (byte) 0xC6,
        (byte) 0x9A,
        0,
        0,
        0,
        0,
        0,
        0,
        64,
        1,
        64,
        1,
        96,
        0,
        0,
        0,
        0,
        0,
        1,
        2,
        1,
        0,
        9,
        0
    };

    private final AtomicInteger looked = new AtomicInteger();
    private final Formats.Known known = known();

    @Test
    void aDrawingThatIsNotReadIsLookedAtOnce() throws IOException {
        assertThat(type("image1.wmf", WMF)).isEqualTo("image/wmf");
        assertThat(looked).hasValue(1);
    }

    @Test
    void aTextWithTheNameOfOneIsText() throws IOException {
        assertThat(type("image1.wmf", "Điều 5 nên bỏ.".getBytes(UTF_8))).isEqualTo("text/plain");
        assertThat(type("image1.wmf", "Điều 5 nên bỏ.".getBytes(UTF_16))).isEqualTo("text/plain");
    }

    private String type(String name, byte[] bytes) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var stream = TikaInputStream.get(bytes, metadata)) {
            return known.type(stream, metadata).getBaseType().toString();
        }
    }

    private Formats.Known known() {
        var parser = Formats.parser(ExtractionLimits.standard());
        var detector = parser.getDetector();
        parser.setDetector((stream, metadata) -> {
            looked.incrementAndGet();
            return detector.detect(stream, metadata);
        });
        return Formats.Known.to(parser);
    }
}
