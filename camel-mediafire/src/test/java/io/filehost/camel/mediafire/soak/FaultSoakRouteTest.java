package io.filehost.camel.mediafire.soak;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import io.filehost.camel.mediafire.MediaFireConfiguration;
import io.filehost.camel.mediafire.fixture.CamelOnEmulator;
import io.filehost.camel.mediafire.fixture.TokenAudit;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random work on a service that misbehaves in every way it can ends as if it had behaved. More seeds and more work with
 * {@code -Dsoak.seeds=20 -Dsoak.steps=300}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FaultSoakRouteTest {

    private static final int STEPS = Integer.getInteger("soak.steps", 60);
    private static final int SEEDS = Integer.getInteger("soak.seeds", 2);
    private static final long FIRST_SEED = Long.getLong("soak.seed", 1);
    private static final double FAULT_RATE = Double.parseDouble(System.getProperty("soak.rate", "0.05"));
    private static final int REDELIVERIES = 20;

    @RegisterExtension
    final CamelOnEmulator mediafire = new CamelOnEmulator();

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS);
    }

    @BeforeEach
    void addRoute() throws Exception {
        MediaFireConfiguration configuration = mediafire.component().getConfiguration();
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

    @ParameterizedTest
    @MethodSource("seeds")
    void theEndIsExactlyWhatWasAskedFor(long seed) throws Exception {
        SoakedWork work = new SoakedWork(mediafire, seed);
        mediafire.faults().everything(FAULT_RATE, seed);

        work.run(STEPS);

        mediafire.faults().clear();
        assertThat(work.stored()).as("files after seed %d", seed).isEqualTo(work.wanted());
        assertThat(work.trashed()).as("names in the trash after seed %d", seed).isEqualTo(work.thrownAway());
        assertThat(TokenAudit.reusedAfterLoss(mediafire.journal())).isEmpty();
        assertThat(mediafire.journal().that(call -> !call.fault().isEmpty())).as("faults that struck")
                .hasSizeGreaterThan(STEPS / 20);
    }
}
