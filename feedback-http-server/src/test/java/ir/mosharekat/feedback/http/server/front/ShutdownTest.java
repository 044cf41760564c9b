package ir.mosharekat.feedback.http.server.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShutdownTest {

    private final Shutdown shutdown = new Shutdown();

    @Test
    void what_has_begun_is_waited_for_and_nothing_begins_any_more() throws InterruptedException {
        assertThat(shutdown.begin()).isTrue();
        CountDownLatch ended = new CountDownLatch(1);
        Thread container = new Thread(() -> {
            shutdown.await();
            ended.countDown();
        });
        container.start();
        while (shutdown.begin()) {
            shutdown.end();
            Thread.onSpinWait();
        }
        assertThat(ended.getCount()).as("it still waits").isEqualTo(1);
        shutdown.end();
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        container.join();
    }

    @Test
    void a_servlet_with_nothing_to_do_stops_at_once() {
        shutdown.await();
        assertThat(shutdown.begin()).isFalse();
    }
}
