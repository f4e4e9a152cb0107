package io.filehost.camel.mediafire.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.filehost.camel.emulator.mediafire.state.FolderTree;
import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.fixture.TokenAudit;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random work on a service that misbehaves in every way it can ends as if it had behaved: for one user, and for several
 * at the same time. More with {@code -Dsoak.seeds=20 -Dsoak.steps=300 -Dsoak.rate=0.3}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FaultSoakRouteTest {

    private static final int STEPS = Integer.getInteger("soak.steps", 50);
    private static final int SEEDS = Integer.getInteger("soak.seeds", 2);
    private static final long FIRST_SEED = Long.getLong("soak.seed", 1);
    private static final double FAULT_RATE = Double.parseDouble(System.getProperty("soak.rate", "0.05"));
    private static final int REDELIVERIES = 20;
    private static final int USERS = 4;
    private static final int RETRIES = 5;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsExactlyWhatOneUserAskedFor(long seed) throws Exception {
        List<SoakedWork> works = List.of(new SoakedWork(mediafire, seed));

        run(seed, works, STEPS);

        assertThatAllIsDone(works);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsExactlyWhatSeveralUsersAskedFor(long seed) throws Exception {
        List<SoakedWork> works = LongStream.range(0, USERS).mapToObj(user -> new SoakedWork(mediafire, seed * USERS + user))
                .toList();

        run(seed, works, STEPS / USERS);

        assertThatAllIsDone(works);
    }

    /** Odd seeds let the client repeat calls, even ones leave everything to Camel's redelivery. */
    private void run(long seed, List<SoakedWork> works, int steps) throws Exception {
        addRoute(seed % 2 == 0 ? 0 : RETRIES);
        mediafire.faults().everything(FAULT_RATE, seed);
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Void>> runs = new ArrayList<>();
            for (SoakedWork work : works) {
                runs.add(threads.submit(() -> {
                    work.run(steps);
                    return null;
                }));
            }
            for (Future<Void> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
        mediafire.faults().clear();
    }

    private void addRoute(int retries) throws Exception {
        MediaFireConfiguration configuration = mediafire.component().getConfiguration();
        configuration.setMaximumRetries(retries);
        configuration.setRetryDelay(Duration.ofMillis(1));
        configuration.setMaximumRetryDelay(Duration.ofMillis(10));
        mediafire.add(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(REDELIVERIES).redeliveryDelay(0)
                        .logRetryAttempted(false));
                from(SoakedWork.ROUTE).to("mediafire:/").process(SoakedWork::readContent);
            }
        });
    }

    private void assertThatAllIsDone(List<SoakedWork> works) {
        FolderTree tree = mediafire.emulator().account(CamelOnEmulator.USERNAME).tree();
        assertThat(SoakedWork.stored(tree)).containsExactlyInAnyOrderElementsOf(all(works, SoakedWork::wanted));
        assertThat(SoakedWork.trashed(tree)).containsExactlyInAnyOrderElementsOf(all(works, SoakedWork::thrownAway));
        assertThat(TokenAudit.reusedAfterLoss(mediafire.journal())).isEmpty();
        assertThat(mediafire.journal().that(call -> !call.fault().isEmpty())).as("faults that struck").isNotEmpty();
    }

    private static List<String> all(List<SoakedWork> works, Function<SoakedWork, Stream<String>> part) {
        return works.stream().flatMap(part).toList();
    }
}
