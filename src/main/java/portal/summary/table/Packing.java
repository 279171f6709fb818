package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A zip that is packed on a thread of its own while the next lines are read and written: packing is half of the work.
/// At most sixteen pieces wait, so that memory stays flat and a slow reader slows the writer down.
final class Packing extends OutputStream {

    private static final int WAITING = 16;

    /// What the packer does next.
    private interface Step {
        void on(ZipOutputStream zip) throws IOException;
    }

    private static final Step END = zip -> {};

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
    private final Thread packer;
    private volatile @Nullable Throwable failure;
    private boolean whole;

    Packing(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        packer = Thread.ofPlatform().daemon().name("packing").start(() -> pack(zip));
    }

    private void pack(ZipOutputStream zip) {
        try {
            for (Step step = steps.take(); step != END; step = steps.take()) {
                if (failure == null) {
                    done(step, zip);
                }
            }
            if (failure == null) {
                zip.finish();
                zip.flush();
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            failure = e;
        }
    }

    private void done(Step step, ZipOutputStream zip) {
        try {
            step.on(zip);
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    /// Ends the entry before it, if any, and begins one.
    void entry(String name) throws IOException {
        add(zip -> zip.putNextEntry(new ZipEntry(name)));
    }

    void entry(String name, String text) throws IOException {
        entry(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(zip -> zip.write(bytes));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        byte[] piece = Arrays.copyOfRange(bytes, start, start + length);
        add(zip -> zip.write(piece, 0, piece.length));
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
        if (!whole && failure == null) {
            failure = new IOException("given up");
        }
        try {
            steps.put(END);
            packer.join();
        } catch (InterruptedException e) {
            packer.interrupt();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (whole) {
            demandWell();
        }
    }

    private void add(Step step) throws IOException {
        demandWell();
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void demandWell() throws IOException {
        Throwable wrong = failure;
        if (wrong != null) {
            throw new IOException("the file could not be written", wrong);
        }
    }
}
