package io.filehost.camel.common.testing.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import static org.awaitility.Awaitility.await;

/**
 * A consumer that is stopped, killed and started again while files come, the service misbehaves, and the route fails
 * now and then.
 */
final class ConsumerSoak {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LIVES = 6;
    private static final int FILES_OF_A_LIFE = 35;
    private static final int MOST_POLLS = 4;
    private static final int LARGEST = 3000;

    private final SoakedService service;
    private final Path directory;
    private final String options;
    private final Random random;
    private final Map<String, byte[]> planted = new HashMap<>();
    private final Deliveries deliveries = new Deliveries();
    private final Problems problems = new Problems();
    private int processes;
    private int kills;

    ConsumerSoak(SoakedService service, Path directory, String options, long seed) {
        this.service = service;
        this.directory = directory;
        this.options = options;
        this.random = new Random(seed);
    }

    /** Dies once in peace, and then lives and dies on a service that misbehaves at a rate. */
    void hardLives(double rate) throws Exception {
        plant();
        life(1 + random.nextInt(FILES_OF_A_LIFE / 2), 1);
        for (int life = 1; life < LIVES; life++) {
            plant();
            service.misbehave(rate, random.nextLong());
            life(random.nextBoolean() ? 0 : 1 + random.nextInt(FILES_OF_A_LIFE), 1 + random.nextInt(MOST_POLLS));
            service.behave();
        }
    }

    private void plant() throws IOException {
        for (int file = 0; file < FILES_OF_A_LIFE; file++) {
            String name = "%s%d.bin".formatted(random.nextBoolean() ? "" : "sub/", planted.size());
            byte[] content = new byte[random.nextInt(LARGEST)];
            random.nextBytes(content);
            service.plant("Inbox/" + name, content);
            planted.put(name, content);
        }
    }

    /** @param last after how many files it is killed, if it gets that far; 0 for never */
    private void life(int last, int polls) {
        SoakedRoute route = route(last, random.nextBoolean());
        try (ConsumerLife life = ConsumerLife.begin(service, options, state(), problems, route)) {
            for (int poll = 0; poll < polls && !route.isDead(); poll++) {
                life.poll();
            }
        } catch (Exception begin) {
            problems.handleException("cannot begin", begin);
        }
        end(route);
    }

    /** Lives in peace until there is nothing more to do. */
    void calmLife(Callable<Boolean> finished) throws Exception {
        SoakedRoute route = route(0, false);
        try (ConsumerLife life = ConsumerLife.begin(service, options, state(), problems, route)) {
            await().atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> {
                life.poll();
                return finished.call();
            });
        }
        end(route);
    }

    private SoakedRoute route(int last, boolean afterwards) {
        return new SoakedRoute(
                planted, deliveries, random,
                new SoakedRoute.Kill(last, afterwards, state(), directory.resolve("state" + (processes + 1))));
    }

    private Path state() {
        return directory.resolve("state" + processes);
    }

    private void end(SoakedRoute route) {
        if (route.isDead()) {
            kills++;
            processes++;
        } else {
            deliveries.peace();
        }
    }

    Map<String, byte[]> planted() {
        return planted;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    /** What went wrong on the way. */
    Problems problems() {
        return problems;
    }

    int kills() {
        return kills;
    }
}
