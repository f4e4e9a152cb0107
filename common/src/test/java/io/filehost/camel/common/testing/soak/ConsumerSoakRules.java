package io.filehost.camel.common.testing.soak;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a consumer promises, over stops, kills, errors of the route and every fault of the service. More with
 * {@code -Dsoak.seeds=20 -Dsoak.rate=0.3}.
 */
public interface ConsumerSoakRules {

    /** Running, with an account in which nothing is. */
    SoakedService service();

    static LongStream seeds() {
        long first = Long.getLong("soak.seed", 1);
        return LongStream.range(first, first + Integer.getInteger("soak.seeds", 1));
    }

    private static double rate() {
        return Double.parseDouble(System.getProperty("soak.rate", "0.05"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    default void everyFileIsDeliveredAndNoneAfterItsDeliveryWasComplete(long seed, @TempDir Path directory) throws Exception {
        ConsumerSoak soak = new ConsumerSoak(service(), directory, "afterRead=none", seed);

        soak.hardLives(rate());
        soak.calmLife(() -> soak.deliveries().processed().keySet().equals(soak.planted().keySet()));

        assertDelivered(soak);
        assertThat(soak.deliveries().repeated()).isEmpty();
        assertThatNothingIsLeftToDo(soak, directory);
        assertThat(soak.kills()).as("kills").isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    default void everyFileIsDeliveredBeforeItIsDeleted(long seed, @TempDir Path directory) throws Exception {
        ConsumerSoak soak = new ConsumerSoak(service(), directory, "afterRead=delete", seed);

        soak.hardLives(rate());
        soak.calmLife(() -> service().names().isEmpty());

        assertDelivered(soak);
        assertThatNothingIsLeftToDo(soak, directory);
    }

    private void assertDelivered(ConsumerSoak soak) {
        Map<String, byte[]> processed = soak.deliveries().processed();
        assertThat(processed.keySet()).isEqualTo(soak.planted().keySet());
        if (service().provesContent()) {
            assertThat(processed).allSatisfy((name, content) -> assertThat(content).isEqualTo(soak.planted().get(name)));
        }
    }

    private void assertThatNothingIsLeftToDo(ConsumerSoak soak, Path directory) throws Exception {
        int before = soak.deliveries().count();
        soak.calmLife(() -> true);
        assertThat(soak.deliveries().count()).isEqualTo(before).as("more than once, as routes fail")
                .isGreaterThan(soak.planted().size());
        assertThat(Set.of(directory.toFile().list())).noneMatch(file -> file.endsWith(".bad"));
        assertThat(soak.problems().all()).as("what the faults made go wrong").isNotEmpty();
    }
}
