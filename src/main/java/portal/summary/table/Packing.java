package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that is packed behind whoever writes it.
final class Packing extends OutputStream {

    private static final int WAITING = 16;

    private final Behind behind = new Behind("packing", WAITING);
    private final ZipOutputStream zip;
    private boolean whole;

    Packing(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /// Ends the entry before it, if any, and begins one.
    void entry(String name) throws IOException {
        behind.add(() -> zip.putNextEntry(new ZipEntry(name)));
    }

    void entry(String name, String text) throws IOException {
        entry(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        behind.add(() -> zip.write(bytes));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        byte[] piece = Arrays.copyOfRange(bytes, start, start + length);
        behind.add(() -> zip.write(piece));
    }

    /// Everything has been written: closing ends the file. Without it closing gives the file up, so that half a table
    /// never looks whole.
    void whole() {
        whole = true;
    }

    /// Ends the file or gives it up; returns when the packer is done.
    ///
    /// @throws IOException where it could not be written
    @Override
    public void close() throws IOException {
        try (behind) {
            if (whole) {
                behind.add(zip::finish);
                behind.add(zip::flush);
                behind.end();
            }
        }
    }
}
