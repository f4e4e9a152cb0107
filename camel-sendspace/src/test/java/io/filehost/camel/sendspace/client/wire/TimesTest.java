package io.filehost.camel.sendspace.client.wire;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
            "1185443691,2007-07-26T09:54:51Z", "2007/07/26 05:54:51,2007-07-26T09:54:51Z",
            "2007/12/26 05:54:51,2007-12-26T10:54:51Z" })
    void bothFormsOfTheDocumentsAreRead(String text, Instant time) {
        assertThat(Times.read(text)).isEqualTo(time);
    }

    @Test
    void theHourThatComesTwiceIsTheFirst() {
        assertThat(Times.read("2026/11/01 01:30:00")).isEqualTo("2026-11-01T05:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2007/13/26 05:54:51", "-1", "99999999999999" })
    void whatCannotBeReadIsNotTold(String text) {
        assertThat(Times.read(text)).isNull();
    }
}
