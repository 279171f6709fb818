package portal.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets people go first: work in the background stops before each of its steps while pages are being answered, and
/// rests
/// the longer after it the more people ask. It does not stop for long, so that it gets on however many people there
/// are.
/// Files on their way up or down are no pages: they wait for the line, not for the processor.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Courtesy implements Filter {

    private static final String FILES = "/VAADIN/dynamic/";

    /// A page is opened by several requests, each soon after the last one.
    private static final long QUIET = Duration.ofMillis(5).toNanos();

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration LOOK = Duration.ofMillis(2);

    /// Over which it is averaged how many requests are answered at a time.
    private static final long SPAN = Duration.ofSeconds(1).toNanos();

    private static final double RESTS_FOR_EACH = 16;
    private static final double MOST_RESTS = 8;
    private static final long LONGEST_REST = Duration.ofSeconds(1).toNanos();

    private final Duration patience;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile long answered = System.nanoTime() - QUIET;
    private double load;

    Courtesy() {
        this(PATIENCE);
    }

    Courtesy(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest page && page.getRequestURI().contains(FILES)) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        asked.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            answered(start);
            asked.decrementAndGet();
        }
    }

    /// Returns when nobody waits for a page, at the latest after 0.3 seconds; at once where the thread is to end.
    public void giveWay() {
        long start = System.nanoTime();
        while (busy() && System.nanoTime() - start < patience.toNanos()) {
            if (!slept(LOOK)) {
                return;
            }
        }
    }

    /// Does one job of many and, while people ask for pages, rests after it for up to eight times the processor time it
    /// took: a thread that works without a break is felt on every page.
    public void inTurn(Runnable job) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        job.run();
        rest(thread.getCurrentThreadCpuTime() - start);
    }

    /// Has another process do one job of many: gives way before it, and rests after it as [#inTurn(Runnable)] does, by
    /// the time it took.
    public void elsewhere(Runnable job) {
        giveWay();
        long start = System.nanoTime();
        job.run();
        rest(System.nanoTime() - start);
    }

    private void rest(long worked) {
        double times = Math.min(MOST_RESTS, RESTS_FOR_EACH * load(System.nanoTime()));
        slept(Duration.ofNanos(Math.min(Math.round(times * worked), LONGEST_REST)));
    }

    private synchronized void answered(long start) {
        long now = System.nanoTime();
        load = load(now) + (double) Math.min(now - start, SPAN) / SPAN;
        answered = now;
    }

    private synchronized double load(long now) {
        return load * Math.exp((double) (answered - now) / SPAN);
    }

    private static boolean slept(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean busy() {
        return asked.get() > 0 || System.nanoTime() - answered < QUIET;
    }
}
