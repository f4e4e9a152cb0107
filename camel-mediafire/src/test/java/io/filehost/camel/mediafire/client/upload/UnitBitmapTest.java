package io.filehost.camel.mediafire.client.upload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.filehost.camel.mediafire.client.model.UnitState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitBitmapTest {

    /** The table of the protocol notes, 11.4. */
    @ParameterizedTest
    @CsvSource({
            "31, 10, 0 1 2 3 4", "3, 8, 0 1", "1023, 10, 0 1 2 3 4 5 6 7 8 9", "0 0, 21, ''",
            "65535 3, 20, 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", "0 1, 21, 16", "1 2 4, 40, 0 17 34" })
    void wordsHoldSixteenUnitsEach(String words, int count, String present) {
        UnitBitmap bitmap = UnitBitmap.of(new UnitState(false, count, 1, numbers(words), ""));

        List<Integer> there = IntStream.range(0, count).filter(bitmap::has).boxed().toList();
        assertThat(there).isEqualTo(numbers(present));
        assertThat(bitmap.missing()).hasSize(count - there.size()).noneMatch(there::contains);
    }

    @Test
    void noWordsMeanNothingIsThere() {
        assertThat(UnitBitmap.of(new UnitState(false, 3, 1, List.of(), "")).missing()).containsExactly(0, 1, 2);
    }

    @Test
    void aReadyUploadMissesNothing() {
        assertThat(UnitBitmap.of(new UnitState(true, 3, 1, List.of(), "")).missing()).isEmpty();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).filter(number -> !number.isEmpty()).map(Integer::valueOf).toList();
    }
}
