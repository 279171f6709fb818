package portal.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the next things of a stream on a thread of its own while those before them are worked on; a few hundred wait.
/// Closing the stream stops it and closes the one it comes from.
final class Ahead<T> {

    private static final int TOGETHER = 64;
    private static final int WAITING = 8;

    /// @param wrong why no more follow; null where all is well
    private record Some<T>(
            List<T> things, boolean last, @Nullable Throwable wrong) {}

    private final BlockingQueue<Some<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Stream<T> from;
    private final Thread taker;

    Ahead(Stream<T> from) {
        this.from = from;
        taker = Thread.ofPlatform().daemon().name("ahead").start(this::take);
    }

    Stream<T> stream() {
        return Stream.iterate(next(), some -> some != null, some -> some.last() ? null : next())
                .flatMap(some -> some.things().stream())
                .onClose(this::close);
    }

    private void take() {
        try {
            List<T> things = new ArrayList<>(TOGETHER);
            try {
                for (var all = from.iterator(); all.hasNext(); ) {
                    things.add(all.next());
                    if (things.size() == TOGETHER) {
                        queue.put(new Some<>(things, false, null));
                        things = new ArrayList<>(TOGETHER);
                    }
                }
                queue.put(new Some<>(things, true, null));
            } catch (RuntimeException e) {
                queue.put(new Some<>(things, true, e));
            }
        } catch (InterruptedException e) {
            queue.clear();
        }
    }

    private Some<T> next() {
        try {
            Some<T> some = queue.take();
            if (some.wrong() != null) {
                throw new IllegalStateException(some.wrong());
            }
            return some;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        taker.interrupt();
        try {
            taker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        from.close();
    }
}
