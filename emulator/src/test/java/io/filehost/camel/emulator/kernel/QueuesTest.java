package io.filehost.camel.emulator.kernel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class QueuesTest {

    private final Queues queues = new Queues();

    @Test
    void workOnOneThingHappensOneAfterTheOther() {
        AtomicInteger inside = new AtomicInteger();
        List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> queues.alone("one", () -> {
                    int seen = inside.incrementAndGet();
                    Thread.yield();
                    inside.decrementAndGet();
                    return seen;
                }))).toList();

        assertThat(all).allMatch(each -> each.join() == 1);
    }

    @Test
    void workOnAnotherThingDoesNotWait() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> queues.alone("one", () -> {
            entered.countDown();
            return awaited(leave);
        }));
        entered.await();

        assertThat(queues.alone("two", () -> "done")).isEqualTo("done");

        leave.countDown();
        assertThat(slow.join()).isEqualTo("left");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "left";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
