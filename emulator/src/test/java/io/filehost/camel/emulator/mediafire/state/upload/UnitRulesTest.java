package io.filehost.camel.emulator.mediafire.state.upload;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitRulesTest {

    @ParameterizedTest
    @CsvSource({
            "0, 4194304, 1", "1, 4194304, 1", "4194303, 4194304, 1",
            "4194304, 1048576, 4", "4194305, 1048576, 5", "16777215, 1048576, 16",
            "16777216, 2097152, 8", "52428800, 2097152, 25", "67108863, 2097152, 32",
            "67108864, 4194304, 16", "268435455, 4194304, 64",
            "268435456, 8388608, 32", "1073741824, 16777216, 64",
            "4294967296, 33554432, 128", "17179869184, 67108864, 256", "34359738368, 67108864, 512" })
    void theTableCutsFilesAsTheForumSays(long size, long unitSize, int units) {
        assertThat(UnitSizes.table().unitSize(size)).isEqualTo(unitSize);
        assertThat(UnitMap.empty(size, unitSize).units()).isEqualTo(units);
    }

    @Test
    void theLastUnitHoldsWhatIsLeft() {
        UnitMap map = UnitMap.empty(4_194_305, 1_048_576);

        assertThat(map.sizeOf(0)).isEqualTo(1_048_576);
        assertThat(map.sizeOf(4)).isEqualTo(1);
        assertThat(map.positionOf(4)).isEqualTo(4_194_304);
    }

    @ParameterizedTest
    @CsvSource({
            "31, 10, '0 1 2 3 4'", "3, 8, '0 1'", "1023, 10, '0 1 2 3 4 5 6 7 8 9'", "0 0, 21, ''", "0 1, 21, '16'",
            "1 2 4, 40, '0 17 34'" })
    void theBitmapHas16UnitsInAWord(String words, int units, String present) {
        UnitMap read = new UnitMap(units, 1, numbers(words));
        UnitMap made = UnitMap.empty(units, 1);
        for (int unit : numbers(present)) {
            made = made.with(unit);
        }

        assertThat(IntStream.range(0, units).filter(read::has)).containsExactlyElementsOf(numbers(present));
        assertThat(made).isEqualTo(read);
    }

    @Test
    void theTwoLastOf20UnitsAreMissing() {
        UnitMap map = new UnitMap(20, 1, List.of(65535, 3));

        assertThat(IntStream.range(0, 20).filter(unit -> !map.has(unit))).containsExactly(18, 19);
        assertThat(map.complete()).isFalse();
        assertThat(map.with(18).with(19).complete()).isTrue();
        assertThat(map.with(18).with(19)).isEqualTo(map.filled());
        assertThat(map.with(19).without(19)).isEqualTo(map);
    }

    @Test
    void aStepIsAPollOrAPieceOfTime() {
        PollPace pace = PollPace.usual();

        assertThat(pace.status(false, 0, Duration.ZERO).code()).isEqualTo(5);
        assertThat(pace.status(false, 1, Duration.ZERO).code()).isEqualTo(6);
        assertThat(pace.status(false, 2, Duration.ZERO).code()).isEqualTo(99);
        assertThat(pace.status(true, 1, Duration.ofMillis(20)).code()).isEqualTo(5);
        assertThat(pace.status(true, 0, Duration.ofMinutes(1)).code()).isEqualTo(99);
        assertThat(pace.byPollsOnly().status(true, 0, Duration.ofMinutes(1)).code()).isEqualTo(18);
        assertThat(PollPace.immediate().status(true, 0, Duration.ZERO).code()).isEqualTo(99);
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).filter(number -> !number.isEmpty()).map(Integer::valueOf).toList();
    }
}
