package portal.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// The database file, with a header that names the newest chunk.
///
/// H2 writes a chunk, then the header, and only then notes the chunk as the last one: the header names the chunk before
/// it, and a crash at that moment loses what was committed. Headers are corrected here on their way to the disk.
/// Format: MVStore, "File Structure"; a header in each of the first two blocks, chunks from the third on.
final class DurableFile extends FileBaseDefault {

    private static final int BLOCK = 4096;
    private static final int CHUNK_HEADER = 1024;

    private final FileChannel file;
    private @Nullable Chunk newest;

    DurableFile(FileChannel file) {
        this.file = file;
    }

    private record Chunk(long id, long block, long version) {}

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        if (position == 0) {
            correct(from);
            return file.write(from, position);
        }
        Chunk chunk = chunk(from, position);
        int written = file.write(from, position);
        if (chunk != null && (newest == null || chunk.version >= newest.version)) {
            newest = chunk;
        }
        return written;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void force(boolean metadata) throws IOException {
        file.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private static @Nullable Chunk chunk(ByteBuffer from, long position) {
        if (position < 2 * BLOCK || position % BLOCK != 0) {
            return null;
        }
        String header = line(from, from.position(), CHUNK_HEADER);
        if (!header.startsWith("chunk:")) {
            return null;
        }
        HashMap<String, String> values = DataUtils.parseMap(header.strip());
        return new Chunk(number(values, "chunk"), position / BLOCK, number(values, "version"));
    }

    private void correct(ByteBuffer headers) {
        int start = headers.position();
        String header = line(headers, start, BLOCK);
        if (newest == null || headers.remaining() < 2 * BLOCK || !header.startsWith("H:")) {
            return;
        }
        HashMap<String, String> values = DataUtils.parseMap(header);
        if (number(values, "version") >= newest.version) {
            return;
        }
        values.remove("fletcher");
        values.put("block", Long.toHexString(newest.block));
        values.put("chunk", Long.toHexString(newest.id));
        values.put("version", Long.toHexString(newest.version));
        byte[] corrected = checked(values);
        headers.put(start, corrected);
        headers.put(start + BLOCK, corrected);
    }

    private static byte[] checked(HashMap<String, String> values) {
        StringBuilder text = DataUtils.appendMap(new StringBuilder(), values);
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        DataUtils.appendMap(text, "fletcher", DataUtils.getFletcher32(bytes, 0, bytes.length));
        byte[] line = text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] block = new byte[BLOCK];
        System.arraycopy(line, 0, block, 0, line.length);
        return block;
    }

    private static long number(HashMap<String, String> values, String key) {
        return DataUtils.parseHexLong(values.getOrDefault(key, "0"));
    }

    private static String line(ByteBuffer from, int start, int limit) {
        int end = start;
        while (end < from.limit() && end - start < limit && from.get(end) != '\n') {
            end++;
        }
        byte[] bytes = new byte[end - start];
        from.get(start, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
