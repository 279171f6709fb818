package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CourtesyTest {

    private static final Duration JOB = Duration.ofMillis(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicBoolean answered = new AtomicBoolean();

    @Test
    void workInTheBackgroundStopsWhileAPageIsAnswered() throws Exception {
        var courtesy = new Courtesy(Duration.ofMinutes(1));
        var page = page(courtesy);
        var work = CompletableFuture.supplyAsync(() -> {
            courtesy.giveWay();
            return answered.get();
        });
        answer.countDown();
        page.join();
        assertThat(work.get()).isTrue();
    }

    @Test
    void itGoesOnThoughOneIsNeverAnswered() throws Exception {
        var courtesy = new Courtesy(Duration.ofMillis(1));
        var page = page(courtesy);
        courtesy.giveWay();
        assertThat(answered).isFalse();
        answer.countDown();
        page.join();
    }

    @Test
    void anotherProcessIsGivenAJobOnceThePageIsAnswered() throws Exception {
        var courtesy = new Courtesy(Duration.ofMinutes(1));
        var page = page(courtesy);
        var after = new AtomicBoolean();
        var work = CompletableFuture.runAsync(() -> courtesy.elsewhere(() -> after.set(answered.get())));
        answer.countDown();
        page.join();
        work.join();
        assertThat(after).isTrue();
    }

    @Test
    void itIsLeftInPeaceWhilePeopleAsk() throws Exception {
        var courtesy = new Courtesy(Duration.ofMillis(1));
        var page = page(courtesy, "/c/1/read");
        pause(Duration.ofSeconds(1));
        answer.countDown();
        page.join();
        var done = new AtomicLong();
        courtesy.elsewhere(() -> {
            pause(JOB);
            done.set(System.nanoTime());
        });
        assertThat(System.nanoTime() - done.get()).isGreaterThanOrEqualTo(2 * JOB.toNanos());
    }

    @Test
    void aFileOnItsWayStopsNobody() throws Exception {
        var courtesy = new Courtesy(Duration.ofMinutes(1));
        var upload = page(courtesy, "/VAADIN/dynamic/resource/3/8/upload");
        courtesy.giveWay();
        assertThat(answered).isFalse();
        answer.countDown();
        upload.join();
    }

    private CompletableFuture<Void> page(Courtesy courtesy) throws InterruptedException {
        return page(courtesy, "/");
    }

    private CompletableFuture<Void> page(Courtesy courtesy, String path) throws InterruptedException {
        var page = CompletableFuture.runAsync(() -> {
            try {
                courtesy.doFilter(
                        new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), (request, response) -> {
                            asked.countDown();
                            await();
                            answered.set(true);
                        });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        asked.await();
        return page;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await() {
        try {
            answer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
