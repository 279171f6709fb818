package portal.documents.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream whose bytes are counted as they are read, and which may be ended by whoever counts. Closing it leaves the
/// stream below open: whoever opened that closes it.
final class Metered extends FilterInputStream {

    private final Meter meter;

    /// Told how many bytes were read, each time.
    interface Meter {
        /// @throws IOException where they are too many
        void count(int bytes) throws IOException;
    }

    Metered(InputStream stream, Meter meter) {
        super(stream);
        this.meter = meter;
    }

    /// Ends a part that unpacks to more than is allowed.
    static InputStream most(InputStream stream, long bytes) {
        long[] left = {bytes};
        return new Metered(stream, read -> {
            left[0] -= read;
            if (left[0] < 0) {
                throw new IOException(new LimitReached(Problem.OVER_UNPACKED));
            }
        });
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        meter.count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        meter.count(Math.max(0, read));
        return read;
    }

    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }
}
