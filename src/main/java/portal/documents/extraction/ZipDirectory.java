package portal.documents.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/// What a zip archive, and so every modern office document, claims of itself, read from its central directory in
/// constant memory before anything is unpacked (PKWARE APPNOTE 6.3.10, sections 4.3.12, 4.3.16, 4.5.3).
///
/// @param entries files named
/// @param unpacked bytes they claim to unpack to, at most [Long#MAX_VALUE]
/// @param locked whether all that is in it asks for a password
record ZipDirectory(long entries, long unpacked, boolean locked) {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ZIP64_EXTRA = 1;
    private static final int ENCRYPTED = 1;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    /// The [Problem] of a file that is an archive over the limits, or locked as a whole; nothing for any other file,
    /// broken ones included.
    static Optional<String> problem(Path file, ExtractionLimits limits) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() < END_BYTES || at(channel, 0, Integer.BYTES).getInt() != LOCAL) {
                return Optional.empty();
            }
            return read(channel, limits).over(limits, channel.size());
        }
    }

    private Optional<String> over(ExtractionLimits limits, long bytes) {
        if (entries > limits.entries()) {
            return Optional.of(Problem.OVER_ENTRIES);
        }
        if (locked) {
            return Optional.of(Problem.PASSWORD);
        }
        if (unpacked > limits.unpacked()) {
            return Optional.of(Problem.OVER_UNPACKED);
        }
        return unpacked > ExtractionLimits.RATIO_GRACE && unpacked / ExtractionLimits.RATIO > bytes
                ? Optional.of(Problem.ZIP_BOMB)
                : Optional.empty();
    }

    private static ZipDirectory read(FileChannel channel, ExtractionLimits limits) throws IOException {
        long entries = 0;
        long unpacked = 0;
        boolean locked = false;
        boolean open = false;
        long position = start(channel);
        while (entries <= limits.entries() && position >= 0 && position + CENTRAL_BYTES <= channel.size()) {
            var entry = at(channel, position, CENTRAL_BYTES);
            if (entry.getInt(0) != CENTRAL) {
                break;
            }
            int name = Short.toUnsignedInt(entry.getShort(28));
            int extra = Short.toUnsignedInt(entry.getShort(30));
            int comment = Short.toUnsignedInt(entry.getShort(32));
            long size = Integer.toUnsignedLong(entry.getInt(24));
            if (size == IN_ZIP64) {
                size = zip64(channel, position + CENTRAL_BYTES + name, extra);
            }
            unpacked = size < 0 || unpacked + size < 0 ? Long.MAX_VALUE : unpacked + size;
            boolean encrypted = (entry.getShort(8) & ENCRYPTED) != 0;
            locked |= encrypted;
            open |= !encrypted && size > 0;
            entries++;
            position += CENTRAL_BYTES + name + extra + comment;
        }
        return new ZipDirectory(entries, unpacked, locked && !open);
    }

    /// Where the directory begins: right before the end record, by its own length, which also holds for archives with
    /// something put in front; -1 where there is no end record.
    private static long start(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - END_BYTES - LONGEST_COMMENT);
        var tail = at(channel, from, (int) (channel.size() - from));
        for (int i = tail.limit() - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return start(channel, from + i, tail, i);
            }
        }
        return -1;
    }

    private static long start(FileChannel channel, long end, ByteBuffer tail, int i) throws IOException {
        long offset = Integer.toUnsignedLong(tail.getInt(i + 16));
        if (offset != IN_ZIP64) {
            return end - Integer.toUnsignedLong(tail.getInt(i + 12));
        }
        long locator = end - 20;
        if (locator < 0) {
            return -1;
        }
        long record = at(channel, locator, 20).getLong(8);
        return record < 0 || record + 56 > channel.size()
                ? -1
                : at(channel, record, 56).getLong(48);
    }

    private static long zip64(FileChannel channel, long position, int length) throws IOException {
        if (position + length > channel.size()) {
            return Long.MAX_VALUE;
        }
        var extra = at(channel, position, length);
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int size = Short.toUnsignedInt(extra.getShort());
            if (id == ZIP64_EXTRA && size >= Long.BYTES && extra.remaining() >= Long.BYTES) {
                return extra.getLong();
            }
            extra.position(Math.min(extra.limit(), extra.position() + size));
        }
        return Long.MAX_VALUE;
    }

    private static ByteBuffer at(FileChannel channel, long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {}
        return buffer.flip();
    }
}
