package portal.documents.extraction;

import java.time.Duration;
import java.util.List;

/// What one file may cost. Values are settings; those of [#standard()] follow OWASP ASVS 5.0, V5 (file handling).
///
/// @param bytes largest file that is opened
/// @param wall longest time for one file; the worker is ended after it
/// @param heapMegabytes largest heap of the worker
/// @param unpacked bytes an archive or document may unpack to, claimed or real
/// @param entries files an archive may hold, all levels together
/// @param depth levels of files within files: 1 is an attachment, 2 what lies in an attached archive
/// @param characters UTF-16 units of text kept; the rest is cut and the file is partial
/// @param pixels width times height of a picture
public record ExtractionLimits(
        long bytes,
        Duration wall,
        int heapMegabytes,
        long unpacked,
        int entries,
        int depth,
        int characters,
        long pixels) {

    /// Compressed to unpacked size, above which an archive counts as a bomb once it claims over [#RATIO_GRACE] bytes.
    static final int RATIO = 100;

    /// Bytes an archive may unpack to at any ratio: small and regular files compress well.
    static final long RATIO_GRACE = 10_000_000;

    /// 50 MB, 60 s, 256 MB heap, 500 MB unpacked, 10,000 entries, depth 3, 5 million characters, 40 megapixels.
    public static ExtractionLimits standard() {
        return new ExtractionLimits(
                50_000_000, Duration.ofSeconds(60), 256, 500_000_000, 10_000, 3, 5_000_000, 40_000_000);
    }

    /// As [#standard()], with ten minutes for a file whose pictures are read.
    public static ExtractionLimits pictures() {
        var usual = standard();
        return new ExtractionLimits(
                usual.bytes,
                Duration.ofMinutes(10),
                usual.heapMegabytes * 2,
                usual.unpacked,
                usual.entries,
                usual.depth,
                usual.characters,
                usual.pixels);
    }

    /// As [#standard()], with 40 s for a part of one page, for which a person waits.
    public static ExtractionLimits regions() {
        var usual = standard();
        return new ExtractionLimits(
                usual.bytes,
                Duration.ofSeconds(40),
                usual.heapMegabytes,
                usual.unpacked,
                usual.entries,
                usual.depth,
                usual.characters,
                usual.pixels);
    }

    List<String> asArguments() {
        return List.of(
                Long.toString(bytes),
                wall.toString(),
                Integer.toString(heapMegabytes),
                Long.toString(unpacked),
                Integer.toString(entries),
                Integer.toString(depth),
                Integer.toString(characters),
                Long.toString(pixels));
    }

    /// The inverse of [#asArguments()].
    static ExtractionLimits of(String... arguments) {
        return new ExtractionLimits(
                Long.parseLong(arguments[0]),
                Duration.parse(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]),
                Integer.parseInt(arguments[6]),
                Long.parseLong(arguments[7]));
    }
}
