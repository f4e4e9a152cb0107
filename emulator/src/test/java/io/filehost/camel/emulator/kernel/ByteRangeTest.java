package io.filehost.camel.emulator.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
            "bytes=0-9, 0, 10, bytes 0-9/100",
            "bytes=10-, 10, 90, bytes 10-99/100",
            "bytes=-30, 70, 30, bytes 70-99/100",
            "bytes=90-1000, 90, 10, bytes 90-99/100",
            "bytes=-1000, 0, 100, bytes 0-99/100",
            "bytes=99-99, 99, 1, bytes 99-99/100" })
    void oneRangeIsCutToTheContent(String header, long from, long count, String contentRange) {
        assertThat(ByteRange.of(header, 100)).hasValueSatisfying(range -> {
            assertThat(range).isEqualTo(new ByteRange(from, count));
            assertThat(range.contentRange(100)).isEqualTo(contentRange);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-" })
    void aRangeBehindTheEndIsNotSatisfiable(String header) {
        assertThat(ByteRange.of(header, 100)).hasValueSatisfying(range -> {
            assertThat(range.satisfiable()).isFalse();
            assertThat(range.contentRange(100)).isEqualTo("bytes */100");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=-", "bytes=5-4", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "" })
    void whatIsNotOneRangeOfBytesIsIgnored(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void emptyContentHasNoRange() {
        assertThat(ByteRange.of("bytes=0-", 0)).hasValueSatisfying(range -> assertThat(range.satisfiable()).isFalse());
    }
}
